import Playbooks

/// Explains a diagnosis, each part only when it is asked for.
package struct Explanation: Sendable {
  package let session: Session
  package let diagnosis: Diagnosis

  package init(_ session: Session, _ diagnosis: Diagnosis) {
    self.session = session
    self.diagnosis = diagnosis
  }

  /// Why a question is asked.
  package func asking(_ question: FactAddress) -> AskingReason {
    AskingReason(question, diagnosis, in: session)
  }

  /// How a verdict is known.
  package func proof(of verdict: CauseVerdict) -> VerdictProof {
    VerdictProof(verdict, diagnosis)
  }

  /// What a cause lacks.
  package func whyNot(_ verdict: CauseVerdict) -> WhyNot {
    WhyNot(verdict, diagnosis, in: session)
  }

  /// Which answers would change a verdict.
  package func whatWouldChange(_ verdict: CauseVerdict) -> WhatWouldChange {
    WhatWouldChange(verdict, in: session)
  }

  /// The verdicts that say most: what contradicts itself, is confirmed or likely; the strongest
  /// where nothing is.
  package var leading: [CauseVerdict] {
    let telling = diagnosis.verdicts.filter {
      $0.verdict == .contradictory || $0.verdict.callsForRecovery
    }
    return telling.isEmpty ? Array(inOrder.prefix(1)) : inOrder.filter(telling.contains)
  }

  /// The question that comes next; nil when a step or nothing does.
  package var question: FactAddress? {
    if case .question(let address) = diagnosis.next { return address }
    return diagnosis.questions.first
  }

  /// Every verdict, the strongest first, else in the order of the playbook.
  package var inOrder: [CauseVerdict] {
    Verdict.tellingFirst.flatMap { verdict in
      diagnosis.verdicts.filter { $0.verdict == verdict }
    }
  }
}

extension Verdict {
  /// In the order in which a person wants to read of them.
  package static let tellingFirst: [Self] = [
    .contradictory, .confirmed, .likely, .possible, .open, .cannotTell, .ruledOut, .unsupported,
    .notApplicable,
  ]
}
