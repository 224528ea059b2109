import Playbooks

/// One thing that happened in an incident, with the time and the author that it arrived with.
///
/// An incident is nothing but the list of its events; folding them over the playbook gives the
/// session. The fold never looks at a clock.
package struct Event: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  package let at: Int64
  /// Who did it: an account name; empty when nobody said.
  package let by: String
  package let happening: Happening

  package init(at: Int64, by: String, _ happening: Happening) {
    self.at = at
    self.by = by
    self.happening = happening
  }
}

/// What an event says.
package enum Happening: Hashable, Sendable {
  /// The incident began, over this playbook.
  case opened(PlaybookReference)
  /// A lower entity belongs to a higher one, such as a job to its printer.
  case placed(Entity, in: Entity)
  /// An entity got its name, or another one; everything known of it goes along.
  case renamed(Entity, to: String)
  /// A fact was observed for the first time.
  case observed(Observation)
  /// An earlier answer to the same question was replaced.
  case revised(Observation)
  /// An earlier answer was taken back, as if the question had not been asked.
  case withdrawn(FactAddress)
  case stepStarted(StepAddress)
  case stepEnded(StepAddress, Outcome, reason: String?)
  case noted(String)
  case handedOver(to: String, note: String)
  case closed(Closing, note: String)
  case reopened
}

/// Which playbook an incident was worked over.
package struct PlaybookReference: Hashable, Sendable {
  package let id: String
  package let version: String
  package let hash: String

  package init(id: String, version: String, hash: String) {
    self.id = id
    self.version = version
    self.hash = hash
  }

  package init(_ playbook: Playbook) {
    self.init(id: playbook.header.id, version: playbook.header.version, hash: playbook.hash)
  }
}

/// The place of one fact: an entity, a fact, and for a second look the step after which it was
/// looked at.
package struct FactAddress: Hashable, Sendable {
  package let entity: Entity
  package let fact: Identifier<Fact>
  /// The step after which this was seen; nil for a fact as found.
  package let after: Identifier<Step>?

  package init(_ entity: Entity, _ fact: Identifier<Fact>, after step: Identifier<Step>? = nil) {
    self.entity = entity
    self.fact = fact
    self.after = step
  }
}

extension FactAddress: CustomStringConvertible {
  /// The contract's spelling, without the word for the only entity of its kind.
  package var description: String {
    let prefix = entity.name == nil ? "" : "\(entity)."
    return after.map { "\(prefix)step.\($0).\(fact)" } ?? "\(prefix)\(fact)"
  }
}

extension FactAddress: Comparable {
  /// By entity, then fact, then step: the order in which addresses are looked at and listed,
  /// whatever order they came in.
  package static func < (left: Self, right: Self) -> Bool {
    if left.entity != right.entity { return left.entity < right.entity }
    if left.fact != right.fact { return left.fact < right.fact }
    return (left.after?.name ?? "") < (right.after?.name ?? "")
  }
}

/// The place of one step: what is done, and on which entity.
package struct StepAddress: Hashable, Sendable, Comparable {
  package let entity: Entity
  package let step: Identifier<Step>

  package init(_ entity: Entity, _ step: Identifier<Step>) {
    self.entity = entity
    self.step = step
  }

  /// By entity, then step.
  package static func < (left: Self, right: Self) -> Bool {
    (left.entity, left.step) < (right.entity, right.step)
  }
}

/// What somebody found out about one fact.
package struct Observation: Hashable, Sendable {
  package let address: FactAddress
  package let answer: Answer
  package let provenance: Provenance

  package init(_ address: FactAddress, _ answer: Answer, from provenance: Provenance) {
    self.address = address
    self.answer = answer
    self.provenance = provenance
  }
}

/// An answer to a question.
package enum Answer: Hashable, Sendable {
  /// The value, or for a set these members.
  case values([String])
  /// It is not this value; for a set, this member is absent.
  case isNot(String)
  case dontKnow
}

/// Where a fact came from.
package enum Provenance: String, CaseIterable, Sendable {
  case answer
  case paste
  case probe
  case step
  case assumption
}

/// How an incident ended.
package enum Closing: String, CaseIterable, Sendable {
  case resolved
  case mitigated
  case escalated
}
