import Wording

/// The keys, each with what it does in a sentence: those of this screen first.
struct HelpText: Sendable {
  let hints: [Hint]
  let keys: KeyTable

  func write(into flow: inout Flow, _ language: Language) {
    flow.paragraph(ScreenWords.helpTitle[language], .strong)
    flow.gap()
    for hint in hints.map(keys.showing) {
      if let refusal = hint.refusal {
        // What it would do is plain from why it does not.
        line(
          hint.shown,
          "\(hint.label[language]) – \(ScreenWords.notNow[language]): \(keys.naming(refusal[language]))",
          .dim,
          &flow)
      } else {
        line(hint.shown, Self.sentence(hint.label)[language], .plain, &flow)
      }
    }
    flow.blank()
    flow.paragraph(ScreenWords.helpElsewhere[language], .strong)
    flow.gap()
    for (keys, label) in others { line(keys, Self.sentence(label)[language], .plain, &flow) }
  }

  /// The keys that are not those of the screen; keys that do the same share a line.
  private var others: [(keys: String, label: Text)] {
    let shown = hints.map(\.shown)
    let hasArrows = shown.contains("↑↓")
    let isHinted = { (key: String) in
      shown.contains(key) || hasArrows && (key == "↑" || key == "↓")
    }
    var others: [(keys: String, label: Text)] = []
    for binding in Binding.all where !isHinted(binding.shown) {
      if let last = others.last, last.label == binding.label {
        others[others.count - 1].keys = "\(last.keys) \(keys.shown(binding))"
      } else {
        others.append((keys.shown(binding), binding.label))
      }
    }
    return others
  }

  /// What a key does, in a sentence; its word in the footer where there is none.
  static func sentence(_ label: Text) -> Text { KeySentences.all[label] ?? label }

  private func line(_ key: String, _ label: String, _ style: Style, _ flow: inout Flow) {
    if flow.isPlain { return flow.paragraph("\(key): \(label)") }
    let columns = flow.width >= 60 ? 11 : 6
    let shown = key.displayWidth < columns ? key.padded(to: columns) : "\(key) "
    flow.item(shown, .key, label, style)
  }
}
