import Playbooks

/// Reads statements: `FACT=VALUE`, `FACT!=VALUE`, `FACT=unknown`, `printer[P1].fact=VALUE`,
/// `job[7].printer=P1`, `step.NAME=OUTCOME` and `step.NAME.FACT=VALUE`.
package struct FactStatement: Sendable {
  private let playbook: Playbook
  private let values: ValueReading

  package init(over playbook: Playbook) {
    self.playbook = playbook
    values = ValueReading(playbook)
  }

  /// What a statement says.
  package func happening(
    _ written: WrittenStatement, from provenance: Provenance = .answer
  ) throws(StatementError) -> Happening {
    do throws(StatementFault) {
      return try happening(CleanText.trimmed(written.text), provenance)
    } catch {
      throw StatementError(statement: written, fault: error)
    }
  }

  private func happening(
    _ text: String, _ provenance: Provenance
  ) throws(StatementFault) -> Happening {
    if text.unicodeScalars.contains(where: CleanText.isUnsafe) { throw .controlCharacter }
    let (entity, rest) = try entity(at: text)
    guard let equals = rest.firstIndex(of: "=") else { throw .malformed }
    var key = CleanText.trimmed(rest[..<equals])
    let value = CleanText.trimmed(rest[rest.index(after: equals)...])
    let isDenied = key.hasSuffix("!")
    if isDenied { key = CleanText.trimmed(key.dropLast()) }
    if key.isEmpty { throw .malformed }
    if key.hasPrefix("step.") {
      return try step(
        String(key.dropFirst(5)), of: entity, value, isDenied: isDenied, provenance)
    }
    if let entity, let place = try placement(of: entity, key, value, isDenied: isDenied) {
      return place
    }
    let fact = try fact(key, of: entity)
    let answer = try answer(value, to: fact, isDenied: isDenied)
    let address = FactAddress(entity ?? Entity(fact.kind), fact.id)
    return .observed(Observation(address, answer, from: provenance))
  }

  /// The entity that a statement begins with, if it does, and what follows.
  private func entity(at text: String) throws(StatementFault) -> (Entity?, Substring) {
    let word = text.prefix { $0 != "[" && $0 != "." && $0 != "=" }
    let after = text[word.endIndex...]
    if after.hasPrefix("[") {
      let kind = try kind(CleanText.trimmed(word))
      guard let end = after.firstRange(of: "].") else { throw .malformed }
      let name = CleanText.trimmed(after[after.index(after: after.startIndex)..<end.lowerBound])
      if name.isEmpty || kind == .incident { throw .nameless(kind) }
      return (Entity(kind, named: name), after[end.upperBound...])
    }
    guard after.hasPrefix("."), word != "step" else { return (nil, text[...]) }
    return (Entity(try kind(String(word))), after.dropFirst())
  }

  private func kind(_ name: String) throws(StatementFault) -> Identifier<EntityKind> {
    if let kind = playbook.kind(Identifier(name)) { return kind.id }
    let nearest = NearestName.of(name, among: playbook.kinds.map(\.id.name))
    throw .unknownKind(name, nearest: nearest)
  }

  private func placement(
    of entity: Entity, _ key: String, _ value: String, isDenied: Bool
  ) throws(StatementFault) -> Happening? {
    let kind = Identifier<EntityKind>(key)
    guard playbook.fact(Identifier(key)) == nil, playbook.kind(kind) != nil else { return nil }
    guard let depth = playbook.depth(of: entity.kind), depth > 1 else {
      throw .unknownFact(key, nearest: nil)
    }
    let above = playbook.kinds[depth - 1].id
    guard above == kind else { throw .wrongPlace(entity.kind, livesIn: above) }
    if isDenied { throw .notDeniable("\(entity).\(key)") }
    if value.isEmpty { throw .value(value, .empty) }
    return .placed(entity, in: Entity(kind, named: value))
  }

  private func fact(_ name: String, of entity: Entity?) throws(StatementFault) -> Fact {
    guard let fact = playbook.fact(Identifier(name)) else {
      throw .unknownFact(
        name, nearest: NearestName.of(name, among: playbook.facts.map(\.id.name)))
    }
    if let entity, entity.kind != fact.kind { throw .wrongKind(name, belongsTo: fact.kind) }
    if playbook.isDerived(fact.id) { throw .derived(fact.id) }
    return fact
  }

  private func answer(
    _ value: String, to fact: Fact, isDenied: Bool
  ) throws(StatementFault) -> Answer {
    if value.lowercased() == "unknown" {
      if isDenied { throw .notDeniable(fact.id.name) }
      return .dontKnow
    }
    do throws(ValueFault) {
      let value = try values.value(value, of: fact)
      return isDenied ? .isNot(value) : .values([value])
    } catch {
      throw .value(value, error)
    }
  }

  private func step(
    _ key: String, of entity: Entity?, _ value: String, isDenied: Bool, _ provenance: Provenance
  ) throws(StatementFault) -> Happening {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let step = playbook.step(Identifier(parts[0])) else {
      throw .unknownStep(
        parts[0], nearest: NearestName.of(parts[0], among: playbook.steps.map(\.id.name)))
    }
    if parts.count == 2 {
      let fact = try fact(parts[1], of: entity)
      guard step.look?.fact == fact.id else {
        throw .notALook(step.id, fact.id, looksAt: step.look?.fact)
      }
      let address = FactAddress(entity ?? Entity(fact.kind), fact.id, after: step.id)
      let answer = try answer(value, to: fact, isDenied: isDenied)
      return .observed(Observation(address, answer, from: provenance))
    }
    guard parts.count == 1 else { throw .malformed }
    if let entity, entity.kind != step.kind {
      throw .wrongKind("step.\(key)", belongsTo: step.kind)
    }
    if isDenied { throw .notDeniable("step.\(key)") }
    guard let outcome = Outcome(rawValue: value.lowercased()) else {
      let names = Outcome.allCases.map(\.rawValue)
      throw .value(value, .notAmong(names, nearest: NearestName.of(value, among: names)))
    }
    return .stepEnded(StepAddress(entity ?? Entity(step.kind), step.id), outcome, reason: nil)
  }
}
