import Wording

/// A page that is filled row by row with text, symbols and the lines between them.
///
/// The letters all have one width, so that a line is broken without measuring a font.
struct GraphPage {
  enum Line {
    case thin
    case thick
    case dashed
  }

  private static let width = 840
  private static let margin = 24
  private static let indent = 24
  private static let rowHeight = 20
  /// Tenths of a unit that one letter takes at the size of the text.
  private static let letter = 73
  /// From the middle of a symbol to where a line below it begins.
  static let symbolDrop = 7

  /// Where the next row stands.
  private(set) var height = margin + rowHeight / 2
  private var lines: [String] = []
  private var shapes: [String] = []

  mutating func gap() { height += Self.rowHeight / 2 }

  mutating func text(_ text: String, isBold: Bool) {
    write(text, at: Self.margin, isBold: isBold, isGrey: false)
  }

  /// A row of the tree: its symbol, and the text beside it.
  mutating func row(
    _ text: String, symbol: GraphSymbol, depth: Int = 0, isBold: Bool = false, isGrey: Bool = false
  ) {
    let column = Self.column(depth)
    shapes.append(symbol.shape(column, height))
    write(text, at: column + 16, isBold: isBold, isGrey: isGrey)
  }

  private mutating func write(_ text: String, at column: Int, isBold: Bool, isGrey: Bool) {
    let room = (Self.width - Self.margin - column) * 10 / Self.letter
    for line in GraphLines.wrapped(text, to: max(12, room)) {
      let look = (isBold ? " font-weight=\"bold\"" : "") + (isGrey ? " fill=\"#555\"" : "")
      shapes.append(
        "<text x=\"\(column)\" y=\"\(height + 4)\"\(look)>\(Self.escaped(line))</text>")
      height += Self.rowHeight
    }
  }

  /// The line that goes down beside the rows of a branch.
  mutating func upright(depth: Int, from top: Int, to bottom: Int, _ line: Line) {
    let column = Self.column(depth) - Self.indent
    lines.append("<path d=\"M\(column) \(top)V\(bottom)\"\(Self.look(of: line))/>")
  }

  /// The line from there to one row.
  mutating func branch(depth: Int, at row: Int, _ line: Line) {
    let column = Self.column(depth)
    lines.append(
      "<path d=\"M\(column - Self.indent) \(row)H\(column - 8)\"\(Self.look(of: line))/>")
  }

  private static func column(_ depth: Int) -> Int { margin + (depth + 1) * indent }

  private static func look(of line: Line) -> String {
    switch line {
    case .thin: ""
    case .thick: " stroke-width=\"3\""
    case .dashed: " stroke-dasharray=\"3 3\""
    }
  }

  func svg(title: String, description: String, _ language: Language) -> String {
    let height = height + Self.margin - Self.rowHeight / 2
    let head = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" xml:lang=\"\(language.rawValue)\">",
      "<title>\(Self.escaped(title))</title>",
      "<desc>\(Self.escaped(description))</desc>",
      "<rect width=\"\(Self.width)\" height=\"\(height)\" fill=\"#fff\"/>",
      "<g fill=\"none\" stroke=\"#000\">",
    ]
    let middle = [
      "</g>", "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"12\">",
    ]
    return (head + lines + middle + shapes + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
