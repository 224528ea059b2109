import Diagnosis
import Playbooks
import Wording

/// The answers given so far, latest first, and what may be answered although nothing waits for it.
struct AnswerList: Sendable {
  /// The facts that have an answer.
  let addresses: [FactAddress]
  /// The facts that would make the list of a planned step more exact.
  let unasked: [FactAddress]
  private(set) var selection: Int

  init(_ incident: Incident, selection: Int) {
    addresses = Self.answered(incident)
    unasked = incident.diagnosis.plan.steps.reduce(into: []) { unasked, step in
      for address in incident.diagnosis.questions(aboutListOf: step)
      where !unasked.contains(address) {
        unasked.append(address)
      }
    }
    self.selection = min(selection, max(0, addresses.count + unasked.count - 1))
  }

  /// Every row that can be chosen.
  var rows: [FactAddress] { addresses + unasked }

  private static func answered(_ incident: Incident) -> [FactAddress] {
    let facts = incident.diagnosis.situation.evidence.facts.keys.filter {
      $0.after == nil && !incident.session.playbook.isSecondLook($0.fact)
    }
    var order: [FactAddress] = []
    for recorded in recorded(incident.session.events) {
      let settled = facts.filter {
        $0.fact == recorded.fact && $0.entity.kind == recorded.entity.kind
          && (recorded.entity.name == nil || $0.entity == recorded.entity)
      }
      for address in settled.sorted(by: { $0.entity < $1.entity }) {
        order.removeAll { $0 == address }
        order.append(address)
      }
    }
    return order.reversed()
  }

  /// What was observed, in order, under the names that the entities have now.
  private static func recorded(_ events: [Event]) -> [FactAddress] {
    events.reduce(into: []) { recorded, event in
      switch event.happening {
      case .observed(let observation), .revised(let observation):
        recorded.append(observation.address)
      case .renamed(let entity, let name):
        recorded = recorded.map { address in
          address.entity == entity
            ? FactAddress(Entity(entity.kind, named: name), address.fact, after: address.after)
            : address
        }
      default: break
      }
    }
  }

  mutating func take(_ input: Input, page: Int) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    let count = rows.count
    if let number = key.number, number >= 1, number <= count {
      selection = number - 1
      return .revise(rows[selection])
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: count, page: page) {
      selection = row
      return .stay
    }
    switch command {
    case .accept, .undo: return count == 0 ? .close : .revise(rows[selection])
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
  }
}
