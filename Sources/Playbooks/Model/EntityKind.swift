import Wording

/// A kind of thing that facts are about, such as a printer; the kinds of a playbook form one
/// chain in which every kind lives inside the one before it.
///
/// The first kind is always the incident itself.
package struct EntityKind: Hashable, Sendable {
  package let id: Identifier<EntityKind>
  /// What one of them is called, such as "Host".
  package let label: Text
  /// What an unnamed one is called inside a sentence, such as "the host".
  package let unnamed: Text

  package init(id: Identifier<EntityKind>, label: Text, unnamed: Text) {
    self.id = id
    self.label = label
    self.unnamed = unnamed
  }
}

extension Identifier<EntityKind> {
  /// The incident, the outermost kind of every playbook.
  package static var incident: Self { Self("incident") }
}
