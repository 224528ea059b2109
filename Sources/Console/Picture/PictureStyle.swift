/// The style sheet of a picture: what each role looks like in a theme.
struct PictureStyle {
  private let theme: Theme

  init(_ theme: Theme) {
    self.theme = theme
  }

  private static let fonts =
    "ui-monospace,\"SFMono-Regular\",\"DejaVu Sans Mono\",\"Liberation Mono\",Menlo,Consolas,monospace"

  var sheet: String {
    let (paper, ink) = colors
    let line = Color256(243).hexadecimal
    let roles = Style.allCases.filter { $0 != .plain }.flatMap { style -> [String] in
      let look = theme.appearance(of: style, in: .many)
      let isReversed = look.attributes.contains(.reverse)
      var color = look.foreground.map { Color256($0).hexadecimal } ?? ink
      if look.attributes.contains(.dim) { color = faint }
      let weight = look.attributes.contains(.bold) ? ";font-weight:bold" : ""
      var rules = [".\(style){fill:\(isReversed ? paper : color)\(weight)}"]
      if isReversed || look.attributes.contains(.underline) {
        rules.append(".b-\(style){fill:\(color)}")
      }
      return rules
    }
    let first = [
      "text{font:\(Picture.Grid.font)px \(Self.fonts);white-space:pre;fill:\(ink)}",
      ".paper{fill:\(paper);stroke:\(line)}",
      ".w{text-anchor:middle}",
      "path{fill:none;stroke:\(line)}",
    ]
    return (first + roles).joined(separator: "\n")
  }

  /// What the terminal of the picture has of its own: paper and ink.
  private var colors: (paper: String, ink: String) {
    switch theme {
    case .any, .highContrast: ("#000000", "#ffffff")
    case .dark: ("#1c1c1c", "#e4e4e4")
    case .light: ("#ffffff", "#1c1c1c")
    case .monochrome: ("#ffffff", "#000000")
    }
  }

  /// What a terminal without colours makes of faint text.
  private var faint: String { "#585858" }
}
