import Diagnosis
import Playbooks

extension EventRecord {
  /// The event that this record says, or the first thing that keeps it from saying one.
  func event() throws(EventTextError) -> Event {
    guard v <= Self.version else { throw .newer(version: v) }
    guard v == Self.version else { throw .badValue(key: "v", value: "\(v)") }
    guard let kind = HappeningKind(rawValue: happening) else {
      throw .unknownHappening(happening)
    }
    return Event(at: at, by: by, try happening(of: kind))
  }

  private func happening(of kind: HappeningKind) throws(EventTextError) -> Happening {
    switch kind {
    case .opened: .opened(try required(playbook, .playbook).reference)
    case .placed:
      .placed(try required(entity, .entity).entity, in: try required(self.in, .in).entity)
    case .renamed: .renamed(try required(entity, .entity).entity, to: try required(to, .to))
    case .observed: .observed(try observation())
    case .revised: .revised(try observation())
    case .withdrawn: .withdrawn(try factAddress())
    case .stepStarted: .stepStarted(try stepAddress())
    case .stepEnded: .stepEnded(try stepAddress(), try word(outcome, .outcome), reason: reason)
    case .noted: .noted(try required(note, .note))
    case .handedOver: .handedOver(to: try required(to, .to), note: try required(note, .note))
    case .closed: .closed(try word(closing, .closing), note: try required(note, .note))
    case .reopened: .reopened
    }
  }

  private func factAddress() throws(EventTextError) -> FactAddress {
    FactAddress(
      try required(entity, .entity).entity, Identifier(try required(fact, .fact)),
      after: after.map { Identifier($0) })
  }

  private func stepAddress() throws(EventTextError) -> StepAddress {
    StepAddress(try required(entity, .entity).entity, Identifier(try required(step, .step)))
  }

  private func observation() throws(EventTextError) -> Observation {
    Observation(try factAddress(), try answer(), from: try word(from, .from))
  }

  /// Exactly one of the three ways to answer.
  private func answer() throws(EventTextError) -> Answer {
    switch (values, not, dontKnow) {
    case (let values?, nil, nil): return .values(values)
    case (nil, let value?, nil): return .isNot(value)
    case (nil, nil, true?): return .dontKnow
    case (nil, nil, nil): throw .missing(key: CodingKeys.values.rawValue)
    default:
      throw .badValue(key: CodingKeys.values.rawValue, value: "\(values ?? [])")
    }
  }

  private func required<Value>(
    _ value: Value?, _ key: CodingKeys
  ) throws(EventTextError) -> Value {
    guard let value else { throw .missing(key: key.rawValue) }
    return value
  }

  private func word<Word: RawRepresentable<String>>(
    _ text: String?, _ key: CodingKeys
  ) throws(EventTextError) -> Word {
    let text = try required(text, key)
    guard let word = Word(rawValue: text) else {
      throw .badValue(key: key.rawValue, value: text)
    }
    return word
  }
}
