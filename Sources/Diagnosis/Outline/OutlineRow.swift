import Playbooks

/// One question or one branch of the tree, as it stands.
package struct OutlineRow: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// A question, and where it is put; nil where nothing of its kind is there.
    case question(Identifier<Fact>, FactAddress?)
    /// What is entered unless its condition is false.
    case branch(Condition, Truth)
  }

  package let content: Content
  /// The row of the branch that it belongs to; nil at the top.
  package let parent: Int?
  /// How many branches it lies in.
  package let depth: Int
  /// Whether nothing follows it in the same branch.
  package internal(set) var isLast = false
  package internal(set) var standing: Standing

  /// Where the question is put; nil for a branch.
  package var address: FactAddress? {
    if case .question(_, let address) = content { address } else { nil }
  }

  package var isBranch: Bool {
    if case .branch = content { true } else { false }
  }
}

/// How a question or a branch stands on the way through the tree.
package enum Standing: String, CaseIterable, Sendable {
  /// A question with its answer.
  case answered
  /// A branch with something answered or asked in it.
  case entered
  /// The question that is asked now.
  case asked
  /// Still to come.
  case ahead
  /// Nothing hangs on it, as things stand.
  case passedOver
  /// It lies behind a condition that is false.
  case ruledOut

  /// Whether it belongs to the way taken.
  package var isTaken: Bool {
    switch self {
    case .answered, .entered, .asked: true
    case .ahead, .passedOver, .ruledOut: false
    }
  }
}
