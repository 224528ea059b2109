import Playbooks
import Testing
import Wording

@testable import Diagnosis

/// What a text that is looked up is taken for.
@Suite struct LookupTests {
  private func lookup(_ text: String) throws -> Lookup {
    Lookup(text, over: try PrinterPlaybook.read(), names: .shipped)
  }

  @Test(arguments: [
    ("0x80070020", ["0x80070020"]), ("80070020", ["0x80070020"]), ("2147942432", ["0x80070020"]),
    ("-2147024864", ["0x80070020"]), ("“0×80070020”", ["0x80070020"]), ("32", ["0x80070020"]),
    ("0x20", ["0x80070020"]), ("%%32", ["0x80070020"]),
    ("ERROR_SHARING_VIOLATION", ["0x80070020"]), ("error_sharing_violation", ["0x80070020"]),
    ("sharing_violation", ["0x80070020"]), ("E_FAIL", ["0x80004005"]),
    ("it ended with E_FAIL and then ERROR_SHARING_VIOLATION.", ["0x80004005", "0x80070020"]),
    ("WSAEACCES", ["0x8007271D"]), ("the WSAEACCES", []), ("0xDEADBEEF", ["0xDEADBEEF"]),
    ("13", ["0x0000000D"]), ("32 pages", []), ("65535", []), ("SUCH_A_NAME", []),
  ])
  func findsCodes(text: String, codes: [String]) throws {
    #expect(try lookup(text).codes.map(\.code.canonical) == codes)
  }

  @Test func tellsForWhatACodeSpeaks() throws {
    let found = try #require(try lookup("0x0000000D").codes.first)
    #expect(found.speaksFor.map(\.cause.id.name) == ["jam"])
    #expect(found.speaksFor.map(\.strength) == [.likely])
    #expect(found.facility == ["NULL"])
  }

  @Test func followsDerivedFacts() throws {
    let playbook = try PrinterPlaybook.read()
    let spoken = SpokenCause.all(reading: Identifier("worn"), "yes", in: playbook)
    #expect(spoken.map(\.cause.id.name) == ["jam"])
    #expect(spoken.map(\.strength) == [.possible])
    #expect(SpokenCause.all(reading: Identifier("worn"), "no", in: playbook).isEmpty)
  }
}
