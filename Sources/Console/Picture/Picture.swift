extension Frame {
  /// The screen as an SVG picture: text that can be selected, on a grid of cells.
  ///
  /// The same frame and theme give the same bytes. No font comes with it; every glyph has its
  /// place, so that any font with letters of one width will do.
  package func picture(in theme: Theme) -> String {
    Picture(frame: self, theme: theme).text
  }
}

/// The making of one picture.
struct Picture {
  /// The size of a cell and of the margin, in pixels; a letter is 0.6 times as wide as high.
  enum Grid {
    static let columns = 9
    static let rows = 20
    static let margin = 12
    static let font = 15
    /// From the top of a cell to the line that the letters stand on.
    static let baseline = 15
  }

  let frame: Frame
  let theme: Theme

  var text: String {
    let width = frame.size.columns * Grid.columns + 2 * Grid.margin
    let height = frame.size.rows * Grid.rows + 2 * Grid.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " width=\"\(width)\" height=\"\(height)\">",
      "<title>\(Self.escaped(frame.title ?? "hvdoctor"))</title>",
      "<style>", PictureStyle(theme).sheet, "</style>",
      "<rect class=\"paper\" x=\"0.5\" y=\"0.5\" width=\"\(width - 1)\""
        + " height=\"\(height - 1)\" rx=\"6\"/>",
    ]
    for row in 0..<frame.size.rows {
      let runs = frame.runs(in: 0..<frame.size.columns, ofRow: row)
      lines += runs.compactMap(ground)
      for run in runs { lines += PictureRun(frame, run).elements }
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// What lies below the letters of a run: its own background, a line under it.
  private func ground(_ run: Run) -> String? {
    let look = theme.appearance(of: run.style, in: .many)
    let x = Self.x(run.columns.lowerBound)
    let width = run.columns.count * Grid.columns
    if look.attributes.contains(.reverse) {
      return "<rect class=\"b-\(run.style)\" x=\"\(x)\" y=\"\(Self.y(run.row))\" width=\"\(width)\""
        + " height=\"\(Grid.rows)\"/>"
    }
    if look.attributes.contains(.underline) {
      return "<rect class=\"b-\(run.style)\" x=\"\(x)\" y=\"\(Self.y(run.row) + Grid.rows - 2)\""
        + " width=\"\(width)\" height=\"1\"/>"
    }
    return nil
  }

  static func x(_ column: Int) -> Int { Grid.margin + column * Grid.columns }
  static func y(_ row: Int) -> Int { Grid.margin + row * Grid.rows }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // No document may hold these.
      case "\u{FFFE}", "\u{FFFF}", "\0"..<" ": escaped += "·"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
