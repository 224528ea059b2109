import Wording
import Yams

/// Says what the YAML parser stumbled over, and where.
struct YAMLFault {
  let file: String
  let text: String

  func complaint(about error: any Error) -> Complaint {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      Complaint(.error, at: position(mark), Complaints.noYAML(problem))
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        Complaint(.error, at: position(mark), Complaints.severalDocuments)
      } else {
        Complaint(.error, at: position(mark), Complaints.alias)
      }
    case .reader(let problem, let offset, _, _):
      Complaint(.error, at: position(offset: offset ?? 0), Complaints.noYAML(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      duplicate(keys.first ?? "", first: context.mark)
    default:
      Complaint(.error, at: position(offset: 0), Complaints.noYAML("\(error)"))
    }
  }

  private func position(_ mark: Mark) -> Position {
    Position(file: file, line: mark.line, column: mark.column)
  }

  private func position(offset: Int) -> Position {
    let before = text.utf8.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let column = before.reversed().prefix { $0 != 0x0A }.count + 1
    return Position(file: file, line: line, column: column)
  }

  /// The parser names only the first of two equal keys; a person has to see the second.
  private func duplicate(_ key: String, first mark: Mark) -> Complaint {
    let first = position(mark)
    return Complaint(
      .error, at: second(key, after: mark) ?? first,
      Complaints.duplicateKey(key, first: "\(first)"))
  }

  /// Looks for the key again: at the same column below, or further on in the same line.
  private func second(_ key: String, after mark: Mark) -> Position? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let spellings = [key, "\"\(key)\"", "'\(key)'"]
    for number in mark.line..<max(mark.line, lines.count) {
      let line = lines[number].unicodeScalars
      let indent = line.prefix { $0 == " " }.count
      if indent == mark.column - 1, isKey(line.dropFirst(indent), spellings) {
        return Position(file: file, line: number + 1, column: mark.column)
      }
    }
    var rest = lines[mark.line - 1].unicodeScalars.dropFirst(mark.column)
    var column = mark.column + 1
    while let scalar = rest.popFirst() {
      column += 1
      if "{, ".unicodeScalars.contains(scalar), isKey(rest, spellings) {
        return Position(file: file, line: mark.line, column: column)
      }
    }
    return nil
  }

  private func isKey(_ text: Substring.UnicodeScalarView, _ spellings: [String]) -> Bool {
    spellings.contains { spelling in
      guard text.starts(with: spelling.unicodeScalars) else { return false }
      return text.dropFirst(spelling.unicodeScalars.count).drop { $0 == " " }.first == ":"
    }
  }
}
