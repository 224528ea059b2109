import Wording

/// What the file of settings says: `name = value` on each line, `#` begins a comment.
///
/// A line that cannot be taken is named and left out; the others count.
package struct SettingsFile: Sendable {
  package private(set) var layer = SettingsLayer()
  package private(set) var keys = KeyTable.usual
  package private(set) var mistakes: [SettingsMistake] = []
  /// Why nothing of it could be read.
  package private(set) var problem: Text?
  /// The line that each setting stands on.
  private(set) var lines: [Setting: Int] = [:]
  private(set) var keyLines: [Command: Int] = [:]

  /// Nothing set.
  package init() {}

  /// A file that is there and cannot be read.
  package init(unreadable problem: Text) {
    self.problem = problem
  }

  package init(_ text: String, languages: KnownLanguages = .inside) {
    var choices = KeyChoices()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard let entry = SettingsLine(line) else { continue }
      read(entry, on: number, into: &choices, languages)
    }
    let (keys, taken) = choices.resolved()
    self.keys = keys
    keyLines = choices.lines.filter { keys.chosen[$0.key] != nil }
    mistakes = (mistakes + taken).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func read(
    _ line: SettingsLine, on number: Int, into choices: inout KeyChoices,
    _ languages: KnownLanguages
  ) {
    func complain(_ problem: SettingsMistake.Problem, at column: Int) {
      mistakes.append(SettingsMistake(line: number, column: column, problem: problem))
    }
    guard let value = line.value else { return complain(.noEqualSign, at: line.nameColumn) }
    let name = line.name
    if name.hasPrefix("key.") {
      let problem = choices.take(
        String(name.dropFirst(4)), value, on: number, column: line.valueColumn)
      guard let problem else { return }
      return complain(
        problem, at: problem.isAboutName ? line.nameColumn : line.valueColumn)
    }
    guard let setting = Setting(rawValue: name) else {
      return complain(.unknownName(name), at: line.nameColumn)
    }
    if value.isEmpty { return complain(.noValue(name: name), at: line.valueColumn) }
    if let first = lines[setting] {
      return complain(.setAlready(name: name, line: first), at: line.nameColumn)
    }
    guard layer.set(setting, to: value, naming: languages.named) else {
      return complain(.notOneOf(value: value, setting: setting), at: line.valueColumn)
    }
    lines[setting] = number
  }
}

/// One line that says something, taken apart.
private struct SettingsLine {
  let name: String
  let nameColumn: Int
  /// Nil where there is no equal sign.
  let value: String?
  let valueColumn: Int

  /// Nil for an empty line and a comment.
  init?(_ line: Substring) {
    let characters = Array(line)
    func skipBlanks(_ place: Int) -> Int {
      characters[place...].firstIndex { !$0.isWhitespace } ?? characters.count
    }
    let start = skipBlanks(0)
    guard start < characters.count, characters[start] != "#" else { return nil }
    nameColumn = start + 1
    guard let sign = characters.firstIndex(of: "=") else {
      name = Self.trimmed(characters[start...])
      value = nil
      valueColumn = start + 1
      return
    }
    name = Self.trimmed(characters[start..<max(start, sign)])
    let first = skipBlanks(sign + 1)
    valueColumn = first + 1
    // A comment stands after a blank, so that `#` itself can be a key.
    let end = characters.indices.dropFirst(first + 1).first {
      characters[$0] == "#" && characters[$0 - 1].isWhitespace
    }
    value = Self.trimmed(characters[first..<(end ?? characters.count)])
  }

  private static func trimmed(_ characters: ArraySlice<Character>) -> String {
    let end = characters.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? characters.startIndex
    return String(characters[characters.startIndex..<end])
  }
}
