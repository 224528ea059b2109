import Diagnosis

/// Where on an incident's screen somebody stands, under whatever lies on top.
struct Foothold: Sendable {
  var pane: IncidentScreen.Pane
  var form: QuestionForm?
  var planSelection: Int
  var scroll: Int
  var stepScroll: Int?

  /// What of it is seen, beside how far it is scrolled: two that are alike in this are one level.
  struct Seen: Hashable, Sendable {
    let pane: IncidentScreen.Pane
    let isStepInFull: Bool
    let step: Int?
    let question: FactAddress?
    let row: Int?
    let marked: Set<Int>
    let typed: String?
  }

  var seen: Seen {
    let form = pane == .question ? form : nil
    return Seen(
      pane: pane, isStepInFull: stepScroll != nil, step: pane == .plan ? planSelection : nil,
      question: form?.address, row: form?.selection, marked: form?.marked ?? [],
      typed: form?.field.text)
  }
}

extension IncidentScreen {
  var foothold: Foothold {
    get {
      Foothold(
        pane: pane, form: form, planSelection: planSelection, scroll: scroll, stepScroll: stepScroll
      )
    }
    set {
      pane = newValue.pane
      form = newValue.form
      planSelection = newValue.planSelection
      scroll = newValue.scroll
      stepScroll = newValue.stepScroll
    }
  }
}
