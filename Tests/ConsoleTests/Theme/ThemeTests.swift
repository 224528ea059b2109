import Testing

@testable import Console

@Suite struct ThemeTests {
  /// What may lie behind the letters of a theme.
  private static let backgrounds: [(Theme, [UInt8], least: Double)] = [
    (.any, [16, 231], 4), (.dark, [16, 234], 4.5), (.light, [231, 255], 4.5),
    (.highContrast, [16], 7),
  ]
  /// The roles by which a person judges.
  private static let telling: [Style] = [.good, .warning, .danger, .guess, .dim, .code, .key]

  @Test func everyColourCanBeReadOnItsBackground() {
    for (theme, backgrounds, least) in Self.backgrounds {
      for style in Style.allCases where style != .frame {
        guard let color = theme.appearance(of: style, in: .many).foreground else { continue }
        for background in backgrounds {
          let contrast = Self.contrast(Color256(color), Color256(background))
          #expect(contrast >= least, "\(theme) \(style) on \(background): \(contrast)")
        }
      }
    }
  }

  @Test func noColourIsOneThatAPersonMayHaveChanged() {
    for theme in Theme.allCases {
      for style in Style.allCases {
        let many = theme.appearance(of: style, in: .many)
        #expect(many.foreground.map { $0 >= 16 } ?? true, "\(theme) \(style)")
        let eight = theme.appearance(of: style, in: .eight)
        #expect(eight.foreground.map { $0 < 8 } ?? true, "\(theme) \(style)")
        #expect(theme.appearance(of: style, in: .none).foreground == nil)
        #expect(theme.appearance(of: style, in: .none).background == nil)
      }
    }
  }

  @Test(arguments: [Theme.any, .dark, .light, .highContrast])
  func rolesThatTellAreToldApart(_ theme: Theme) {
    let looks = Self.telling.map { theme.appearance(of: $0, in: .many) }
    #expect(Set(looks).count == looks.count)
    #expect(!looks.contains(theme.appearance(of: .plain, in: .many)))
  }

  @Test func monochromeHasNoColourAndHighContrastNothingFaint() {
    for style in Style.allCases {
      for depth in [ColorDepth.none, .eight, .many] {
        #expect(Theme.monochrome.appearance(of: style, in: depth).foreground == nil)
        let look = Theme.highContrast.appearance(of: style, in: depth)
        #expect(!look.attributes.contains(.dim), "\(style)")
        #expect((look.foreground == nil) == (depth == .none), "\(style)")
      }
    }
  }

  /// The selected row, the line for typing and what asks for care show without any colour.
  @Test(arguments: Theme.allCases)
  func attributesAloneShowWhatMatters(_ theme: Theme) {
    for style in [Style.selected, .input, .danger, .warning, .key, .title, .guess, .match] {
      #expect(!theme.appearance(of: style, in: .none).attributes.isEmpty, "\(style)")
    }
  }

  @Test func theTableOfColoursIsTheOneOfTerminals() {
    #expect(Color256(16).hexadecimal == "#000000")
    #expect(Color256(231).hexadecimal == "#ffffff")
    #expect(Color256(208).hexadecimal == "#ff8700")
    #expect(Color256(243).hexadecimal == "#767676")
  }

  /// How much brighter one is than the other, as the guidelines for accessible content reckon.
  private static func contrast(_ left: Color256, _ right: Color256) -> Double {
    let lights = [luminance(left), luminance(right)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ color: Color256) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// The light of one of the three, by a table-free root: x^2.4 is x² · x^0.4.
  private static func linear(_ byte: UInt8) -> Double {
    let value = Double(byte) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // The fifth root by Newton's way, squared.
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + base / (root * root * root * root)) / 5 }
    return base * base * root * root
  }
}
