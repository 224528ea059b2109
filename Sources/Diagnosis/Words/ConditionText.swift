import Playbooks
import Wording

/// Puts a condition of the playbook into words, seen from an entity.
struct ConditionText {
  private let names: SpokenNames
  private let entity: Entity

  init(_ names: SpokenNames, at entity: Entity) {
    self.names = names
    self.entity = entity
  }

  private var playbook: Playbook { names.situation.playbook }

  private func word(_ text: Text) -> String { text[names.language] }

  func words(for condition: Condition) -> String {
    switch condition {
    case .test(let fact, let test): "\(label(fact)): \(words(for: test, of: fact))"
    case .all(let parts): joined(parts, by: ConditionWords.and)
    case .any(let parts): joined(parts, by: ConditionWords.or)
    case .not(let part): negated(part)
    case .known(let fact): "\(label(fact)): \(word(ConditionWords.known))"
    case .outcome(let step, let outcomes):
      word(ConditionWords.step(title(step), words(for: outcomes)))
    case .look(let step, let fact, let test):
      "\(label(fact)): \(words(for: test, of: fact)) (\(after(step)))"
    case .quantified(let quantifier): words(for: quantifier)
    }
  }

  private func label(_ fact: Identifier<Fact>) -> String {
    playbook.fact(fact)?.label[names.language] ?? fact.name
  }

  private func title(_ step: Identifier<Step>) -> String {
    playbook.step(step).map { names.filling.text($0.title, at: entity) } ?? step.name
  }

  private func after(_ step: Identifier<Step>) -> String {
    word(ExplanationWords.after(Text(verbatim: title(step))))
  }

  private func words(for test: Test, of fact: Identifier<Fact>) -> String {
    switch test {
    case .among(let values):
      listed(values.map { quoted($0, of: fact) })
    case .within(let bounds): names.range(bounds, of: fact)
    case .sameAs(let other): word(ConditionWords.sameAs(label(other)))
    case .under(let other): word(ConditionWords.under(label(other)))
    case .beginsWith(let other): word(ConditionWords.beginsWith(label(other)))
    case .endsWith(let end): word(ConditionWords.endsWith(end))
    }
  }

  /// A value in quotation marks, as many of them are whole sentences; a plain yes or no has none.
  private func quoted(_ value: String, of fact: Identifier<Fact>) -> String {
    let words = names.value(value, of: fact)
    let isPlain = words == word(AnswerWords.yes) || words == word(AnswerWords.no)
    return isPlain ? words : word(ExplanationWords.quoted(words))
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .test(let fact, .among(let values)) where values.count == 1:
      return "\(label(fact)): \(word(ExplanationWords.not)) \(quoted(values[0], of: fact))"
    case .test(let fact, .among(let values)):
      let listed = listed(values.map { quoted($0, of: fact) })
      return "\(label(fact)): \(word(ConditionWords.noneOf(listed)))"
    case .known(let fact): return "\(label(fact)): \(word(ConditionWords.notKnown))"
    default: return word(ConditionWords.not(words(for: condition)))
    }
  }

  /// A step that has ended somehow is said so, rather than with every way it can have ended.
  private func words(for outcomes: [Outcome]) -> String {
    let others = Set(Outcome.allCases).subtracting(outcomes)
    if others.isEmpty { return word(ConditionWords.ended) }
    if others == [.verified] { return word(ConditionWords.endedOtherwise) }
    return listed(outcomes.map { word($0.word) })
  }

  private func words(for quantifier: Quantifier) -> String {
    let kind = playbook.kind(quantifier.kind)?.label[names.language] ?? quantifier.kind.name
    let amount =
      switch quantifier.amount {
      case .some: ConditionWords.some(kind)
      case .every: ConditionWords.every(kind)
      case .count(let bounds): ConditionWords.count(kind, range(bounds))
      }
    return "\(word(amount)): \(part(quantifier.that))"
  }

  private func range(_ bounds: Bounds) -> String {
    let words: [(Text, String?)] = [
      (ExplanationWords.above, bounds.above), (ExplanationWords.atLeast, bounds.atLeast),
      (ExplanationWords.below, bounds.below), (ExplanationWords.atMost, bounds.atMost),
    ]
    return words.compactMap { text, bound in bound.map { "\(word(text)) \($0)" } }
      .joined(separator: ", ")
  }

  private func joined(_ parts: [Condition], by word: Text) -> String {
    if parts.count == 1 { return words(for: parts[0]) }
    return parts.map(part).joined(separator: " \(word[names.language]) ")
  }

  /// A condition of several parts stands in parentheses inside another one.
  private func part(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts) where parts.count > 1, .any(let parts) where parts.count > 1:
      "(\(words(for: condition)))"
    default: words(for: condition)
    }
  }

  /// Values of which one is enough; no word between them, as conditions are joined by words.
  private func listed(_ words: [String]) -> String { words.joined(separator: " / ") }
}
