import Diagnosis
import Playbooks
import Wording

/// The answers given so far, latest first, and what may be answered although nothing waits for it.
struct AnswerList: Sendable {
  /// The facts that have an answer.
  let addresses: [FactAddress]
  /// The facts that would make the list of a planned step more exact.
  let unasked: [FactAddress]
  private let session: Session
  private(set) var selection: Int

  /// One row that can be chosen.
  enum Row: Hashable, Sendable {
    case pasted(PastedAnswers)
    case answer(FactAddress)
  }

  init(_ incident: Incident, selection: Int) {
    addresses = Self.answered(incident)
    session = incident.session
    unasked = incident.diagnosis.plan.steps.reduce(into: []) { unasked, step in
      for address in incident.diagnosis.questions(aboutListOf: step)
      where !unasked.contains(address) {
        unasked.append(address)
      }
    }
    self.selection = selection
    // Whoever only reads the answers need not pay for the rows.
    if selection > 0 { self.selection = min(selection, max(0, rows.count - 1)) }
  }

  /// Every row that can be chosen.
  var rows: [Row] { given + unasked.map { .answer($0) } }

  /// The rows of what was said; a paste stands above the latest of its answers.
  var given: [Row] {
    var left = PastedAnswers.all(in: session)
    return addresses.flatMap { address -> [Row] in
      let here = left.filter { paste in paste.taken.contains { $0.address == address } }
      left.removeAll(where: here.contains)
      return here.reversed().map { .pasted($0) } + [.answer(address)]
    }
  }

  private func choose() -> OverlayStep {
    switch rows[selection] {
    case .pasted(let pasted): .takeBack(pasted)
    case .answer(let address): .revise(address)
    }
  }

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
      return choose()
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: count, page: page) {
      selection = row
      return .stay
    }
    switch command {
    case .accept, .undo: return count == 0 ? .close : choose()
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
  }
}
