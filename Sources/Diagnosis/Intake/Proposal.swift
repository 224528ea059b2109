import Playbooks

/// A fact that a text seems to state, for a person to accept or not.
package struct Proposal: Hashable, Sendable {
  package let fact: Identifier<Fact>
  /// The value in canonical spelling.
  package let value: String
  /// The line of the text it came from.
  package let line: String
  package let origin: Origin
  /// The entity that the text names; nil where it names none.
  package let entity: Entity?

  /// How it was found; the most telling first.
  package enum Origin: Int, Comparable, Sendable {
    /// A code, however it was spelled.
    case code
    /// What a reader of the playbook makes of some command's output.
    case reader
    /// A value of the playbook in its own spelling.
    case value
    /// The sentence that a system prints with a code.
    case sentence
    /// A phrase that means a value.
    case phrase

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package init(
    fact: Identifier<Fact>, value: String, line: String, origin: Origin, entity: Entity? = nil
  ) {
    self.fact = fact
    self.value = value
    self.line = line
    self.origin = origin
    self.entity = entity
  }
}
