import Playbooks
import Wording

/// Why an event does not fit what is already recorded.
package enum Refusal: Error, Hashable, Sendable {
  /// A single-valued fact has two values.
  case twoValues(FactAddress, String, String)
  /// One step has two outcomes.
  case twoOutcomes(StepAddress, Outcome, Outcome)
  /// The playbook lists this combination as impossible.
  case impossible(Entity, why: Text, facts: [FactAddress])
  /// A derived fact cannot be observed.
  case derived(FactAddress)
  /// Something was said of the only entity of a kind, but there are several.
  case severalEntities(what: String, [Entity])
  /// An entity could be in any of several others.
  case unplaced(Entity, in: [Entity])
  /// An entity was placed in two others.
  case twoPlaces(Entity, Entity, Entity)
  /// A second look fits several recorded steps.
  case severalSteps(FactAddress, [Identifier<Step>])
  /// The playbook has no such fact or step, for instance because it changed meanwhile.
  case unknownName(String)
}

extension Refusal {
  /// What does not fit, where, and what to do about it.
  package var sentence: Text {
    switch self {
    case .twoValues(let address, let first, let second):
      RefusalWords.twoValues("\(address)", first, second)
    case .twoOutcomes(let address, let first, let second):
      RefusalWords.twoValues("step.\(address.step)", first.rawValue, second.rawValue)
    case .impossible(_, let why, let facts):
      RefusalWords.impossible(why, facts.map(\.description).joined(separator: ", "))
    case .derived(let address): RefusalWords.derived("\(address)")
    case .severalEntities(let what, let entities):
      RefusalWords.severalEntities(what, Self.list(entities))
    case .unplaced(let entity, let places):
      RefusalWords.unplaced("\(entity)", Self.list(places), places.first?.kind.name ?? "")
    case .twoPlaces(let entity, let first, let second):
      RefusalWords.twoValues("\(entity).\(first.kind)", first.name ?? "", second.name ?? "")
    case .severalSteps(let address, let steps):
      RefusalWords.severalSteps("\(address)", steps.map(\.name).joined(separator: ", "))
    case .unknownName(let name): RefusalWords.unknownName(name)
    }
  }

  private static func list(_ entities: [Entity]) -> String {
    entities.map(\.description).joined(separator: ", ")
  }
}
