import Playbooks

/// Which events brought the answers that count, under the names that entities have now.
package struct Recordings: Sendable {
  /// One answer as it was recorded.
  package struct Recording: Sendable {
    package let event: Event
    fileprivate(set) var address: FactAddress
    /// Its place among all events.
    let position: Int
  }

  private var recordings: [Recording] = []

  package init(_ events: [Event]) {
    for (position, event) in events.enumerated() {
      switch event.happening {
      case .observed(let observation), .revised(let observation):
        recordings.append(
          Recording(event: event, address: observation.address, position: position))
      case .withdrawn(let address):
        recordings.removeAll { Self.means($0.address, address) }
      case .renamed(let entity, let name):
        for index in recordings.indices where recordings[index].address.entity == entity {
          let address = recordings[index].address
          recordings[index].address = FactAddress(
            Entity(entity.kind, named: name), address.fact, after: address.after)
        }
      case .opened, .placed, .stepStarted, .stepEnded, .noted, .handedOver, .closed, .reopened:
        break
      }
    }
  }

  /// The event that brought the answer as it is; nil for what was inferred.
  package func latest(of address: FactAddress) -> Event? {
    recordings.last { Self.means($0.address, address) }?.event
  }

  /// Where among the events the question was first answered.
  func first(of address: FactAddress) -> Int? {
    recordings.first { Self.means($0.address, address) }?.position
  }

  /// What was said of an entity while it had no name is meant of the one that is there now.
  private static func means(_ recorded: FactAddress, _ address: FactAddress) -> Bool {
    recorded.fact == address.fact && recorded.after == address.after
      && recorded.entity.kind == address.entity.kind
      && (recorded.entity == address.entity || recorded.entity.name == nil)
  }
}
