import Diagnosis
import Playbooks
import Wording

/// Asks before a step that has ended is begun anew, because what was seen after it is then gone.
struct AgainForm: Sendable {
  let step: StepAddress
  let outcome: Outcome
  private(set) var selection = 0

  init(_ step: StepAddress, _ outcome: Outcome) {
    self.step = step
    self.outcome = outcome
  }

  mutating func take(_ input: Input) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: 2) {
      selection = row
      return .stay
    }
    switch command {
    case .accept: return chosen
    case .leave: return .close
    default:
      guard key == .character("1") || key == .character("2") else {
        return .refuse(ScreenWords.noSuchKey)
      }
      selection = key == .character("1") ? 0 : 1
      return chosen
    }
  }

  private var chosen: OverlayStep {
    selection == 0 ? .close : .record([.stepStarted(step)])
  }

  func write(into flow: inout Flow, _ incident: Incident) {
    let language = incident.language
    flow.paragraph(incident.names.title(step.step), .strong)
    flow.paragraph("\(ScreenWords.hasEnded[language]): \(outcome.word[language])")
    flow.paragraph(ScreenWords.againMeans[language], .dim)
    flow.gap()
    flow.choice(0, ScreenWords.leaveAsIs[language], isSelected: selection == 0)
    flow.choice(1, ScreenWords.doAgain[language], isSelected: selection == 1)
  }
}
