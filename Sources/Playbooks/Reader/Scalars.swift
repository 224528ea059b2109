import Wording

/// Reading of single words and texts.
extension PlaybookReader {
  /// Plain text that is not empty.
  mutating func string(_ node: SourceNode?) -> String? {
    guard let node else { return nil }
    guard let text = node.scalar else {
      complain(at: node.position, Complaints.textExpected)
      return nil
    }
    guard !text.isEmpty else {
      complain(at: node.position, Complaints.empty)
      return nil
    }
    return text
  }

  /// One of the words of a one-of.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: SourceNode?, _ type: Word.Type
  ) -> Word? {
    guard let node, let text = string(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    complain(
      at: node.position, Complaints.noSuchWord(text),
      suggestion: suggestion(for: text, among: Word.allCases.map(\.rawValue)))
    return nil
  }

  /// Yes or no; no where nothing is written.
  mutating func flag(_ node: SourceNode?) -> Bool {
    guard let node, let text = string(node) else { return false }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      complain(at: node.position, Complaints.flagExpected)
      return false
    }
  }

  /// A text in both languages.
  mutating func text(_ node: SourceNode?) -> Text? {
    guard let node else { return nil }
    guard case .mapping(let pairs) = node.content else {
      complain(
        at: node.position, Complaints.bothLanguages,
        suggestion: Complaints.possible(["{en: …, de: …}"]))
      return nil
    }
    for pair in pairs where !Shape.text.contains(pair.key) {
      complain(
        at: pair.position, Complaints.unknownKey(pair.key, in: Shape.text.title),
        suggestion: pair.value.scalar == ""
          ? Complaints.quoteTheComma : Complaints.possible(["en", "de"]))
    }
    for key in Shape.text.keys where node[key.name] == nil {
      complain(at: node.position, Complaints.missingLanguage(key.name))
    }
    let english = string(node["en"])
    let german = string(node["de"])
    guard let english, let german else { return nil }
    return Text(english: english, german: german)
  }

  /// A text in both languages, or one string that stands for both.
  mutating func textOrString(_ node: SourceNode?) -> Text? {
    if node?.scalar != nil { return string(node).map { Text(verbatim: $0) } }
    return text(node)
  }

  /// A list of texts.
  mutating func texts(_ node: SourceNode?) -> [Text] {
    each(node) { $0.text($1) }
  }

  /// A code in its canonical spelling: `0x` and eight upper-case digits.
  mutating func code(_ text: String, at position: Position) -> String? {
    let canonical = CodeSpelling.canonical(text)
    if canonical == nil { complain(at: position, Complaints.noCode(text)) }
    return canonical
  }
}

/// The one spelling in which codes are compared.
enum CodeSpelling {
  static func canonical(_ text: String) -> String? {
    guard text.hasPrefix("0x") || text.hasPrefix("0X") else { return nil }
    let digits = text.dropFirst(2)
    guard digits.utf8.count <= 8, digits.utf8.first.map({ $0 != 0x2B && $0 != 0x2D }) == true,
      let value = UInt32(digits, radix: 16)
    else { return nil }
    let short = String(value, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: 8 - short.utf8.count) + short
  }
}
