/// A 32-bit error code, however it was spelled.
package struct ErrorCode: Hashable, Sendable, Comparable {
  package let value: UInt32

  private static let failure: UInt32 = 0x8000_0000
  /// The facility under which systems report the small numbers of their own errors.
  static let facilityOfSmallNumbers: UInt32 = 7

  package init(_ value: UInt32) {
    self.value = value
  }

  /// `0x` and eight upper-case hexadecimal digits: the one spelling in which codes are kept.
  package var canonical: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Whether the code says that something failed.
  package var isFailure: Bool { value & Self.failure != 0 }

  /// The part of the system that the code comes from.
  package var facility: Int { Int(value >> 16 & 0x7FF) }

  /// The number that this part of the system gave it.
  package var number: Int { Int(value & 0xFFFF) }

  package static func < (left: Self, right: Self) -> Bool {
    left.value < right.value
  }
}

extension ErrorCode {
  /// The code with which the older, small numbers of the system travel: a failure of facility 7.
  package init(small number: UInt16) {
    self.init(Self.failure | Self.facilityOfSmallNumbers << 16 | UInt32(number))
  }

  /// Reads canonical spelling only.
  package init?(canonical: String) {
    guard canonical.hasPrefix("0x"), canonical.utf8.count == 10,
      let value = UInt32(canonical.dropFirst(2), radix: 16)
    else { return nil }
    self.init(value)
  }
}
