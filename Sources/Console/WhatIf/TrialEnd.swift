import Diagnosis
import Wording

/// Shows what was tried and what it made different, and asks what becomes of it.
struct TrialEnd: Sendable {
  enum Choice: CaseIterable, Sendable {
    case discard
    case takeOver
    case goOn
  }

  let tried: [Happening]
  let difference: Difference
  /// Why the answers cannot be recorded; nil when they can.
  let refusal: Text?
  private(set) var selection = 0

  init(_ trial: Trial, _ now: Incident) {
    tried = trial.tried
    difference = Difference(from: trial.incident.diagnosis, to: now.diagnosis)
    refusal = trial.answers.isEmpty ? WhatIfWords.noAnswers : nil
  }

  var selected: Choice { Choice.allCases[selection] }

  mutating func take(_ input: Input) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    let count = Choice.allCases.count
    if let number = key.number, number >= 1, number <= count {
      selection = number - 1
      return choose()
    }
    switch Command.from(key) {
    case .up: selection = (selection + count - 1) % count
    case .down: selection = (selection + 1) % count
    case .accept: return choose()
    case .leave, .whatIf: return .endTrial(.discard)
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  private func choose() -> OverlayStep {
    if selected == .takeOver, let refusal { return .refuse(refusal) }
    return .endTrial(selected)
  }
}

extension TrialEnd {
  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(WhatIfWords.leave[language], .strong)
    for (position, choice) in Choice.allCases.enumerated() {
      flow.choice(position, label(choice)[language], isSelected: position == selection)
      if choice == .takeOver, let refusal { flow.item("    ⊘ ", .warning, refusal[language], .dim) }
    }
    flow.blank()
    flow.paragraph(WhatIfWords.triedList[language], .strong)
    for line in tried.compactMap({ told($0, incident) }) { flow.item("  · ", .dim, line) }
    if hasSteps, refusal == nil { flow.paragraph(WhatIfWords.stepsNotTaken[language], .dim) }
    flow.blank()
    DifferenceText(difference, incident, title: WhatIfWords.difference).write(into: &flow)
  }

  private func label(_ choice: Choice) -> Text {
    switch choice {
    case .discard: WhatIfWords.discard
    case .takeOver: WhatIfWords.takeOver
    case .goOn: WhatIfWords.goOn
    }
  }

  private var hasSteps: Bool {
    tried.contains {
      switch $0 {
      case .stepStarted, .stepEnded: true
      default: false
      }
    }
  }

  /// One line of what was tried; nil for what only goes with another one.
  private func told(_ happening: Happening, _ incident: Incident) -> String? {
    let names = incident.names
    let entities = incident.diagnosis.situation.entities
    switch happening {
    case .observed(let observation), .revised(let observation):
      var state = FactState()
      state.take(observation.answer, from: observation.provenance)
      let label = names.label(observation.address, among: entities)
      return "\(label): \(names.value(state, of: observation.address.fact))"
    case .withdrawn(let address):
      let word = WhatIfWords.takenBack[incident.language]
      return "\(names.label(address, among: entities)): \(word)"
    case .stepEnded(let address, let outcome, _):
      return "\(names.title(address.step)): \(outcome.word[incident.language])"
    case .stepStarted(let address):
      let isEnded = tried.contains {
        if case .stepEnded(address, _, _) = $0 { true } else { false }
      }
      return isEnded
        ? nil : "\(names.title(address.step)): \(ScreenWords.underWay[incident.language])"
    case .renamed(_, let name): return "\(ScreenWords.namesTitle[incident.language]): \(name)"
    case .placed(let entity, _):
      return "\(ScreenWords.namesTitle[incident.language]): \(names.name(entity))"
    case .opened, .noted, .handedOver, .closed, .reopened: return nil
    }
  }
}
