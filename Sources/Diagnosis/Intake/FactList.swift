/// The statements of a text file: one a line; `#` begins a comment; blank lines mean nothing.
package enum FactList {
  /// - Parameter file: the name by which complaints call the file.
  package static func statements(in text: String, file: String) -> [WrittenStatement] {
    lines(of: text).enumerated().compactMap { number, line in
      let statement = CleanText.trimmed(withoutComment(line))
      if statement.isEmpty { return nil }
      return WrittenStatement(statement, at: "\(file):\(number + 1)")
    }
  }

  /// A `#` begins a comment at the start of a line or after white space, so that a name may hold
  /// one.
  private static func withoutComment(_ line: String) -> Substring {
    var before: Character = " "
    for position in line.indices {
      if line[position] == "#", before.isWhitespace { return line[..<position] }
      before = line[position]
    }
    return line[...]
  }

  /// The lines as they are, so that a control character is complained about and not swallowed.
  private static func lines(of text: String) -> [String] {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
  }
}
