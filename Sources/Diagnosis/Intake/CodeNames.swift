/// The symbolic names of error codes and of the parts of the system they come from.
///
/// They lie in the program as two sorted texts; having them costs nothing until one is looked up.
package struct CodeNames: Sendable {
  private let codes: SortedLines
  private let facilities: SortedLines

  /// No names at all.
  package static let none = CodeNames(
    codes: UnsafeRawBufferPointer(start: nil, count: 0),
    facilities: UnsafeRawBufferPointer(start: nil, count: 0))

  /// - Parameters:
  ///   - codes: sorted lines of a code in eight upper-case hexadecimal digits and its names.
  ///   - facilities: sorted lines of a facility in three such digits and its names.
  ///
  /// Neither may ever change or go away.
  package init(codes: UnsafeRawBufferPointer, facilities: UnsafeRawBufferPointer) {
    self.codes = SortedLines(codes, keyWidth: 8)
    self.facilities = SortedLines(facilities, keyWidth: 3)
  }

  /// What a code is called, also when it carries another one inside.
  package func names(of code: ErrorCode) -> [String] {
    let own = codes.words(behind: Self.key(code))
    if !own.isEmpty { return own }
    for inside in [code.wrappedStatus, code.smallNumber.map(ErrorCode.init(small:))] {
      if let inside, inside != code { return codes.words(behind: Self.key(inside)) }
    }
    return []
  }

  /// What the part of the system is called that a code comes from; several share some numbers.
  package func facility(of code: ErrorCode) -> [String] {
    let digits = String(code.facility, radix: 16, uppercase: true)
    return facilities.words(
      behind: String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits)
  }

  /// The codes that have one of these names, whatever the case.
  ///
  /// Goes through the whole table once, however many names there are.
  package func codes(named names: Set<String>) -> [String: ErrorCode] {
    guard !names.isEmpty else { return [:] }
    let wanted = Dictionary(
      names.map { ($0.uppercased(), $0) }, uniquingKeysWith: { first, _ in first })
    var found: [String: ErrorCode] = [:]
    codes.visit { key, name in
      guard let written = wanted[name.uppercased()], let value = UInt32(key, radix: 16) else {
        return
      }
      found[written] = ErrorCode(value)
    }
    return found
  }

  private static func key(_ code: ErrorCode) -> String {
    String(code.canonical.dropFirst(2))
  }
}
