import Diagnosis
import Playbooks
import Wording

/// The answers given so far, in the order in which they were given, latest first.
struct AnswerList: Sendable {
  let addresses: [FactAddress]
  private(set) var selection: Int

  init(_ screen: IncidentScreen, selection: Int) {
    addresses = Self.answered(screen)
    self.selection = min(selection, max(0, addresses.count - 1))
  }

  private static func answered(_ screen: IncidentScreen) -> [FactAddress] {
    let facts = screen.diagnosis.situation.evidence.facts
    var order: [FactAddress] = []
    for event in screen.session.events {
      guard case .observed(let observation) = event.happening else { continue }
      let recorded = observation.address
      let settled = facts.keys.filter {
        $0.fact == recorded.fact && $0.after == recorded.after
          && (recorded.entity.name == nil || $0.entity == recorded.entity)
          && $0.entity.kind == recorded.entity.kind
      }
      for address in settled.sorted(by: { $0.entity < $1.entity }) where address.after == nil {
        order.removeAll { $0 == address }
        order.append(address)
      }
    }
    return order.reversed()
  }

  mutating func take(_ input: Input) -> IncidentScreen.OverlayStep {
    guard case .key(let key) = input else { return .stay }
    let count = addresses.count
    switch Command.from(key) {
    case .up where count > 0: selection = (selection + count - 1) % count
    case .down where count > 0: selection = (selection + 1) % count
    case .accept, .undo: return count == 0 ? .close : .revise(addresses[selection])
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }
}
