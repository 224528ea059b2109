import Diagnosis
import Wording

extension IncidentScreen {
  var isTrying: Bool { trial != nil }

  /// Begins to try answers, or asks what becomes of those that were tried.
  mutating func toggleTrial() -> Transition {
    guard let trial else {
      self.trial = Trial(incident: worked, foothold: foothold)
      return .none
    }
    if trial.tried.isEmpty { return endTrial(.discard) }
    scroll = 0
    overlay = .trialEnd(TrialEnd(trial, worked))
    return .none
  }

  /// Takes in what was only tried; nothing of it leaves the screen.
  mutating func tryOut(_ happenings: [Happening]) -> Transition {
    let isForGood = happenings.contains {
      switch $0 {
      case .noted, .handedOver, .closed, .reopened, .opened: true
      case .placed, .renamed, .observed, .revised, .withdrawn, .stepStarted, .stepEnded: false
      }
    }
    if isForGood { return .refuse(WhatIfWords.refused) }
    let now = session.events.last?.at ?? 0
    trial?.tried += happenings
    overlay = nil
    took(happenings.map { Event(at: now, by: "", $0) })
    return Transition(notice: Notice(WhatIfWords.tried, .guess))
  }

  mutating func endTrial(_ choice: TrialEnd.Choice) -> Transition {
    switch choice {
    case .goOn:
      overlay = nil
      return .none
    case .discard:
      restore()
      return Transition(notice: Notice(WhatIfWords.asBefore, .good))
    case .takeOver: return takeOver()
    }
  }

  /// Asks for the tried answers to be recorded; until they are, the trial goes on.
  private mutating func takeOver() -> Transition {
    guard let trial else { return .none }
    var real = trial.incident.session
    do {
      try real.apply(trial.answers.map { Event(at: 0, by: "", $0) })
    } catch {
      return .refuse(error.sentence)
    }
    self.trial?.isTakenOver = true
    return recording(trial.answers, of: real)
  }

  /// Puts everything back to where it was before something was tried.
  mutating func restore() {
    guard let trial else { return }
    worked = trial.incident
    foothold = trial.foothold
    overlay = nil
    self.trial = nil
  }

  /// What was recorded meanwhile belongs to the incident as it is, not to what is tried.
  ///
  /// - Returns: whether that is all there is to do.
  mutating func keepsTrying(beside events: [Event]) -> Bool {
    guard let trial else { return false }
    if trial.isTakenOver {
      restore()
      return false
    }
    // A refusal leaves it as it was; it is said when the trial has ended and the incident is opened.
    try? self.trial?.incident.apply(events)
    return true
  }
}
