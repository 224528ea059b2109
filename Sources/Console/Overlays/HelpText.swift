import Wording

/// The keys, from the one table, with those that do something here first.
struct HelpText: Sendable {
  let hints: [Hint]

  func write(into flow: inout Flow, _ language: Language) {
    flow.paragraph(ScreenWords.helpTitle[language], .strong)
    for hint in hints {
      let label = hint.label[language]
      if let refusal = hint.refusal {
        line(
          hint.shown, "\(label) – \(ScreenWords.notNow[language]): \(refusal[language])", .dim,
          &flow)
      } else {
        line(hint.shown, label, .plain, &flow)
      }
    }
    flow.blank()
    let shown = hints.map(\.shown)
    var others: [Hint] = []
    // A hint is one key, or the two arrows.
    let isHinted = { (key: String) in shown.contains { $0 == key || $0 == "↑↓" && $0.contains(key) }
    }
    for binding in Binding.all where !isHinted(binding.shown) {
      // Keys that do the same, such as those that scroll, share a line.
      if let last = others.last, last.label == binding.label {
        others[others.count - 1] = Hint("\(last.shown) \(binding.shown)", binding.label)
      } else {
        others.append(Hint(binding.shown, binding.label))
      }
    }
    for hint in others { line(hint.shown, hint.label[language], .dim, &flow) }
  }

  private func line(_ key: String, _ label: String, _ style: Style, _ flow: inout Flow) {
    flow.item(key.padded(to: 11), .key, label, style)
  }
}
