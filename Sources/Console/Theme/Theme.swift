/// How the roles look, for a kind of screen and a pair of eyes.
///
/// Colours are numbers of the table that terminals with 256 colours share, from 16 on, because
/// the first sixteen are whatever the person has made of them.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// Readable on dark and on light backgrounds alike, because nobody knows which it is.
  case any
  case dark
  case light
  /// White on black, whatever the terminal has, and nothing faint.
  case highContrast = "high-contrast"
  /// Bold, underlined and reversed text alone.
  case monochrome

  /// How a role looks on a terminal with so many colours.
  package func appearance(of style: Style, in depth: ColorDepth) -> Appearance {
    let foreground: UInt8? =
      switch depth {
      case .none: nil
      case .eight: color8(of: style)
      case .many: color256(of: style)
      }
    var attributes = attributes(of: style)
    // A gray of its own is easier to read than the terminal's faint.
    if style == .dim || style == .frame, foreground == nil, self != .highContrast {
      attributes.insert(.dim)
    }
    // Bright enough by its colour, and sent wherever a key stands: bold makes long sequences.
    if style == .key, depth == .many, foreground != nil, self != .highContrast {
      attributes.remove(.bold)
    }
    return Appearance(
      attributes: attributes, foreground: foreground, background: background(in: depth))
  }

  private func background(in depth: ColorDepth) -> UInt8? {
    guard self == .highContrast else { return nil }
    return switch depth {
    case .none: nil
    case .eight: 0
    case .many: 16
    }
  }

  private func attributes(of style: Style) -> Appearance.Attributes {
    switch style {
    case .plain, .code, .good, .dim, .frame: []
    case .strong, .title, .key, .warning: .bold
    case .danger: self == .highContrast ? [.bold, .underline] : .bold
    case .selected: self == .highContrast ? [.reverse, .bold] : .reverse
    case .guess, .input: .underline
    case .match: [.bold, .underline]
    }
  }

  private func color256(of style: Style) -> UInt8? {
    switch self {
    case .any: Self.anyColor(of: style)
    case .dark: Self.darkColor(of: style)
    case .light: Self.lightColor(of: style)
    case .highContrast: Self.contrastColor(of: style)
    case .monochrome: nil
    }
  }

  private static func anyColor(of style: Style) -> UInt8? {
    switch style {
    case .plain, .strong, .selected, .input: nil
    case .dim, .frame: 243
    case .title: 31
    case .key: 63
    case .code: 30
    case .good: 28
    case .warning, .match: 130
    case .danger: 161
    case .guess: 133
    }
  }

  private static func darkColor(of style: Style) -> UInt8? {
    switch style {
    case .plain, .strong, .selected, .input: nil
    case .dim: 247
    case .frame: 243
    case .title: 81
    case .key: 75
    case .code: 80
    case .good: 114
    case .warning, .match: 221
    case .danger: 210
    case .guess: 176
    }
  }

  private static func lightColor(of style: Style) -> UInt8? {
    switch style {
    case .plain, .strong, .selected, .input: nil
    case .dim: 241
    case .frame: 243
    case .title, .key: 25
    case .code: 24
    case .good: 22
    case .warning, .match: 94
    case .danger: 124
    case .guess: 90
    }
  }

  private static func contrastColor(of style: Style) -> UInt8? {
    switch style {
    case .plain, .strong, .selected, .input: 231
    case .dim, .frame: 252
    case .title: 87
    case .key: 229
    case .code: 159
    case .good: 120
    case .warning, .match: 227
    case .danger: 217
    case .guess: 225
    }
  }

  private func color8(of style: Style) -> UInt8? {
    switch self {
    case .any, .dark: Self.brightColor(of: style)
    // Green and yellow vanish on white.
    case .light:
      switch style {
      case .title, .key, .code: 4
      case .danger: 1
      case .warning, .match, .guess: 5
      case .plain, .strong, .selected, .input, .dim, .frame, .good: nil
      }
    case .highContrast: Self.brightColor(of: style) ?? 7
    case .monochrome: nil
    }
  }

  private static func brightColor(of style: Style) -> UInt8? {
    switch style {
    case .plain, .strong, .selected, .input, .dim, .frame: nil
    // Blue vanishes on black.
    case .title, .key, .code: 6
    case .good: 2
    case .warning, .match: 3
    case .danger: 1
    case .guess: 5
    }
  }
}
