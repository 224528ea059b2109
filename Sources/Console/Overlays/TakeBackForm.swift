import Diagnosis
import Wording

/// Shows what one paste said, and asks before all of it is taken back.
struct TakeBackForm: Sendable {
  let pasted: PastedAnswers
  private var choice = EitherChoice()

  init(_ pasted: PastedAnswers) {
    self.pasted = pasted
  }

  mutating func take(_ input: Input) -> OverlayStep {
    OverlayStep(
      choice.take(input), first: .withdraw(pasted.withdrawal), second: .close)
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(PasteWords.title[language], .strong)
    flow.blank()
    let situation = incident.diagnosis.situation
    for taken in pasted.taken {
      let label = incident.names.label(taken.address, among: situation.entities)
      let value = situation.evidence.facts[taken.address].map {
        incident.names.value($0, of: taken.address.fact)
      }
      flow.item("- ", .warning, "\(label): \(value ?? "")")
      if let before = before(taken, incident) {
        flow.paragraph(PasteWords.before(before)[language], .dim, indent: 2)
      }
    }
    flow.blank()
    flow.choice(0, PasteWords.takeBack[language], isSelected: choice.selection == 0)
    flow.choice(1, ScreenWords.leaveAsIs[language], isSelected: choice.selection == 1)
  }

  /// What is known again; nil when nothing is.
  private func before(_ taken: PastedAnswers.Taken, _ incident: Incident) -> String? {
    if taken.before.isEmpty { return nil }
    var state = FactState()
    for observation in taken.before { state.take(observation.answer, from: observation.provenance) }
    return incident.names.value(state, of: taken.address.fact)
  }
}
