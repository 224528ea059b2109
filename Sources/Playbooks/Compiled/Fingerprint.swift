/// The 64-bit FNV-1a hash of bytes: the same on every machine, and no secret.
struct Fingerprint: Hashable {
  let value: UInt64

  init(of bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes {
        hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
      }
      return hash
    }
  }

  /// Sixteen hexadecimal digits.
  var digits: String {
    let short = String(value, radix: 16)
    return String(repeating: "0", count: 16 - short.utf8.count) + short
  }

  /// The value, most significant byte first.
  var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * $0)) }
  }
}
