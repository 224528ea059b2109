/// A language that is not in the sources: what its file says for each English sentence.
///
/// What it does not say is said in English.
package final class Translation: Sendable {
  /// Its short name, such as `fr`.
  package let code: String
  /// What its speakers call it.
  package let name: String
  /// How numbers and points in time are written.
  package let writing: Writing
  private let sentences: [String: String]

  package init(
    code: String, name: String, writing: Writing = .international, sentences: [String: String]
  ) {
    self.code = code
    self.name = name
    self.writing = writing
    self.sentences = sentences
  }

  func text(_ text: Text) -> String {
    switch text.composition?.parts {
    case nil: sentences[text.english] ?? text.english
    case .verbatim: text.english
    case .joined(let texts, let separator):
      texts.map(self.text).joined(separator: self.text(separator))
    case .filled(let template, let arguments):
      fill(sentences[template] ?? template, arguments.map { $0.text(in: .translated(self)) })
    }
  }

  /// Puts values where a sentence has `{1}`, `{2}` and so on.
  private func fill(_ template: String, _ values: [String]) -> String {
    var filled = ""
    var rest = template.utf8[...]
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      filled += String(rest[..<brace]) ?? ""
      let after = rest[rest.index(after: brace)...]
      if let end = after.firstIndex(of: UInt8(ascii: "}")),
        let number = String(after[..<end]).flatMap({ Int($0) }), values.indices.contains(number - 1)
      {
        filled += values[number - 1]
        rest = after[after.index(after: end)...]
      } else {
        filled += "{"
        rest = after
      }
    }
    return filled + (String(rest) ?? "")
  }
}
