import Wording

/// A place where something is written, with the dates that the source itself carries.
package struct Source: Hashable, Sendable {
  package let id: Identifier<Source>
  package let title: String
  package let url: String?
  /// The day the source gives for itself, `YYYY-MM-DD`, or as much of it as is known.
  package let dated: String?
  /// The day it was read, `YYYY-MM-DD`.
  package let read: String?

  package init(id: Identifier<Source>, title: String, url: String?, dated: String?, read: String?) {
    self.id = id
    self.title = title
    self.url = url
    self.dated = dated
    self.read = read
  }
}

extension Identifier<Source> {
  /// The source of what is told as practice; it supports at most likely.
  package static var practice: Self { Self("practice") }
}

/// What an error code means in this family of incidents.
package struct KnownCode: Hashable, Sendable {
  /// In canonical spelling: `0x` and eight upper-case hexadecimal digits.
  package let code: String
  package let title: Text
  package let means: Text
  /// Its symbolic name, where the headers of the system have none that everybody can read.
  package let name: String?
  /// Which device, file or path the message must name for the code to mean this.
  package let namesDevice: Text?
  package let tellsApart: Text?
  /// The answer to the first question with which the walk for this code begins.
  package let startsAt: String?
  /// The sentences that Windows or another system prints with it.
  package let sentences: [Text]
  /// Codes that people type when they mean this one, each with the reason.
  package let near: [NearMiss]

  package init(
    code: String, title: Text, means: Text, name: String?, namesDevice: Text?, tellsApart: Text?,
    startsAt: String?, sentences: [Text], near: [NearMiss]
  ) {
    self.code = code
    self.title = title
    self.means = means
    self.name = name
    self.namesDevice = namesDevice
    self.tellsApart = tellsApart
    self.startsAt = startsAt
    self.sentences = sentences
    self.near = near
  }
}

/// A code that is often typed in place of another.
package struct NearMiss: Hashable, Sendable {
  package let code: String
  package let why: Text

  package init(code: String, why: Text) {
    self.code = code
    self.why = why
  }
}

/// An event that looks like one of those the playbook asks for, and says nothing.
package struct Noise: Hashable, Sendable {
  /// Its source and id, `Provider/id`.
  package let event: String
  /// Why it says nothing.
  package let why: Text

  package init(event: String, why: Text) {
    self.event = event
    self.why = why
  }
}

/// A command that no step of the playbook may contain.
package struct ForbiddenCommand: Hashable, Sendable {
  /// A regular expression, matched without regard to case.
  package let pattern: String
  package let why: Text
  package let sources: [Identifier<Source>]

  package init(pattern: String, why: Text, sources: [Identifier<Source>]) {
    self.pattern = pattern
    self.why = why
    self.sources = sources
  }
}

/// Something that must hold of the playbook itself.
package enum Invariant: Hashable, Sendable {
  /// Where a cause brings both steps, the first must be ordered before the second.
  case order(before: Identifier<Step>, step: Identifier<Step>, cause: Identifier<Cause>?)
  /// The step must list this need.
  case need(step: Identifier<Step>, Condition)
}

/// A combination of facts that cannot be.
package struct Impossible: Hashable, Sendable {
  package let kind: Identifier<EntityKind>
  package let when: Condition
  package let why: Text

  package init(kind: Identifier<EntityKind>, when: Condition, why: Text) {
    self.kind = kind
    self.when = when
    self.why = why
  }
}
