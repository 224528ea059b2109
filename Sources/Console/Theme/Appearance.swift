/// How a role is drawn: attributes, and colours where the terminal has them.
package struct Appearance: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Self(rawValue: 1)
    package static let dim = Self(rawValue: 2)
    package static let underline = Self(rawValue: 4)
    package static let reverse = Self(rawValue: 8)
  }

  package let attributes: Attributes
  /// The number of a colour; nil for the terminal's own.
  package let foreground: UInt8?
  package let background: UInt8?
}

/// How many colours a terminal has, as far as it matters for a theme.
package enum ColorDepth: Hashable, Sendable {
  case none
  case eight
  case many

  /// The depth of a terminal that says it has so many colours.
  package init(colors: Int) {
    self = colors >= 256 ? .many : colors >= 8 ? .eight : .none
  }
}
