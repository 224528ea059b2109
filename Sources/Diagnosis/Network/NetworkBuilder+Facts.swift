import Playbooks

extension NetworkBuilder {
  /// A test of a fact, as seen from the entities of a level.
  mutating func signal(_ test: Test, on fact: Identifier<Fact>, at level: Int) -> Signal {
    if playbook.isDerived(fact) { return signal(derived: fact, test, at: level) }
    guard let place = cellPlaces[fact], place.level <= level else { return .unasked }
    if playbook.isSecondLook(fact) {
      return signal(look: test, on: fact, after: nil, at: level) ?? .unasked
    }
    switch test {
    case .among(let values): return signal(place, fact, among: values, at: level)
    case .within, .endsWith:
      return leaf(.each(place, test), at: place.level, seenFrom: level) { .each(place, test) }
    case .sameAs(let other): return signal(place, .same, other, at: level)
    case .under(let other): return signal(place, .under, other, at: level)
    case .beginsWith(let other): return signal(place, .begins, other, at: level)
    }
  }

  /// Whether a fact is known, as seen from the entities of a level.
  mutating func signal(knownFact fact: Identifier<Fact>, at level: Int) -> Signal {
    guard let place = cellPlaces[fact], place.level <= level else { return .unasked }
    if playbook.isDerived(fact) {
      let value = signal(derived: fact, at: place.level)
      let line = drafts[place.level].line(.decided(value)) { .decided(value) }
      return carried(line, from: place.level, to: level)
    }
    if playbook.isSecondLook(fact) {
      let position = factPositions[fact] ?? 0
      return leaf(.lookKnown(fact: position), at: place.level, seenFrom: level) {
        .lookKnown(fact: position)
      }
    }
    return leaf(.known(place), at: place.level, seenFrom: level) { .known(place) }
  }

  /// A test of what was seen; nil where the fact is of a lower kind.
  mutating func signal(
    look test: Test, on fact: Identifier<Fact>, after step: Identifier<Step>?, at level: Int
  ) -> Signal? {
    guard let place = cellPlaces[fact], place.level <= level,
      let position = factPositions[fact]
    else { return nil }
    let after = step.flatMap { stepPositions[$0] }
    if step != nil && after == nil { return .no }
    var sources: [Signal] = []
    if case .among(let values) = test, playbook.facts[position].arity != .single {
      sources = values.map { closing(of: $0, in: playbook.facts[position], at: place.level) }
    }
    let look = LookTest(fact: position, step: after, test: test, sources: sources)
    return leaf(
      .look(fact: position, step: after, test), at: place.level, seenFrom: level
    ) { .look(look) }
  }

  private mutating func leaf(
    _ key: LayerDraft.Key, at home: Int, seenFrom level: Int, _ leaf: () -> Leaf
  ) -> Signal {
    let signal = drafts[home].line(key) { .leaf(leaf()) }
    return carried(signal, from: home, to: level)
  }

  private mutating func signal(
    _ place: CellPlace, _ fact: Identifier<Fact>, among values: [String], at level: Int
  ) -> Signal {
    guard let definition = playbook.fact(fact) else { return .unasked }
    // What says that a set was read may be of a lower kind than the set.
    let home = min(level, max(place.level, sourceLevel(of: definition) ?? place.level))
    var absence: Signal?
    if definition.arity != .single {
      let signals = values.map { absent($0, from: definition, place, at: home) }
      absence = drafts[home].all(signals)
    }
    return leaf(.among(place, values), at: home, seenFrom: level) {
      definition.storage == .mask
        ? .amongBits(place, definition.mask(of: values), absence: absence)
        : .among(place, values, absence: absence)
    }
  }

  /// Whether a member that nobody named is known not to be there.
  private mutating func absent(
    _ member: String, from fact: Fact, _ place: CellPlace, at level: Int
  ) -> Signal {
    let declared = leaf(.absent(place, member), at: place.level, seenFrom: level) {
      .absent(place, member)
    }
    var closing = closing(of: member, in: fact, at: level)
    if fact.arity == .set(.whenNamed) {
      closing = leaf(.named(place), at: place.level, seenFrom: level) { .named(place) }
    }
    return drafts[level].any([declared, closing])
  }

  /// Whether the source was read in which a member would have been seen.
  private mutating func closing(of member: String, in fact: Fact, at level: Int) -> Signal {
    guard case .set(.whenRead(let sources)) = fact.arity,
      let source = fact.values.first(where: { $0.name == member })?.source
    else { return .unknowable }
    return signal(.among([source]), on: sources, at: level)
  }

  private func sourceLevel(of fact: Fact) -> Int? {
    guard case .set(.whenRead(let sources)) = fact.arity else { return nil }
    return playbook.fact(sources).flatMap { levels[$0.kind] }
  }

  private mutating func signal(
    _ place: CellPlace, _ relation: Relation, _ other: Identifier<Fact>, at level: Int
  ) -> Signal {
    guard let there = cellPlaces[other], there.level <= level else { return .unasked }
    let home = max(place.level, there.level)
    return leaf(.relation(place, relation, there), at: home, seenFrom: level) {
      .relation(place, relation, there)
    }
  }

  private mutating func signal(derived fact: Identifier<Fact>, at home: Int) -> Signal {
    let position = factPositions[fact] ?? 0
    if let known = derived[home][position] { return known }
    let signals = playbook.derivations(of: fact).map {
      signal($0.when, weighedFor: $0.kind, at: home)
    }
    let value = drafts[home].any(signals)
    derived[home][position] = value
    return value
  }

  private mutating func signal(
    derived fact: Identifier<Fact>, _ test: Test, at level: Int
  ) -> Signal {
    guard let home = cellPlaces[fact]?.level, case .among(let values) = test else {
      return .unasked
    }
    let isHere = home <= level
    let value = isHere ? carried(signal(derived: fact, at: home), from: home, to: level) : .unasked
    switch (values.contains("yes"), values.contains("no")) {
    case (true, false): return value
    case (false, true): return !value
    case (false, false): return .no
    case (true, true): return drafts[level].line(.either(value)) { .either(value) }
    }
  }
}
