/// The order of questions, and nothing else.
package indirect enum TreeNode: Hashable, Sendable {
  case ask(Identifier<Fact>)
  /// Entered unless the condition is false.
  case branch(when: Condition, then: [TreeNode])
}
