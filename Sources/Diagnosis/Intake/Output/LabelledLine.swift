/// A line `Name : value`, as lists of a shell have them.
struct LabelledLine {
  let label: String
  let value: String
  /// The column of the colon, counted in bytes.
  let column: Int

  /// Nil for everything else; a path such as `C:\x` or a time is no label.
  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = CleanText.trimmed(line[..<colon])
    guard let first = label.unicodeScalars.first, first.properties.isAlphabetic,
      label.utf8.count <= 60
    else { return nil }
    let forbidden: Set<Character> = ["\\", "/", "\"", "'", "{", "}", "<", ">", "=", ";", "|"]
    guard !label.contains(where: { forbidden.contains($0) }) else { return nil }
    let rest = line[line.index(after: colon)...]
    // Some systems leave no space behind a long label.
    guard rest.isEmpty || rest.first == " " || label.utf8.count > 1,
      rest.first != "\\", rest.first != "/", rest.first != ":"
    else { return nil }
    self.label = label
    value = CleanText.trimmed(rest)
    column = line[..<colon].utf8.count
  }
}
