/// One character cell: a glyph with up to two combining marks, or the second half of a wide one.
///
/// It is sixteen bytes without references, so that comparing two frames costs next to nothing.
package struct Cell: Hashable, Sendable {
  package enum Extent: UInt8, Sendable {
    case narrow
    /// Covers this cell and the next, which is a `continuation`.
    case wide
    case continuation
  }

  package let scalar: Unicode.Scalar
  /// The marks over the glyph; U+0000, which no cell holds, stands for none.
  private let marks: (Unicode.Scalar, Unicode.Scalar)
  package let extent: Extent
  package let style: Style

  package init(
    _ scalar: Unicode.Scalar, marks: (Unicode.Scalar?, Unicode.Scalar?) = (nil, nil),
    extent: Extent = .narrow, style: Style = .plain
  ) {
    self.scalar = scalar
    self.marks = (marks.0 ?? "\0", marks.1 ?? "\0")
    self.extent = extent
    self.style = style
  }

  package static func blank(_ style: Style = .plain) -> Self { Self(" ", style: style) }

  package var firstMark: Unicode.Scalar? { marks.0 == "\0" ? nil : marks.0 }
  package var secondMark: Unicode.Scalar? { marks.1 == "\0" ? nil : marks.1 }

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

  package static func == (left: Self, right: Self) -> Bool {
    left.scalar == right.scalar && left.style == right.style && left.extent == right.extent
      && left.marks == right.marks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scalar)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(extent)
    hasher.combine(style)
  }
}
