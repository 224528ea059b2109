import Diagnosis
import Playbooks
import Wording

/// Asks before a step that has ended is begun anew, because what was seen after it is then gone.
struct AgainForm: Sendable {
  let step: StepAddress
  let outcome: Outcome
  private var choice = EitherChoice()

  init(_ step: StepAddress, _ outcome: Outcome) {
    self.step = step
    self.outcome = outcome
  }

  mutating func take(_ input: Input) -> OverlayStep {
    OverlayStep(
      choice.take(input), first: .close, second: .record([.stepStarted(step)]))
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(incident.names.title(step.step), .strong)
    flow.paragraph("\(ScreenWords.hasEnded[language]): \(outcome.word[language])")
    flow.paragraph(ScreenWords.againMeans[language], .dim)
    flow.gap()
    flow.choice(0, ScreenWords.leaveAsIs[language], isSelected: choice.selection == 0)
    flow.choice(1, ScreenWords.doAgain[language], isSelected: choice.selection == 1)
  }
}
