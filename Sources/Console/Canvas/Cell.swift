/// One character cell: a glyph with up to two combining marks, or the second half of a wide one.
///
/// It is a plain value without references, so that comparing two frames costs next to nothing.
package struct Cell: Hashable, Sendable {
  package enum Extent: UInt8, Sendable {
    case narrow
    /// Covers this cell and the next, which is a `continuation`.
    case wide
    case continuation
  }

  package let scalar: Unicode.Scalar
  package let firstMark: Unicode.Scalar?
  package let secondMark: Unicode.Scalar?
  package let extent: Extent
  package let style: Style

  package init(
    _ scalar: Unicode.Scalar, marks: (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil),
    extent: Extent = .narrow, style: Style = .plain
  ) {
    self.scalar = scalar
    firstMark = marks.0
    secondMark = marks.1
    self.extent = extent
    self.style = style
  }

  package static func blank(_ style: Style = .plain) -> Self { Self(" ", style: style) }

  /// The same glyph in another role.
  package func styled(_ style: Style) -> Self {
    Self(scalar, marks: (firstMark, secondMark), extent: extent, style: style)
  }

  /// Appends what the cell shows; nothing for a continuation.
  package func append(to text: inout String.UnicodeScalarView) {
    guard extent != .continuation else { return }
    text.append(scalar)
    if let firstMark { text.append(firstMark) }
    if let secondMark { text.append(secondMark) }
  }
}
