import CNcurses
import Console

/// How each role looks on this terminal.
struct Palette {
  /// What curses needs to draw a cell.
  struct Look {
    var attributes = nc_normal
    var pair: Int16 = 0

    /// Attributes and pair as they stand beside a character.
    var character: chtype { attributes | chtype(bitPattern: COLOR_PAIR(Int32(pair))) }
  }

  /// One for each style, in the order of the styles.
  private let looks: [Look]

  /// Finds the looks that the terminal can show; colours only where they are wanted.
  init(inColor: Bool) {
    var colors = 0
    if inColor && has_colors() && start_color() == OK && use_default_colors() == OK {
      colors = Int(nc_colors())
    }
    var looks: [Look] = []
    var pair: Int16 = 0
    for style in Style.allCases {
      var look = Look(attributes: Self.attributes(of: style, colors: colors))
      if let color = Self.color(of: style, colors: colors), init_pair(pair + 1, color, -1) == OK {
        pair += 1
        look.pair = pair
      }
      looks.append(look)
    }
    self.looks = looks
  }

  subscript(style: Style) -> Look {
    looks[Int(style.rawValue)]
  }

  /// How the style with a number looks beside a character.
  func character(styleNumber: Int) -> chtype { looks[styleNumber].character }

  private static func attributes(of style: Style, colors: Int) -> attr_t {
    switch style {
    case .plain, .code, .good: nc_normal
    // A gray of its own is easier to read than the terminal's faint.
    case .dim, .frame: colors >= 256 ? nc_normal : nc_dim
    case .strong, .title, .danger, .warning: nc_bold
    // Bright by its colour where there is one: the sequences for bold are long.
    case .key: colors >= 16 ? nc_normal : nc_bold
    case .selected: nc_reverse
    case .guess, .input: nc_underline
    case .match: nc_bold | nc_underline
    }
  }

  /// The foreground of a role; the first eight colours follow the person's own theme.
  private static func color(of style: Style, colors: Int) -> Int16? {
    guard colors >= 8 else { return nil }
    return switch style {
    case .plain, .strong, .selected, .input: nil
    case .dim, .frame: colors >= 256 ? 245 : nil
    case .title, .code: 6
    case .good: 2
    case .warning, .match: 3
    case .danger: 1
    case .guess: 5
    case .key: colors >= 16 ? 12 : 4
    }
  }
}
