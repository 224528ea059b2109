import Playbooks

extension LiveNetwork {
  /// Makes each of these the value of its fact at an entity, at the one above it for a fact of a
  /// higher kind.
  package mutating func observe(_ statements: [Vocabulary.Statement], at place: EntityPlace) {
    var others: [Vocabulary.Statement] = []
    stores[place.level].write(network.layers[place.level]) { cells in
      for statement in statements where !cells.take(statement, at: place) {
        others.append(statement)
      }
    }
    for statement in others { tell(statement, at: place) }
    enqueue(place.level, place.entity)
  }

  /// Makes this the value of its fact at an entity, at the one above it for a fact of a higher
  /// kind.
  package mutating func observe(_ statement: Vocabulary.Statement, at place: EntityPlace) {
    var isTaken = false
    stores[place.level].write(network.layers[place.level]) {
      isTaken = $0.take(statement, at: place)
    }
    if isTaken { enqueue(place.level, place.entity) } else { tell(statement, at: place) }
  }

  /// Keeps a value, and marks the lines that read it.
  private mutating func tell(_ statement: Vocabulary.Statement, at place: EntityPlace) {
    let plan = network.layers[statement.place.level].cells[statement.place.slot]
    let entity = ancestor(of: place.entity, at: place.level, level: plan.place.level)
    let index = stores[plan.place.level].maskIndex(entity, plan.column)
    stores[plan.place.level].masks[index] = MaskCell(named: 1 << UInt64(statement.value))
    tellReaders(of: plan, at: entity)
  }

  /// Makes one text, or one more, the value of a fact.
  package mutating func observe(
    _ text: UnsafeRawBufferPointer, of place: CellPlace, at entity: Int
  ) {
    let plan = network.layers[place.level].cells[place.slot]
    let index = stores[place.level].textIndex(entity, plan.column)
    let chain = plan.isSingle ? -1 : stores[place.level].texts[index].named
    stores[place.level].texts[index].named = texts.add(
      text.assumingMemoryBound(to: UInt8.self), before: chain)
    stale(plan, entity, index)
  }

  /// Makes this everything that is known of a fact.
  package mutating func set(_ state: FactState, of place: CellPlace, at entity: Int) {
    let plan = network.layers[place.level].cells[place.slot]
    switch plan.storage {
    case .mask:
      let index = stores[place.level].maskIndex(entity, plan.column)
      stores[place.level].masks[index] = MaskCell(
        named: plan.mask(of: state.values), absent: plan.mask(of: state.absent),
        isUnknown: state.isUnknown)
      tellReaders(of: plan, at: entity)
    case .text:
      let index = stores[place.level].textIndex(entity, plan.column)
      var cell = TextCell()
      for value in state.values.sorted() { cell.named = texts.add(value, before: cell.named) }
      for value in state.absent.sorted() { cell.absent = texts.add(value, before: cell.absent) }
      cell.isUnknown = state.isUnknown
      cell.isSettled = stores[place.level].texts[index].isSettled
      stores[place.level].texts[index] = cell
      stale(plan, entity, index)
    }
  }

  /// Makes this everything that was seen of a fact at an entity, by the step after which.
  package mutating func set(
    looks seen: [(after: Identifier<Step>?, state: FactState)], of fact: Identifier<Fact>,
    at entity: Int
  ) {
    guard let position = network.factPositions[fact], let place = network.cellPlaces[fact] else {
      return
    }
    let key = LookPlace(fact: position, entity: entity)
    let before = looks[key] ?? []
    let now = seen.map { look in
      SeenAfter(step: look.after.flatMap { network.stepPositions[$0] }, state: look.state)
    }
    looks[key] = now.isEmpty ? nil : now
    for line in network.lookReaders[position] { mark(line.line, at: line.level, entity) }
    for step in Set((before + now).compactMap(\.step)) {
      tellReadersOfOutcome(of: step, seenAt: place.level, entity)
    }
  }

  /// Records the last attempt at a step, with its outcome when it has ended; nil forgets it.
  package mutating func set(_ attempt: Attempt?, of step: Identifier<Step>, at entity: Int) {
    guard let position = network.stepPositions[step],
      let level = network.levels[network.playbook.steps[position].kind]
    else { return }
    attempts[StepPlace(step: position, entity: entity)] = attempt.map(\.outcome)
    for line in network.outcomeLines[position] { mark(line, at: level, entity) }
  }

  private mutating func tellReadersOfOutcome(of step: Int, seenAt level: Int, _ entity: Int) {
    let lines = network.outcomeLines[step]
    guard !lines.isEmpty, let home = network.levels[network.playbook.steps[step].kind] else {
      return
    }
    if home <= level {
      let place = ancestor(of: entity, at: level, level: home)
      for line in lines { mark(line, at: home, place) }
    } else {
      eachDescendant(of: entity, at: level, level: home) { network, below in
        for line in lines { network.mark(line, at: home, below) }
      }
    }
  }

  /// Tells the readers of a text: at once, or when all are there that others are compared with.
  private mutating func stale(_ plan: CellPlan, _ entity: Int, _ index: Int) {
    if plan.relations.isEmpty {
      tellReaders(of: plan, at: entity)
      return
    }
    guard stores[plan.place.level].texts[index].isSettled else { return }
    stores[plan.place.level].texts[index].isSettled = false
    staleCells.append(StaleCell(place: plan.place, entity: entity))
  }

  /// Marks the lines that read a text.
  mutating func tellReaders(of cell: StaleCell) {
    let plan = network.layers[cell.place.level].cells[cell.place.slot]
    let index = stores[cell.place.level].textIndex(cell.entity, plan.column)
    stores[cell.place.level].texts[index].isSettled = true
    for (position, relation) in plan.relations.enumerated() {
      let folded = stores[cell.place.level].foldedIndex(cell.entity, plan.foldedColumn + position)
      stores[cell.place.level].folded[folded].take(
        stores[cell.place.level].texts[index].named, in: texts, as: relation)
    }
    tellReaders(of: plan, at: cell.entity)
  }

  private mutating func tellReaders(of plan: CellPlan, at entity: Int) {
    for reader in plan.readers {
      if reader.level == plan.place.level {
        mark(reader.line, at: reader.level, entity)
      } else {
        markBelow(reader, entity, at: plan.place.level)
      }
    }
  }
}
