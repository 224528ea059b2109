import Playbooks

/// Compiles the conditions of a playbook into the layers of a network.
struct NetworkBuilder {
  let playbook: Playbook
  let levels: [Identifier<EntityKind>: Int]
  let factPositions: [Identifier<Fact>: Int]
  let stepPositions: [Identifier<Step>: Int]
  let cellPlaces: [Identifier<Fact>: CellPlace]
  var drafts: [LayerDraft]
  var groups: [Group] = []
  private var groupKeys: [GroupKey: Int] = [:]
  /// What derived facts are where they are read, as far as that was compiled already.
  var derived: [[Signal?]]

  private struct GroupKey: Hashable {
    let memberLevel: Int
    let body: Signal
    let topLevel: Int
  }

  init(_ playbook: Playbook) {
    self.playbook = playbook
    let kinds = playbook.kinds.map(\.id)
    levels = Dictionary(zip(kinds, kinds.indices), uniquingKeysWith: { first, _ in first })
    factPositions = Dictionary(
      zip(playbook.facts.map(\.id), playbook.facts.indices), uniquingKeysWith: { first, _ in first }
    )
    stepPositions = Dictionary(
      zip(playbook.steps.map(\.id), playbook.steps.indices), uniquingKeysWith: { first, _ in first }
    )
    var slots = [Int](repeating: 0, count: kinds.count)
    var places: [Identifier<Fact>: CellPlace] = [:]
    places.reserveCapacity(playbook.facts.count)
    for fact in playbook.facts {
      guard let level = levels[fact.kind], places[fact.id] == nil else { continue }
      places[fact.id] = CellPlace(level: level, slot: slots[level])
      slots[level] += 1
    }
    cellPlaces = places
    drafts = kinds.map { _ in LayerDraft(rules: playbook.rules.count) }
    derived = kinds.map { _ in Array(repeating: nil, count: playbook.facts.count) }
  }

  /// A condition as it is at the entities of a level.
  mutating func signal(_ condition: Condition, at level: Int) -> Signal {
    switch condition {
    case .test(let fact, let test): return signal(test, on: fact, at: level)
    case .all(let parts):
      let signals = parts.map { signal($0, at: level) }
      return drafts[level].all(signals)
    case .any(let parts):
      let signals = parts.map { signal($0, at: level) }
      return drafts[level].any(signals)
    case .not(let part): return !signal(part, at: level)
    case .known(let fact): return signal(knownFact: fact, at: level)
    case .outcome(let step, let outcomes): return signal(step, among: outcomes, at: level)
    case .look(let step, let fact, let test):
      return signal(look: test, on: fact, after: step, at: level) ?? .no
    case .quantified(let quantifier): return signal(quantifier, at: level)
    }
  }

  /// A condition weighed for one kind, as it is seen from the entities of a level: at the ancestor,
  /// at any of those below, or where there is none, right here.
  mutating func signal(
    _ condition: Condition, weighedFor kind: Identifier<EntityKind>, at level: Int
  ) -> Signal {
    guard let weighed = levels[kind] else { return .unasked }
    if weighed <= level {
      return carried(signal(condition, at: weighed), from: weighed, to: level)
    }
    let here = signal(condition, at: level)
    let body = signal(condition, at: weighed)
    let group = group(of: body, at: weighed, below: level)
    return drafts[level].line(.anyBelow(group, here)) { .anyBelow(group, orElse: here) }
  }

  /// A signal of a higher or the same level, at a level below.
  mutating func carried(_ signal: Signal, from source: Int, to level: Int) -> Signal {
    source == level ? signal : drafts[level].imported(signal, from: source)
  }

  /// How a step ended, as seen from the entities of a level.
  private mutating func signal(
    _ step: Identifier<Step>, among outcomes: [Outcome], at level: Int
  ) -> Signal {
    guard let position = stepPositions[step], let home = levels[playbook.steps[position].kind],
      home <= level
    else { return .no }
    let wanted = Set(outcomes)
    let doneWhen = playbook.steps[position].doneWhen.map { signal($0, at: home) }
    let line = drafts[home].line(.outcome(step: position, wanted)) {
      .outcome(step: position, among: wanted, doneWhen: doneWhen)
    }
    return carried(line, from: home, to: level)
  }

  private mutating func signal(_ quantifier: Quantifier, at level: Int) -> Signal {
    guard let members = levels[quantifier.kind] else { return .unasked }
    var top = members > level ? level : 0
    if let within = quantifier.within {
      guard let named = levels[within], named <= level, named <= members else { return .unasked }
      top = named
    }
    let body = signal(quantifier.that, at: members)
    let group = group(of: body, at: members, below: top)
    if quantifier.exceptThis && members == level {
      return drafts[level].line(.tallyOfOthers(group, quantifier.amount)) {
        .tallyOfOthers(group, quantifier.amount, own: body)
      }
    }
    let line = drafts[top].line(.tally(group, quantifier.amount)) {
      .tally(group, quantifier.amount)
    }
    return carried(line, from: top, to: level)
  }

  private mutating func group(of body: Signal, at members: Int, below top: Int) -> Int {
    let key = GroupKey(memberLevel: members, body: body, topLevel: top)
    if let known = groupKeys[key] { return known }
    groups.append(Group(memberLevel: members, body: body, topLevel: top))
    groupKeys[key] = groups.count - 1
    return groups.count - 1
  }
}
