/// A colour of the table that terminals with 256 colours share, as red, green and blue.
///
/// The first sixteen are a person's own; here they are what most terminals start with.
struct Color256: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ number: UInt8) {
    switch number {
    case 0..<16:
      let full: UInt8 = number >= 8 ? 255 : 205
      red = number & 1 == 0 ? 0 : full
      green = number & 2 == 0 ? 0 : full
      blue = number & 4 == 0 ? 0 : full
    case 16..<232:
      let place = number - 16
      red = Self.step(place / 36)
      green = Self.step(place / 6 % 6)
      blue = Self.step(place % 6)
    default:
      let gray = 8 + (number - 232) * 10
      (red, green, blue) = (gray, gray, gray)
    }
  }

  private static func step(_ level: UInt8) -> UInt8 { level == 0 ? 0 : 55 + level * 40 }

  /// As style sheets write it.
  var hexadecimal: String {
    "#" + [red, green, blue].map { Self.pair($0) }.joined()
  }

  private static func pair(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
