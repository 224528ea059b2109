import Diagnosis
import Playbooks
import Wording

/// Asks how a step ended: by what is seen now at every entity that brought it, or in a word.
struct OutcomeForm: Sendable {
  /// One way it can have ended.
  enum Option: Hashable, Sendable {
    /// This value of the second look was seen.
    case seen(String)
    case ended(Outcome)
  }

  let step: PlannedStep
  let look: Look?
  /// The entities still to be looked at; the first is asked about now.
  private(set) var toLookAt: [Entity]
  private(set) var looks: [Observation] = []
  private(set) var selection = 0
  private(set) var field = LineField()
  /// The outcome that still needs its reason.
  private(set) var reasonFor: Outcome?
  private let isUnderWay: Bool
  private let isSkipping: Bool
  private let values: [String]

  init(_ step: PlannedStep, _ incident: Incident, skipping: Bool) {
    self.step = step
    let playbook = incident.session.playbook
    look = playbook.step(step.address.step)?.look
    isUnderWay = incident.isUnderWay(step)
    let values = look.flatMap { playbook.fact($0.fact) }?.choices.map(\.name) ?? []
    self.values = values
    // What is not a choice cannot be looked at here; then the person says how it went.
    toLookAt = values.isEmpty ? [] : Self.places(step, look, incident)
    isSkipping = skipping
    reasonFor = skipping ? .skipped : nil
  }

  /// The entities at which the second look is taken.
  private static func places(
    _ step: PlannedStep, _ look: Look?, _ incident: Incident
  ) -> [Entity] {
    let entities = incident.diagnosis.situation.entities
    guard let kind = look.flatMap({ incident.session.playbook.fact($0.fact)?.kind }) else {
      return []
    }
    if let above = entities.ancestor(of: step.address.entity, kind: kind) { return [above] }
    var places: [Entity] = []
    for caller in step.broughtBy {
      let below = entities.ancestor(of: caller, kind: kind).map { [$0] }
      places += below ?? entities.below(caller, kind: kind)
    }
    let open = incident.diagnosis.subjects
    return entities.of(kind).filter { places.contains($0) && !open.isBack($0) }
  }

  var isTyping: Bool { reasonFor != nil }

  /// The ways to choose from now.
  var options: [Option] {
    let words: [Option] = [.ended(.unverified), .ended(.workedAround), .ended(.skipped)]
    if toLookAt.isEmpty {
      return [.ended(.verified), .ended(.noEffect), .ended(.failed)] + words
    }
    return values.map { .seen($0) } + (looks.isEmpty ? words : [])
  }

  mutating func take(_ input: Input) -> OverlayStep {
    if let outcome = reasonFor { return takeReason(input, outcome) }
    guard case .key(let key) = input else { return .stay }
    if let number = key.number,
      options.indices.contains(number - 1)
    {
      selection = number - 1
      return choose()
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: options.count) {
      selection = row
      return .stay
    }
    switch command {
    case .accept: return choose()
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
  }

  private mutating func choose() -> OverlayStep {
    switch options[selection] {
    case .seen(let value): return saw(value)
    case .ended(let outcome) where outcome == .skipped || outcome == .workedAround:
      reasonFor = outcome
      return .stay
    case .ended(let outcome): return .record(happenings(outcome, reason: nil))
    }
  }

  /// Keeps what was seen; when nothing is left to look at, the looks decide the outcome.
  private mutating func saw(_ value: String) -> OverlayStep {
    guard let look, let entity = toLookAt.first else { return .close }
    let address = FactAddress(entity, look.fact, after: step.address.step)
    looks.append(Observation(address, .values([value]), from: .step))
    toLookAt.removeFirst()
    selection = 0
    guard toLookAt.isEmpty else { return .stay }
    return .record(happenings(outcome(of: look), reason: nil))
  }

  /// Verified when every look is good, failed when one says so, else without effect; not checked
  /// when the playbook judges none of what was seen.
  private func outcome(of look: Look) -> Outcome {
    let outcomes = looks.flatMap { observation -> [Outcome] in
      guard case .values(let values) = observation.answer else { return [] }
      return values.map(look.outcome(of:))
    }
    if outcomes.allSatisfy({ $0 == .verified }) { return .verified }
    if outcomes.contains(.failed) { return .failed }
    return outcomes.contains(.noEffect) ? .noEffect : .unverified
  }

  private mutating func takeReason(
    _ input: Input, _ outcome: Outcome
  ) -> OverlayStep {
    switch input {
    case .paste(let text): field.insert(text)
    case .key(.escape):
      if isSkipping { return .close }
      reasonFor = nil
    case .key(.enter):
      if field.isEmpty { return .refuse(ScreenWords.reasonNeeded) }
      return .record(happenings(outcome, reason: field.line))
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }

  private func happenings(_ outcome: Outcome, reason: String?) -> [Happening] {
    let start: [Happening] = isUnderWay ? [] : [.stepStarted(step.address)]
    return start + looks.map { .observed($0) }
      + [.stepEnded(step.address, outcome, reason: reason)]
  }
}
