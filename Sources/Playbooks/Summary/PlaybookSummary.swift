/// How large a playbook is, and how long the ways through its tree are.
package struct PlaybookSummary: Hashable, Sendable {
  package let facts: Int
  /// The facts that a person can be asked.
  package let questions: Int
  package let rules: Int
  package let causes: Int
  package let steps: Int
  package let ways: Ways

  package init(_ playbook: Playbook) {
    facts = playbook.facts.count
    questions = playbook.facts.count { $0.ask != nil }
    rules = playbook.rules.count
    causes = playbook.causes.count
    steps = playbook.steps.count
    ways = WayCounter(playbook.content).ways
  }
}

/// The ways through a tree as it is written: a way is one sequence of answers from the first
/// question to the last, with nothing passed over.
package struct Ways: Hashable, Sendable {
  /// Nil when they are too many to be told apart.
  package let count: UInt128?
  package let longest: Int
  /// The mean number of questions over all ways.
  package let mean: Double
}
