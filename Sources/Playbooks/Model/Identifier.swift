/// The name of one `Thing` in a playbook: unique among things of its kind, written in
/// lower case with hyphens, and never shown to a person in place of the thing's label.
package struct Identifier<Thing>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package var description: String { name }

  package static func < (left: Self, right: Self) -> Bool {
    left.name < right.name
  }
}
