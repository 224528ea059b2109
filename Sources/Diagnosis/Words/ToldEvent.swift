import Wording

/// One event in words.
package struct ToldEvent: Hashable, Sendable {
  /// What it is about, by which a list of events can be narrowed.
  package enum Subject: CaseIterable, Hashable, Sendable {
    /// Said by a person, or assumed.
    case answer
    /// Begun, ended, or seen after it.
    case step
    /// For somebody else to read.
    case note
    /// Taken out of a text.
    case paste
    /// The incident itself: opened, named, closed.
    case incident
  }

  package let event: Event
  package let subject: Subject
  /// What happened; of a note its text, which may have several lines.
  package let sentence: String
  /// What was said before, of an answer that was changed or taken back.
  package let before: String?
  /// Whether the playbook still understands it.
  package let fits: Bool

  /// Where it came from, in a word.
  package var origin: Text {
    switch event.happening {
    case .observed(let observation), .revised(let observation): observation.provenance.word
    case .noted, .handedOver: EventWords.note
    case .stepStarted, .stepEnded: EventWords.step
    case .withdrawn: ExplanationWords.answered
    case .opened, .placed, .renamed, .closed, .reopened: EventWords.incident
    }
  }

  /// Whether it says something about a fact, which may have come from anywhere.
  package var isFact: Bool {
    switch event.happening {
    case .observed, .revised: true
    default: false
    }
  }

  /// Whether it tells of something assumed rather than known.
  package var isAssumed: Bool {
    switch event.happening {
    case .observed(let observation), .revised(let observation):
      observation.provenance == .assumption
    default: false
    }
  }
}
