import Diagnosis
import Playbooks
import Wording

/// What was recorded of the incident, for whoever reads it later.
extension Incident {
  /// Every event in words.
  var timeline: Timeline { Timeline(session, refused: refused, in: language) }

  /// The last attempt at every step, in the order in which they were begun.
  var attempts: [(address: StepAddress, attempt: Attempt)] {
    let evidence = diagnosis.situation.evidence
    var order: [StepAddress] = []
    for event in session.events {
      guard case .stepStarted(let address) = event.happening else { continue }
      order.removeAll { $0 == address }
      order.append(address)
    }
    // What was begun under an earlier name comes first, as nobody knows where it belongs.
    let earlier = evidence.attempts.keys.filter { !order.contains($0) }.sorted()
    return (earlier + order).compactMap { address in
      evidence.attempts[address].map { (address, $0) }
    }
  }

  /// How a step went, in one line.
  func told(_ address: StepAddress, _ attempt: Attempt) -> String {
    let place = address.entity.name == nil ? "" : " (\(names.name(address.entity)))"
    let outcome = (attempt.outcome?.word ?? ScreenWords.underWay)[language]
    let reason = attempt.reason.map { " (\($0))" } ?? ""
    return "\(names.title(address.step))\(place): \(outcome)\(reason)"
  }
}
