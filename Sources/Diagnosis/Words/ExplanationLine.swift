/// One paragraph of an explanation; the command, the report and the screen show the same.
package struct ExplanationLine: Hashable, Sendable {
  /// What it is, so that each place can show it in its own way.
  package enum Role: Sendable {
    /// What is explained.
    case heading
    case text
    /// One of several things.
    case item
    /// What only says where something comes from.
    case aside
  }

  package let role: Role
  /// How deep it lies below its heading, from 0.
  package let depth: Int
  package let text: String

  init(_ role: Role, _ text: String, depth: Int = 0) {
    self.role = role
    self.depth = depth
    self.text = text
  }
}
