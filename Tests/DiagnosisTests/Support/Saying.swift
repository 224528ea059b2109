import Diagnosis
import Playbooks
import Testing

/// The events that lines such as `job[J1].symptom=jam`, `job[J1].printer=P1`, `power!=no`,
/// `step.restart=verified` and `step.restart.retry=works` say.
func events(_ lines: [String], over playbook: Playbook) -> [Event] {
  lines.map { Event(at: 0, by: "", happening($0, over: playbook)) }
}

/// Folds the lines in the order given.
func session(_ lines: [String], over playbook: Playbook) throws -> Session {
  var session = try Session(over: playbook)
  try session.apply(events(lines, over: playbook))
  return session
}

/// What follows from the lines; the same lines in other orders must say the same.
func diagnose(
  _ lines: [String], over playbook: Playbook, at location: SourceLocation = #_sourceLocation
) throws -> Diagnosis {
  let diagnosis = try session(lines, over: playbook).diagnosed()
  var dice = Dice(seed: 7)
  for order in [Array(lines.reversed()), lines.shuffled(using: &dice)] {
    let other = try session(order, over: playbook).diagnosed()
    #expect(other.said == diagnosis.said, "in the order \(order)", sourceLocation: location)
  }
  return diagnosis
}

/// The refusal of the lines; the same lines in other orders must be refused in the same words.
func refusal(
  of lines: [String], over playbook: Playbook, at location: SourceLocation = #_sourceLocation
) -> Refusal? {
  let orders = [lines, lines.reversed()]
  let refusals = orders.map { order -> Refusal? in
    do {
      _ = try session(order, over: playbook)
      return nil
    } catch {
      return error as? Refusal
    }
  }
  #expect(refusals[0] == refusals[1], sourceLocation: location)
  return refusals[0]
}

/// What a condition is after the lines.
func truth(
  _ condition: Condition, _ lines: [String], over playbook: Playbook, at entity: String = "job"
) throws -> Truth {
  try session(lines, over: playbook).situation.truth(of: condition, at: entityNamed(entity))
}

/// What a diagnosis says, without the situation from which it follows.
struct Said: Hashable {
  let verdicts: [CauseVerdict]
  let plan: Plan
  let questions: [FactAddress]
  let status: Status
  let next: Next
}

extension Diagnosis {
  /// Everything it says, to compare with another.
  var said: Said {
    Said(verdicts: verdicts, plan: plan, questions: questions, status: status, next: next)
  }

  func verdict(_ cause: String, at entity: String = "job") -> Verdict? {
    reasons(cause, at: entity)?.verdict
  }

  func reasons(_ cause: String, at entity: String = "job") -> CauseVerdict? {
    verdicts.first { $0.cause.name == cause && $0.entity == entityNamed(entity) }
  }

  /// The steps in order, as `step@entity state`.
  var planned: [String] {
    plan.steps.map { step in
      let state =
        switch step.state {
        case .open: "open"
        case .waiting: "waiting"
        case .locked: "locked"
        case .ended(let outcome): outcome.rawValue
        }
      return "\(step.address.step)@\(step.address.entity) \(state)"
    }
  }

  var asked: [String] { questions.map { "\($0.fact)@\($0.entity)" } }
}

func entityNamed(_ text: String) -> Entity {
  guard let bracket = text.firstIndex(of: "["), text.hasSuffix("]") else {
    return Entity(Identifier(text))
  }
  let name = text[text.index(after: bracket)...].dropLast()
  return Entity(Identifier(String(text[..<bracket])), named: String(name))
}

func stepAt(_ text: String) -> StepAddress {
  let parts = text.split(separator: "@").map(String.init)
  return StepAddress(entityNamed(parts.last ?? ""), Identifier(parts.first ?? ""))
}

func factAt(_ text: String, after step: String? = nil) -> FactAddress {
  let parts = text.split(separator: "@").map(String.init)
  return FactAddress(
    entityNamed(parts.last ?? ""), Identifier(parts.first ?? ""),
    after: step.map { Identifier($0) })
}

private func happening(_ line: String, over playbook: Playbook) -> Happening {
  var rest = Substring(line)
  var named: Entity?
  if let end = rest.range(of: "].") {
    named = entityNamed(String(rest[..<end.lowerBound]) + "]")
    rest = rest[end.upperBound...]
  }
  let sides = rest.split(separator: "=", maxSplits: 1).map(String.init)
  let isNegated = sides[0].hasSuffix("!")
  let path = (isNegated ? String(sides[0].dropLast()) : sides[0]).split(separator: ".")
  let value = sides[1]
  if path.first == "step", path.count == 2 {
    let step = Identifier<Step>(String(path[1]))
    let entity = named ?? Entity(playbook.step(step)?.kind ?? .incident)
    return .stepEnded(
      StepAddress(entity, step), Outcome(rawValue: value) ?? .unverified, reason: nil)
  }
  let name = String(path.last ?? "")
  if let named, playbook.kind(Identifier(name)) != nil {
    return .placed(named, in: Entity(Identifier(name), named: value))
  }
  let fact = Identifier<Fact>(name)
  let address = FactAddress(
    named ?? Entity(playbook.fact(fact)?.kind ?? .incident), fact,
    after: path.count == 3 ? Identifier(String(path[1])) : nil)
  let answer: Answer =
    isNegated ? .isNot(value) : value == "unknown" ? .dontKnow : .values([value])
  return .observed(Observation(address, answer, from: .answer))
}

extension Substring {
  /// Where a text first occurs.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
