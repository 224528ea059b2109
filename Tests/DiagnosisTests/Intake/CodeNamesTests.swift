import Foundation
import Testing

@testable import Diagnosis

/// The names that travel inside the program, held against the texts they were made from.
@Suite struct CodeNamesTests {
  private static func lines(_ name: String) throws -> [[Substring]] {
    let repository = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let file = repository.appending(path: "Resources/codes/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ") }
  }

  @Test func findsEveryCodeWithItsNames() throws {
    let lines = try Self.lines("names.txt")
    #expect(lines.count == 5863)
    for line in lines {
      let code = ErrorCode(try #require(UInt32(line[0], radix: 16)))
      #expect(CodeNames.shipped.names(of: code) == line.dropFirst().map(String.init))
    }
  }

  @Test func findsEveryNameWithItsCode() throws {
    let lines = try Self.lines("names.txt")
    let names = lines.flatMap { line in line.dropFirst().map { (String($0), String(line[0])) } }
    let found = CodeNames.shipped.codes(named: Set(names.map(\.0)))
    #expect(names.count == 5997)
    for (name, code) in names { #expect(found[name]?.canonical == "0x" + code) }
  }

  @Test func findsEveryFacility() throws {
    let lines = try Self.lines("facilities.txt")
    #expect(lines.count > 100)
    for line in lines {
      let facility = try #require(UInt32(line[0], radix: 16))
      // Facilities above 11 bits do not fit into a code.
      guard facility <= 0x7FF else { continue }
      let names = CodeNames.shipped.facility(of: ErrorCode(0x8000_0000 | facility << 16))
      #expect(names == line.dropFirst().map(String.init))
    }
  }

  @Test(arguments: ["names.txt", "facilities.txt"])
  func isSorted(file: String) throws {
    let keys = try Self.lines(file).map { String($0[0]) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(
    arguments: [
      (0x8007_0000, []), (0, []), (0xFFFF_FFFF, []), (0x0003_0200, ["STG_S_CONVERTED"]),
      (32, ["ERROR_SHARING_VIOLATION"]), (0xC007_0020, ["ERROR_SHARING_VIOLATION"]),
      (0xD037_0001, ["ERROR_VID_DUPLICATE_HANDLER", "STATUS_VID_DUPLICATE_HANDLER"]),
    ] as [(UInt32, [String])])
  func namesWhatIsInside(value: UInt32, names: [String]) {
    #expect(CodeNames.shipped.names(of: ErrorCode(value)) == names)
  }

  @Test func knowsNothingWithoutATable() {
    #expect(CodeNames.none.names(of: ErrorCode(0x8000_4005)) == [])
    #expect(CodeNames.none.facility(of: ErrorCode(0x8000_4005)) == [])
    #expect(CodeNames.none.codes(named: ["E_FAIL"]) == [:])
  }

  @Test(arguments: ["E_FAIL", "e_fail", "E_Fail"])
  func takesNamesWhateverTheirCase(name: String) {
    let found = CodeNames.shipped.codes(named: [name, "E_NO_SUCH_NAME"])
    #expect(found == [name: ErrorCode(0x8000_4005)])
  }

  @Test func tellsThePartsOfACode() {
    #expect(ErrorCode(0xD000_0022).wrappedStatus == ErrorCode(0xC000_0022))
    #expect(ErrorCode(0xC000_0022).wrappedStatus == nil)
    #expect(ErrorCode(0xC000_0022).isStatus)
    #expect(!ErrorCode(0x8000_4005).isStatus)
    #expect(ErrorCode(0xE043_4352).isCustom)
    #expect(!ErrorCode(0xD000_0022).isCustom)
    #expect(ErrorCode(small: 32).smallNumber == 32)
    #expect(ErrorCode(13).smallNumber == 13)
    #expect(ErrorCode(0x8000_4005).smallNumber == nil)
    #expect(ErrorCode(0x8000_4005).signed == -2_147_467_259)
  }
}
