import Playbooks
import Wording

/// A statement that cannot be understood, and where it was made.
package struct StatementError: Error, Hashable, Sendable {
  package let statement: WrittenStatement
  package let fault: StatementFault

  /// What is wrong, where, and what would be right.
  package var sentence: Text {
    let told = fault.sentence
    let place = statement.place.map { "\($0): " } ?? ""
    let quoted = CleanText.line(statement.text)
    return Text("\(place)\(quoted): \(told)", "\(place)\(quoted): \(told)")
  }
}

/// One statement as it was written.
package struct WrittenStatement: Hashable, Sendable {
  package let text: String
  /// `FILE:LINE`; nil for one given directly, which its own text tells from the others.
  package let place: String?

  package init(_ text: String, at place: String? = nil) {
    self.text = text
    self.place = place
  }
}

/// Why a statement cannot be understood.
package enum StatementFault: Error, Hashable, Sendable {
  /// It is not of the form FACT=VALUE.
  case malformed
  case controlCharacter
  case nameless(Identifier<EntityKind>)
  case unknownKind(String, nearest: String?)
  case unknownFact(String, nearest: String?)
  case unknownStep(String, nearest: String?)
  /// A fact or step belongs to another kind of entity than the one it was said of.
  case wrongKind(String, belongsTo: Identifier<EntityKind>)
  /// An entity lives in one of this kind only.
  case wrongPlace(Identifier<EntityKind>, livesIn: Identifier<EntityKind>)
  /// A fact follows from others.
  case derived(Identifier<Fact>)
  /// The step is not followed by a look at this fact.
  case notALook(Identifier<Step>, Identifier<Fact>, looksAt: Identifier<Fact>?)
  /// It can only be said with `=` and a value.
  case notDeniable(String)
  case value(String, ValueFault)
}

extension StatementFault {
  package var sentence: Text {
    switch self {
    case .malformed: StatementWords.malformed
    case .controlCharacter: StatementWords.controlCharacter
    case .nameless(let kind): StatementWords.nameless(kind.name)
    case .unknownKind(let name, let nearest): StatementWords.unknownKind(name, nearest)
    case .unknownFact(let name, let nearest): StatementWords.unknownFact(name, nearest)
    case .unknownStep(let name, let nearest): StatementWords.unknownStep(name, nearest)
    case .wrongKind(let what, let kind): StatementWords.wrongKind(what, kind.name)
    case .wrongPlace(let kind, let other): StatementWords.wrongPlace(kind.name, other.name)
    case .derived(let fact): RefusalWords.derived(fact.name)
    case .notALook(let step, let fact, let looksAt):
      StatementWords.notALook(step.name, fact.name, looksAt?.name)
    case .notDeniable(let what): StatementWords.notDeniable(what)
    case .value(let value, let fault): fault.sentence(of: value)
    }
  }
}

extension ValueFault {
  /// What is wrong with a value, and which would be right.
  package func sentence(of written: String) -> Text {
    switch self {
    case .empty: StatementWords.noValue
    case .controlCharacter: StatementWords.controlCharacter
    case .tooLong: StatementWords.tooLong
    case .notAmong(let values, let nearest):
      StatementWords.notAmong(written, values.joined(separator: ", "), nearest)
    case .ambiguous(let values):
      StatementWords.ambiguous(written, values.joined(separator: ", "))
    case .notANumber: StatementWords.notANumber(written)
    case .notAVersion: StatementWords.notAVersion(written)
    case .notATime: StatementWords.notATime(written)
    case .notACode: StatementWords.notACode(written)
    }
  }
}
