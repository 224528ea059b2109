import Diagnosis
import Testing
import Wording

/// A situation as a helpdesk has it, and what must and must not come of it.
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  let language: Language
  /// What the person types or pastes; empty when nothing was.
  let said: String
  /// What the questions then brought, between spaces.
  let facts: String
  /// The allowed verdicts of `cause` or `cause@entity`; of `one|another`, one must have such.
  let verdicts: [String: Set<Verdict>]
  /// The steps of which one comes first in the plan, evidence aside; empty where any may.
  let first: [String]
  /// Steps that must be open; `step entity` where the entity has a name.
  let open: [String]
  /// Destructive steps that may be open once the evidence is copied: nothing milder is left.
  let afterCopy: [String]
  /// Steps that must not be open.
  let closed: [String]
  /// Steps that must not be in the plan.
  let absent: [String]
  /// What no command of an open step may hold, whatever the case.
  let words: [String]
  /// With `needsAnswers` the facts are taken as they are; else "don't know" answers all that is
  /// left to ask.
  let status: Set<Status>

  init(
    _ name: String, _ language: Language, said: String = "", _ facts: String,
    verdicts: [String: Set<Verdict>] = [:], first: [String] = [], open: [String] = [],
    afterCopy: [String] = [], closed: [String] = [], absent: [String] = [], words: [String] = [],
    status: Set<Status> = [.concluded]
  ) {
    self.name = name
    self.language = language
    self.said = said
    self.facts = facts
    self.verdicts = verdicts
    self.first = first
    self.open = open
    self.afterCopy = afterCopy
    self.closed = closed
    self.absent = absent
    self.words = words
    self.status = status
  }

  var testDescription: String { name }
}

extension Set<Verdict> {
  /// The cause is to be recovered from.
  static let found: Self = [.confirmed, .likely]
  /// The cause is not to be recovered from.
  static let cleared = Self(Verdict.allCases).subtracting(found)
  /// The cause may still be it.
  static let undecided: Self = [.likely, .possible, .open, .cannotTell]
}

extension Set<Status> {
  /// No cause of the playbook may explain it, or one that is no antivirus does.
  static let either: Self = [.concluded, .undetermined]
}
