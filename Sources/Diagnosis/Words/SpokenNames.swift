import Playbooks
import Wording

/// What things are called in an explanation: in the words of the playbook, in one language.
struct SpokenNames {
  let situation: Situation
  let language: Language
  let filling: Filling

  init(_ situation: Situation, _ language: Language) {
    self.situation = situation
    self.language = language
    filling = Filling(situation, language)
  }

  private var playbook: Playbook { situation.playbook }

  func title(_ cause: Identifier<Cause>, at entity: Entity) -> String {
    let title = playbook.cause(cause).map { filling.text($0.title, at: entity) }
    return (title ?? cause.name) + place(entity)
  }

  func title(_ verdict: CauseVerdict) -> String { title(verdict.cause, at: verdict.entity) }

  func title(_ address: StepAddress) -> String {
    let title = playbook.step(address.step).map { filling.text($0.title, at: address.entity) }
    return (title ?? address.step.name) + place(address.entity)
  }

  func label(_ address: FactAddress) -> String {
    let label = playbook.fact(address.fact)?.label[language] ?? address.fact.name
    let step = address.after.map { step in
      let title = playbook.step(step)?.title ?? Text(verbatim: step.name)
      return ", " + filling.text(ExplanationWords.after(title), at: address.entity)
    }
    return label + (step ?? "") + place(address.entity)
  }

  /// The name of an entity where it must be told from others.
  private func place(_ entity: Entity) -> String {
    guard let name = entity.name else { return "" }
    return " [\(CleanText.line(name))]"
  }

  func name(_ entity: Entity) -> String {
    entity.name.map(CleanText.line) ?? playbook.kind(entity.kind)?.unnamed[language]
      ?? entity.kind.name
  }

  func value(_ value: String, of fact: Identifier<Fact>) -> String {
    guard let fact = playbook.fact(fact) else { return CleanText.line(value) }
    if let choice = fact.values.first(where: { $0.name == value }) { return choice.label[language] }
    if fact.type == .yesNo { return (value == "yes" ? AnswerWords.yes : AnswerWords.no)[language] }
    return CleanText.line(fact.written(value, in: language))
      + (fact.unit.map { " \($0[language])" } ?? "")
  }

  func denied(_ value: String, of fact: Identifier<Fact>) -> String {
    "\(ExplanationWords.not[language]) \(self.value(value, of: fact))"
  }

  /// What is known of a fact; nil for what nobody asked.
  func state(_ state: FactState?, of fact: Identifier<Fact>) -> String {
    guard let state else { return ExplanationWords.notAsked[language] }
    var words = state.values.sorted().map { value($0, of: fact) }
    let isSet = playbook.fact(fact)?.arity != .single
    if words.isEmpty || isSet { words += state.absent.sorted().map { denied($0, of: fact) } }
    if state.isUnknown { words.append(ExplanationWords.unknown[language]) }
    return words.isEmpty ? ExplanationWords.notAsked[language] : words.joined(separator: ", ")
  }

  /// Several that would do, such as “A”, “B” or “C”.
  func either(_ words: [String]) -> String {
    let quoted = words.map { ExplanationWords.quoted($0)[language] }
    guard words.count > 1, let last = quoted.last else { return words.first ?? "" }
    return quoted.dropLast().joined(separator: ", ")
      + " \(ExplanationWords.or[language]) \(last)"
  }

  func range(_ bounds: Bounds, of fact: Identifier<Fact>) -> String {
    let words: [(Text, String?)] = [
      (ExplanationWords.above, bounds.above), (ExplanationWords.atLeast, bounds.atLeast),
      (ExplanationWords.below, bounds.below), (ExplanationWords.atMost, bounds.atMost),
    ]
    return words.compactMap { word, bound in
      bound.map { "\(word[language]) \(value($0, of: fact))" }
    }.joined(separator: ", ")
  }
}

extension Provenance {
  /// Where a fact came from, in a word.
  package var word: Text {
    switch self {
    case .answer: ExplanationWords.answered
    case .paste: ExplanationWords.pasted
    case .probe: ExplanationWords.probed
    case .step: ExplanationWords.seenInStep
    case .assumption: ExplanationWords.assumed
    }
  }
}
