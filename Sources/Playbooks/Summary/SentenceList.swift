import Wording

/// Every sentence that a translation needs: those of the interface, then those of a playbook.
package struct SentenceList: Sendable {
  package let interface: [String]
  package let playbook: [String]

  package init(interface: [String], playbook: Playbook) {
    self.interface = interface
    var seen = Set(interface)
    var writer = CompiledWriter()
    writer.write(playbook.content)
    // What is the same in English and German is a name, and there is nothing to translate.
    self.playbook = writer.texts.filter {
      $0.english != $0.german && seen.insert($0.english).inserted
    }
    .map(\.english)
  }

  package var all: [String] { interface + playbook }

  /// The sentences of a list, one on each line.
  package static func lines(of list: String) -> [String] {
    TranslationFile(
      "language: xx\n" + list.split(separator: "\n").map { "en: \($0)\nxx:\n" }.joined(), named: ""
    )
    .entries.map(\.english)
  }

  /// A file of a language with every sentence, and what an earlier one says for it.
  package func template(of code: String, from present: TranslationFile? = nil) -> String {
    let said = Dictionary(
      present?.entries.map { ($0.english, $0.translation) } ?? [],
      uniquingKeysWith: { first, _ in first }
    )
    let writing = present?.writing ?? .international
    var text = """
      language: \(code)
      name: \(present?.name ?? "")
      decimal: \(writing.decimalMark)
      date: \(writing.day)


      """
    for (title, sentences) in [("hvdoctor", interface), ("playbook", playbook)] {
      text += "# \(title)\n\n"
      for sentence in sentences {
        let translation = TranslationFile.escaped(said[sentence] ?? "")
        text += "en: \(TranslationFile.escaped(sentence))\n"
        text += translation.isEmpty ? "\(code):\n\n" : "\(code): \(translation)\n\n"
      }
    }
    return text
  }
}
