/// One character cell: a glyph with up to two combining marks, or the second half of a wide one.
///
/// It is two numbers without references, so that writing cells and comparing two frames costs next
/// to nothing.
package struct Cell: Hashable, Sendable {
  package enum Extent: UInt8, Sendable {
    case narrow
    /// Covers this cell and the next, which is a `continuation`.
    case wide
    case continuation
  }

  /// The glyph in the lower half, its first mark in the upper; 0, which no cell holds, for none.
  private let glyph: UInt64
  /// The second mark in the lower half, then extent and style, a byte each.
  private let rest: UInt64

  package init(
    _ scalar: Unicode.Scalar, marks: (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil),
    extent: Extent = .narrow, style: Style = .plain
  ) {
    glyph = UInt64(scalar.value) | UInt64(marks.0?.value ?? 0) << 32
    rest =
      UInt64(marks.1?.value ?? 0) | UInt64(extent.rawValue) << 32 | UInt64(style.rawValue) << 40
  }

  private init(glyph: UInt64, rest: UInt64) {
    self.glyph = glyph
    self.rest = rest
  }

  package static func blank(_ style: Style = .plain) -> Self { Self(" ", style: style) }

  package var scalar: Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: glyph)) ?? " "
  }
  package var firstMark: Unicode.Scalar? { Self.mark(UInt32(truncatingIfNeeded: glyph >> 32)) }
  package var secondMark: Unicode.Scalar? { Self.mark(UInt32(truncatingIfNeeded: rest)) }
  package var extent: Extent {
    Extent(rawValue: UInt8(truncatingIfNeeded: rest >> 32)) ?? .narrow
  }
  package var style: Style { Style(rawValue: UInt8(truncatingIfNeeded: rest >> 40)) ?? .plain }

  /// The number of its scalar and of its style, where there are many cells to go through.
  package var numbers: (scalar: UInt32, style: Int) {
    (UInt32(truncatingIfNeeded: glyph), Int(truncatingIfNeeded: rest >> 40 & 0xFF))
  }

  /// Whether it is one ASCII character with nothing over it, as nearly all are.
  package var isPlainASCII: Bool { glyph < 0x80 && isNarrow }

  var isNarrow: Bool { rest >> 32 & 0xFF == 0 }

  /// The same glyph in another role.
  package func styled(_ style: Style) -> Self {
    Self(glyph: glyph, rest: rest & 0xFF_FFFF_FFFF | UInt64(style.rawValue) << 40)
  }

  /// Another glyph of one cell in the same role.
  func showing(_ scalar: Unicode.Scalar) -> Self {
    Self(glyph: UInt64(scalar.value), rest: rest & 0xFF00_0000_0000)
  }

  /// Appends what the cell shows; nothing for a continuation.
  package func append(to text: inout String.UnicodeScalarView) {
    guard extent != .continuation else { return }
    text.append(scalar)
    if let firstMark { text.append(firstMark) }
    if let secondMark { text.append(secondMark) }
  }

  private static func mark(_ value: UInt32) -> Unicode.Scalar? {
    value == 0 ? nil : Unicode.Scalar(value)
  }
}
