import Playbooks
import Wording

/// Puts the rows of an outline into words, the same on the map and on paper.
package struct OutlineText: Sendable {
  let situation: Situation
  let language: Language
  private let several: Set<Identifier<EntityKind>>

  package init(_ situation: Situation, in language: Language) {
    self.situation = situation
    self.language = language
    several = Set(
      situation.playbook.kinds.map(\.id).filter { situation.entities.of($0).count > 1 })
  }

  var names: SpokenNames { SpokenNames(situation, language) }

  /// The label of a question, or the condition of a branch.
  package func title(_ row: OutlineRow, at entity: Entity) -> String {
    switch row.content {
    case .question(let fact, let address):
      let label = situation.playbook.fact(fact)?.label[language] ?? fact.name
      // The entity that is walked is named above the outline.
      guard let address, address.entity != entity, several.contains(address.entity.kind) else {
        return label
      }
      return "\(label) [\(names.name(address.entity))]"
    case .branch(let when, _):
      let condition = ConditionText(names, at: entity).words(for: when)
      return OutlineWords.when(condition)[language]
    }
  }

  /// What is known of a question; nil where nothing is.
  package func value(_ row: OutlineRow) -> String? {
    guard let address = row.address, let state = situation.evidence.facts[address] else {
      return nil
    }
    return names.state(state, of: address.fact)
  }

  /// `P-1`, or “Printer” while it has no name.
  package func tag(_ entity: Entity) -> String {
    guard entity.name == nil, let kind = situation.playbook.kind(entity.kind) else {
      return names.name(entity)
    }
    return kind.label[language]
  }
}

extension Standing {
  package var word: Text {
    switch self {
    case .answered: OutlineWords.answered
    case .entered: OutlineWords.entered
    case .asked: OutlineWords.asked
    case .ahead: OutlineWords.ahead
    case .passedOver: OutlineWords.passedOver
    case .ruledOut: OutlineWords.ruledOut
    }
  }

  /// The mark that says the same where there is no room for the word.
  package var glyph: String {
    switch self {
    case .answered: "✓"
    case .entered: "◆"
    case .asked: "▶"
    case .ahead: "○"
    case .passedOver: "·"
    case .ruledOut: "⊘"
    }
  }
}
