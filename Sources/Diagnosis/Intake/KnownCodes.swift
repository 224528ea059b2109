import Playbooks

/// The codes that a playbook explains, against which doubtful spellings are held.
package struct KnownCodes: Sendable {
  package let codes: Set<ErrorCode>
  private let facilities: Set<Int>

  package init(_ playbook: Playbook) {
    self.init(playbook.codes.compactMap { ErrorCode(canonical: $0.code) })
  }

  package init(_ codes: [ErrorCode]) {
    self.codes = Set(codes)
    facilities = Set(codes.map(\.facility))
  }

  /// The known code that a small number means; nil when it means none.
  func code(small number: UInt32) -> ErrorCode? {
    guard let small = UInt16(exactly: number) else { return nil }
    return [ErrorCode(small: small), ErrorCode(number)].first(where: codes.contains)
  }

  /// Whether a number that could be anything looks like a code of this family: a serial number or
  /// a telephone number seldom carries one of these facilities.
  func areAkin(to code: ErrorCode) -> Bool {
    code.isFailure && facilities.contains(code.facility)
  }
}
