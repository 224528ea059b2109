extension PlaybookContent {
  /// The facts whose recorded value is written into a text, a command or a list.
  package var filledFacts: Set<Identifier<Fact>> {
    let lines = (placedCommands + placedListLines).map(\.line)
    let texts = placedTexts.flatMap { [$0.text.english, $0.text.german] }
    let undone = steps.compactMap { step -> String? in
      if case .by(let text, _) = step.undo { text.english } else { nil }
    }
    let named = (lines + texts + undone).flatMap { Placeholders.names(in: $0) }
    var filled = Set(named.map { Identifier<Fact>($0) })
    for entry in lists.flatMap(\.entries) {
      if case .values(_, let fact) = entry.content { filled.insert(fact) }
    }
    return filled
  }
}
