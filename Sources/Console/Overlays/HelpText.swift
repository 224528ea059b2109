import Wording

/// The keys, from the one table, with those that do something here first.
struct HelpText: Sendable {
  let hints: [Hint]

  func write(into flow: inout Flow, _ language: Language) {
    flow.paragraph(ScreenWords.helpTitle[language], .strong)
    for hint in hints { line(hint.shown, hint.label[language], .plain, &flow) }
    flow.blank()
    let shown = hints.map(\.shown)
    for binding in Binding.all where !shown.contains(where: { $0.contains(binding.shown) }) {
      line(binding.shown, binding.label[language], .dim, &flow)
    }
  }

  private func line(_ key: String, _ label: String, _ style: Style, _ flow: inout Flow) {
    flow.item(key.padded(to: 7), .key, label, style)
  }
}
