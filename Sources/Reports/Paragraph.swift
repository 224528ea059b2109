/// Text broken into lines of at most 80 columns.
struct Paragraph {
  static let width = 80

  /// The lines of a text; the first begins with `first`, the others are indented as far.
  ///
  /// A word longer than the line stays whole, so that it can be copied.
  static func lines(_ text: String, after first: String = "") -> [String] {
    let margin = String(repeating: " ", count: first.count)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }
}
