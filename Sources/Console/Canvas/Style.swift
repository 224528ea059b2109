/// What a piece of the screen is, from which the terminal decides how it looks.
///
/// No role may be the only bearer of a meaning: a terminal without colour shows most of them
/// alike, so a word or a glyph always says the same.
package enum Style: UInt8, CaseIterable, Hashable, Sendable {
  case plain
  case dim
  case strong
  case title
  /// The line that the keys act on.
  case selected
  case good
  case warning
  case danger
  /// Something assumed rather than known.
  case guess
  /// A command, a path, an error code.
  case code
  /// A key that can be pressed.
  case key
  /// Rules and borders.
  case frame
  /// Text that the person is typing.
  case input
  /// What a search found.
  case match
}
