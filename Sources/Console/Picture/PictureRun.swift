/// The elements of a picture for neighbouring cells of one role.
struct PictureRun {
  private typealias Grid = Picture.Grid

  private let frame: Frame
  private let run: Run

  init(_ frame: Frame, _ run: Run) {
    self.frame = frame
    self.run = run
  }

  var elements: [String] {
    var elements: [String] = []
    var column = run.columns.lowerBound
    while column < run.columns.upperBound {
      let cell = frame[run.row, column]
      if cell.scalar == " " || cell.extent == .continuation {
        column += 1
      } else if let arms = BoxArms(cell.scalar), cell.firstMark == nil {
        let end = end(from: column) { $0.scalar == cell.scalar }
        let isRule = arms == .horizontal
        elements.append(path(arms, column..<(isRule ? end : column + 1)))
        column = isRule ? end : column + 1
      } else if Self.isLetter(cell) {
        let end = endOfWords(from: column)
        elements.append(words(column..<end))
        column = end
      } else {
        elements.append(lone(cell, column))
        column += cell.extent == .wide ? 2 : 1
      }
    }
    return elements
  }

  /// Whether every font with letters of one width has it in that width.
  private static func isLetter(_ cell: Cell) -> Bool {
    cell.extent == .narrow && cell.firstMark == nil && cell.scalar.value < 0x250
  }

  private func end(from column: Int, while belongs: (Cell) -> Bool) -> Int {
    var end = column
    while end < run.columns.upperBound && belongs(frame[run.row, end]) { end += 1 }
    return end
  }

  /// Where words that single spaces divide end, without the space after the last.
  private func endOfWords(from column: Int) -> Int {
    var end = column
    while end < run.columns.upperBound {
      let cell = frame[run.row, end]
      if cell.scalar == " " {
        guard end + 1 < run.columns.upperBound, frame[run.row, end + 1].scalar != " ",
          Self.isLetter(frame[run.row, end + 1])
        else { break }
      } else if !Self.isLetter(cell) {
        break
      }
      end += 1
    }
    return end
  }

  private func words(_ columns: Range<Int>) -> String {
    // The length holds the grid where a font is a little wider or narrower.
    let length =
      columns.count == 1 ? "" : " textLength=\"\(columns.count * Grid.columns)\""
    return "<text\(role) x=\"\(Picture.x(columns.lowerBound))\" y=\"\(baseline)\"\(length)>"
      + "\(shown(columns))</text>"
  }

  /// A glyph that may come from another font, in the middle of its cells.
  private func lone(_ cell: Cell, _ column: Int) -> String {
    let cells = cell.extent == .wide ? 2 : 1
    let middle = 2 * Picture.x(column) + cells * Grid.columns
    let half = middle % 2 == 0 ? "" : ".5"
    let style = run.style == .plain ? "w" : "w \(run.style)"
    return "<text class=\"\(style)\" x=\"\(middle / 2)\(half)\" y=\"\(baseline)\">"
      + "\(shown(column..<column + 1))</text>"
  }

  private func path(_ arms: BoxArms, _ columns: Range<Int>) -> String {
    let left = Picture.x(columns.lowerBound)
    let top = Picture.y(run.row)
    let (x, y) = ("\(left + Grid.columns / 2).5", "\(top + Grid.rows / 2).5")
    let right = left + columns.count * Grid.columns
    var steps = ""
    switch (arms.contains(.left), arms.contains(.right)) {
    case (true, true): steps += "M\(left) \(y)H\(right)"
    case (true, false): steps += "M\(left) \(y)H\(x)"
    case (false, true): steps += "M\(x) \(y)H\(right)"
    case (false, false): break
    }
    switch (arms.contains(.up), arms.contains(.down)) {
    case (true, true): steps += "M\(x) \(top)V\(top + Grid.rows)"
    case (true, false): steps += "M\(x) \(top)V\(y)"
    case (false, true): steps += "M\(x) \(y)V\(top + Grid.rows)"
    case (false, false): break
    }
    return "<path d=\"\(steps)\"/>"
  }

  private func shown(_ columns: Range<Int>) -> String {
    var text = "".unicodeScalars
    for column in columns { frame[run.row, column].append(to: &text) }
    return Picture.escaped(String(text))
  }

  private var role: String { run.style == .plain ? "" : " class=\"\(run.style)\"" }
  private var baseline: Int { Picture.y(run.row) + Grid.baseline }
}

/// The arms of a glyph that draws boxes, so that lines meet whatever the font.
struct BoxArms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let left = Self(rawValue: 1)
  static let right = Self(rawValue: 2)
  static let up = Self(rawValue: 4)
  static let down = Self(rawValue: 8)
  static let horizontal: Self = [.left, .right]

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Nil for any other glyph.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "─", "━": self = .horizontal
    case "│", "┃": self = [.up, .down]
    case "┌", "╭": self = [.right, .down]
    case "┐", "╮": self = [.left, .down]
    case "└", "╰": self = [.right, .up]
    case "┘", "╯": self = [.left, .up]
    case "├": self = [.right, .up, .down]
    case "┤": self = [.left, .up, .down]
    case "┬": self = [.left, .right, .down]
    case "┴": self = [.left, .right, .up]
    case "┼": self = [.left, .right, .up, .down]
    default: return nil
    }
  }
}
