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

  /// Finds the looks of a theme that the terminal can show.
  init(_ theme: Theme) {
    var colors = 0
    // Without colours of its own a theme leaves the terminal's alone.
    if theme != .monochrome && has_colors() && start_color() == OK && use_default_colors() == OK {
      colors = Int(nc_colors())
    }
    let depth = ColorDepth(colors: colors)
    var looks: [Look] = []
    var pair: Int16 = 0
    for style in Style.allCases {
      let wanted = theme.appearance(of: style, in: depth)
      var look = Look(attributes: Self.attributes(wanted.attributes))
      let foreground = wanted.foreground.map(Int16.init) ?? -1
      let background = wanted.background.map(Int16.init) ?? -1
      if foreground >= 0 || background >= 0, init_pair(pair + 1, foreground, background) == OK {
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

  private static func attributes(_ wanted: Appearance.Attributes) -> attr_t {
    var attributes = nc_normal
    if wanted.contains(.bold) { attributes |= nc_bold }
    if wanted.contains(.dim) { attributes |= nc_dim }
    if wanted.contains(.underline) { attributes |= nc_underline }
    if wanted.contains(.reverse) { attributes |= nc_reverse }
    return attributes
  }

  /// How the style with a number looks beside a character.
  func character(styleNumber: Int) -> chtype { looks[styleNumber].character }
}
