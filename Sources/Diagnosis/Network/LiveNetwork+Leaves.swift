import Playbooks

extension LiveNetwork {
  /// What a line that reads facts is at an entity.
  func value(of leaf: Leaf, _ level: Int, _ entity: Int) -> TruthBits {
    switch leaf {
    case .amongBits(let place, let mask, let absence):
      let absence = absence.map { stores[level].truth($0, at: entity) }
      return among(mask, maskCell(place, from: level, entity), plan(place), absence)
    case .among(let place, let values, let absence):
      let absence = absence.map { stores[level].truth($0, at: entity) }
      return among(values, textCell(place, from: level, entity), plan(place), absence)
    case .each(let place, let test): return each(place, test, level, entity)
    case .relation(let place, let relation, let other):
      return relation == .same
        ? sameness(place, other, level, entity) : beginning(place, relation, other, level, entity)
    case .known(let place):
      let (isKnown, isUnknown) = answered(place, level, entity)
      return isKnown ? .yes : isUnknown ? .no : .unasked
    case .absent(let place, let member):
      return TruthBits(isAbsent(member, place, level, entity))
    case .named(let place): return answered(place, level, entity).isKnown ? .yes : .unknowable
    case .look(let look): return value(of: look, level, entity)
    case .lookKnown(let fact):
      let seen = looks[LookPlace(fact: fact, entity: entity)] ?? []
      return TruthBits(seen.contains { $0.state.isKnown })
    }
  }

  private func plan(_ place: CellPlace) -> CellPlan {
    network.layers[place.level].cells[place.slot]
  }

  private func maskCell(_ place: CellPlace, from level: Int, _ entity: Int) -> MaskCell {
    let home = ancestor(of: entity, at: level, level: place.level)
    let store = stores[place.level]
    return store.masks[store.maskIndex(home, plan(place).column)]
  }

  private func textCell(_ place: CellPlace, from level: Int, _ entity: Int) -> TextCell {
    let home = ancestor(of: entity, at: level, level: place.level)
    return stores[place.level].texts[stores[place.level].textIndex(home, plan(place).column)]
  }

  private func answered(
    _ place: CellPlace, _ level: Int, _ entity: Int
  ) -> (isKnown: Bool, isUnknown: Bool) {
    switch plan(place).storage {
    case .mask:
      let cell = maskCell(place, from: level, entity)
      return (cell.named != 0, cell.isUnknown)
    case .text:
      let cell = textCell(place, from: level, entity)
      return (cell.named >= 0, cell.isUnknown)
    }
  }

  private func isAbsent(
    _ member: String, _ place: CellPlace, _ level: Int, _ entity: Int
  ) -> Bool {
    switch plan(place).storage {
    case .mask: maskCell(place, from: level, entity).absent & plan(place).mask(of: [member]) != 0
    case .text: texts.contains(member, in: textCell(place, from: level, entity).absent)
    }
  }

  private func among(
    _ mask: UInt64, _ cell: MaskCell, _ plan: CellPlan, _ absence: TruthBits?
  ) -> TruthBits {
    if cell.named & mask != 0 { return .yes }
    if let absence { return member(absence, isUnknown: cell.isUnknown) }
    if cell.named != 0 || mask & ~cell.absent == 0 { return .no }
    if plan.full & ~cell.absent & ~mask == 0 { return .yes }
    return cell.isUnknown ? .unknowable : .unasked
  }

  private func among(
    _ values: [String], _ cell: TextCell, _ plan: CellPlan, _ absence: TruthBits?
  ) -> TruthBits {
    if values.contains(where: { texts.contains($0, in: cell.named) }) { return .yes }
    if let absence { return member(absence, isUnknown: cell.isUnknown) }
    if cell.named >= 0 { return .no }
    let absent = Set(texts.texts(of: cell.absent))
    if Set(values).isSubset(of: absent) { return .no }
    if let remaining = plan.fact.remaining(without: absent), remaining.isSubset(of: values) {
      return .yes
    }
    return cell.isUnknown ? .unknowable : .unasked
  }

  /// Whether one of several members that nobody named is there after all.
  private func member(_ absence: TruthBits, isUnknown: Bool) -> TruthBits {
    if absence == .yes { return .no }
    return TruthBits(
      couldBeYes: !isUnknown, couldBeNo: !isUnknown || absence.truth.couldBeYes)
  }

  /// The values named of a fact.
  private func values(_ place: CellPlace, _ level: Int, _ entity: Int) -> [String] {
    let plan = plan(place)
    guard plan.storage == .mask else {
      return texts.texts(of: textCell(place, from: level, entity).named)
    }
    let cell = maskCell(place, from: level, entity)
    return plan.fact.domain.enumerated().filter { cell.named & 1 << UInt64($0.offset) != 0 }
      .map(\.element)
  }

  private func each(
    _ place: CellPlace, _ test: Test, _ level: Int, _ entity: Int
  ) -> TruthBits {
    let plan = plan(place)
    let holds = values(place, level, entity).contains { plan.fact.value($0, passes: test) }
    return each(holds, place, level, entity)
  }

  /// What "some value has a property" is, when one of those named has it or none.
  private func each(
    _ holds: Bool, _ place: CellPlace, _ level: Int, _ entity: Int
  ) -> TruthBits {
    if holds { return .yes }
    let (isKnown, isUnknown) = answered(place, level, entity)
    if isKnown && plan(place).isClosed { return .no }
    return isUnknown ? .unknowable : .unasked
  }

  private func sameness(
    _ place: CellPlace, _ other: CellPlace, _ level: Int, _ entity: Int
  ) -> TruthBits {
    let there = Set(values(other, level, entity))
    let holds = values(place, level, entity).contains(where: there.contains)
    return related(holds, place, other, level, entity)
  }

  private func beginning(
    _ place: CellPlace, _ relation: Relation, _ other: CellPlace, _ level: Int, _ entity: Int
  ) -> TruthBits {
    guard plan(place).storage == .text, plan(other).storage == .text else {
      return related(false, place, other, level, entity)
    }
    let column = plan(other).foldedColumn + (plan(other).relations.firstIndex(of: relation) ?? 0)
    let home = ancestor(of: entity, at: level, level: other.level)
    let index = stores[other.level].foldedIndex(home, column)
    var holds = false
    texts.each(textCell(place, from: level, entity).named) { text in
      holds = stores[other.level].folded[index].holdsBeginning(of: text, as: relation)
      return !holds
    }
    return related(holds, place, other, level, entity)
  }

  /// What a relation is, when it holds between two values named or between none.
  private func related(
    _ holds: Bool, _ place: CellPlace, _ other: CellPlace, _ level: Int, _ entity: Int
  ) -> TruthBits {
    let truth = each(holds, place, level, entity)
    let (isKnown, isUnknown) = answered(other, level, entity)
    if truth == .yes || (isKnown && plan(other).isClosed && truth == .no) { return truth }
    return isUnknown || answered(place, level, entity).isUnknown ? .unknowable : .unasked
  }

  private func value(of look: LookTest, _ level: Int, _ entity: Int) -> TruthBits {
    let fact = network.playbook.facts[look.fact]
    let seen = (looks[LookPlace(fact: look.fact, entity: entity)] ?? []).filter {
      look.step == nil || $0.step == look.step
    }
    return TruthBits(.any(seen.map { value(of: look, fact, $0.state, level, entity) }))
  }

  private func value(
    of look: LookTest, _ fact: Fact, _ state: FactState, _ level: Int, _ entity: Int
  ) -> Truth {
    switch look.test {
    case .among(let values) where fact.arity == .single: return fact.truth(of: values, in: state)
    case .among(let values):
      let absences = zip(values, look.sources).map { value, source in
        fact.absence(of: value, in: state) {
          stores[level].truth(source, at: entity).truth
        }
      }
      return fact.membership(of: values, in: state, absence: .all(absences))
    case .within, .endsWith:
      return fact.each(in: state) { fact.value($0, passes: look.test) }
    case .sameAs(let other), .under(let other), .beginsWith(let other):
      guard let there = network.cellPlaces[other], there.level <= level else { return .unasked }
      let values = values(there, level, entity)
      let (isKnown, isUnknown) = answered(there, level, entity)
      let truth = fact.each(in: state) { value in
        values.contains { look.test.relates(value, to: $0) }
      }
      if truth == .yes || (isKnown && plan(there).isClosed && truth == .no) { return truth }
      return state.isUnknown || isUnknown ? .unknowable : .unasked
    }
  }

  /// How a step ended at an entity of its kind: as recorded, else as its second looks say, else
  /// verified when its `done-when` is true.
  func outcome(of step: Int, _ level: Int, _ entity: Int, _ doneWhen: Signal?) -> Outcome? {
    if let attempt = attempts[StepPlace(step: step, entity: entity)] {
      if let outcome = attempt { return outcome }
    } else if let seen = outcomeSeen(of: step, level, entity) {
      return seen
    }
    guard let doneWhen, stores[level].truth(doneWhen, at: entity) == .yes else { return nil }
    return .verified
  }

  /// The outcome that second looks alone amount to: verified when every look is good.
  private func outcomeSeen(of step: Int, _ level: Int, _ entity: Int) -> Outcome? {
    guard let look = network.playbook.steps[step].look, !looks.isEmpty,
      let position = network.factPositions[look.fact],
      let home = network.cellPlaces[look.fact]?.level
    else { return nil }
    let places =
      home >= level
      ? descendants(of: entity, at: level, level: home)
      : [ancestor(of: entity, at: level, level: home)]
    var outcomes: Set<Outcome> = []
    for place in places {
      for seen in looks[LookPlace(fact: position, entity: place)] ?? [] where seen.step == step {
        outcomes.formUnion(seen.state.values.map(look.outcome(of:)))
      }
    }
    if outcomes.isEmpty { return nil }
    return outcomes.count == 1 ? outcomes.first : .noEffect
  }
}
