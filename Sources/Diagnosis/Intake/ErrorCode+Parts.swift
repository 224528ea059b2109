/// What the bits of a code say besides facility and number.
extension ErrorCode {
  /// The number of the older kind that travels in this code; nil when none does.
  package var smallNumber: UInt16? {
    if value <= 0xFFFF { return UInt16(value) }
    return isFailure && facility == Int(Self.facilityOfSmallNumbers) && !isCustom
      ? UInt16(number) : nil
  }

  /// Whether the two top bits mark it as an error in the way of the kernel's own status values.
  package var isStatus: Bool { value >> 30 == 3 && wrappedStatus == nil }

  /// The status value of the kernel that was wrapped into this code; nil when none was.
  package var wrappedStatus: ErrorCode? {
    value >> 28 == 0xD ? ErrorCode(value & 0xEFFF_FFFF) : nil
  }

  /// Whether an application made it up for itself, so that no table of the system holds it.
  package var isCustom: Bool { value & 0x2000_0000 != 0 }

  /// The code as programs print it that take it for a number with a sign.
  package var signed: Int32 { Int32(bitPattern: value) }
}
