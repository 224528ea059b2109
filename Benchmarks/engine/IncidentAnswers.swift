import Diagnosis
import Playbooks

/// One more answer in an incident that is already told: through the session, as the assistant
/// takes it, with its check against what is impossible and the verdicts brought up to date.
struct IncidentAnswers {
  private let playbook: Playbook

  init(_ playbook: Playbook) {
    self.playbook = playbook
  }

  /// The median of some hundred answers about one machine, in microseconds.
  func median(machines: Int, on hosts: Int) -> Double {
    guard var session = try? Session(over: playbook),
      (try? session.apply(told(machines, hosts))) != nil
    else { stop("the incident is refused") }
    let last = Entity(playbook.header.subject, named: "machine \(machines - 1)")
    let facts = playbook.facts.filter { fact in
      fact.kind == last.kind && fact.type == .yesNo && !playbook.isDerived(fact.id)
        && !playbook.isSecondLook(fact.id)
    }
    var times: [Double] = []
    for round in 0..<40 {
      for fact in facts.prefix(8) {
        let address = FactAddress(last, fact.id)
        let value = round.isMultiple(of: 2) ? "yes" : "no"
        let answer = Event(
          at: 1, by: "", .observed(Observation(address, .values([value]), from: .answer)))
        let began = milliseconds()
        try? session.apply(answer)
        try? session.apply(Event(at: 2, by: "", .withdrawn(address)))
        // The first answer compiles the rules.
        if round > 0 { times.append((milliseconds() - began) * 1e3 / 2) }
      }
    }
    return times.median
  }

  /// Machines on hosts, of each of which the entry question is answered.
  private func told(_ machines: Int, _ hosts: Int) -> [Event] {
    let host = playbook.kinds[playbook.kinds.count - 3].id
    let subject = playbook.header.subject
    let entry = playbook.fact(playbook.header.entry)
    return (0..<machines).flatMap { number -> [Event] in
      let machine = Entity(subject, named: "machine \(number)")
      let place = Entity(host, named: "host \(number % hosts)")
      let answer = Answer.values([entry?.domain.first ?? "yes"])
      return [
        Event(at: 0, by: "", .placed(machine, in: place)),
        Event(
          at: 0, by: "",
          .observed(
            Observation(
              FactAddress(machine, playbook.header.entry), answer, from: .answer))),
      ]
    }
  }
}
