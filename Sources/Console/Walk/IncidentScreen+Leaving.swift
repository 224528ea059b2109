import Diagnosis
import Wording

extension IncidentScreen {
  /// One level up: to where the search led away from, from a changed answer to what is asked
  /// next, from what is only tried to what is recorded, and at last out of the incident.
  ///
  /// A level on which the same is seen is passed over: no key of a person does nothing.
  mutating func goUp() -> Transition {
    let here = foothold.seen
    while comeBack(fromOverlay: false) {
      if overlay != nil || foothold.seen != here { return .none }
    }
    if let form, form.isRevision {
      settle()
      if foothold.seen != here { return .none }
    }
    return isTrying ? toggleTrial() : leave()
  }

  /// Leaves the incident; what was typed and is not recorded is said once before.
  private mutating func leave() -> Transition {
    if let unrecorded, !isLeaving {
      isLeaving = true
      return .refuse(unrecorded)
    }
    return .to(.start)
  }

  /// What was typed and is not recorded; nil when there is nothing.
  private var unrecorded: Text? {
    if !noteDraft.isEmpty { return NoteWords.noteLeft }
    if pane == .question, form?.field.isEmpty == false { return NoteWords.answerLeft }
    return nil
  }
}
