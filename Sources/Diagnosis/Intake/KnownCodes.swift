import Playbooks

/// The codes that a playbook explains, against which doubtful spellings are held.
package struct KnownCodes: Sendable {
  package let codes: Set<ErrorCode>
  private let facilities: Set<Int>
  /// Whether a code that the playbook does not explain is known all the same.
  private let isNamed: @Sendable (ErrorCode) -> Bool

  package init(_ playbook: Playbook) {
    self.init(playbook.codes.compactMap { ErrorCode(canonical: $0.code) })
  }

  package init(_ codes: [ErrorCode]) {
    self.init(codes: Set(codes), facilities: Set(codes.map(\.facility))) { _ in false }
  }

  private init(
    codes: Set<ErrorCode>, facilities: Set<Int>, isNamed: @escaping @Sendable (ErrorCode) -> Bool
  ) {
    self.codes = codes
    self.facilities = facilities
    self.isNamed = isNamed
  }

  /// The same codes, and small numbers that mean one of these.
  func including(_ isNamed: @escaping @Sendable (ErrorCode) -> Bool) -> KnownCodes {
    KnownCodes(codes: codes, facilities: facilities, isNamed: isNamed)
  }

  /// The known code that a small number means; nil when it means none.
  func code(small number: UInt32) -> ErrorCode? {
    guard let small = UInt16(exactly: number) else { return nil }
    let code = ErrorCode(small: small)
    return [code, ErrorCode(number)].first(where: codes.contains) ?? (isNamed(code) ? code : nil)
  }

  /// Whether a number that could be anything looks like a code of this family: a serial number or
  /// a telephone number seldom carries one of these facilities.
  func areAkin(to code: ErrorCode) -> Bool {
    code.isFailure && facilities.contains(code.facility)
  }
}
