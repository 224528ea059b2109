import Playbooks

extension LiveNetwork {
  /// Brings every change since the last time into force.
  package mutating func settle() {
    reweighed.removeAll(keepingCapacity: true)
    while !queue.isEmpty || !staleCells.isEmpty || !staleTallies.isEmpty {
      while let cell = staleCells.popLast() { tellReaders(of: cell) }
      while let tally = staleTallies.popLast() { tellReaders(of: tally) }
      // Later changes are appended while this runs.
      var position = 0
      while position < queue.count {
        let place = queue[position]
        position += 1
        stores[place.level].dequeue(place.entity)
        propagate(at: place.level, place.entity)
      }
      queue.removeAll(keepingCapacity: true)
    }
    weighStaleCauses()
  }

  /// Evaluates the marked lines of an entity and all that hang on them.
  private mutating func propagate(at level: Int, _ entity: Int) {
    let layer = network.layers[level]
    if layer.isRegular, changedLines(layer, entity, level) * 4 > layer.gates.count {
      evaluateAllGates(layer, level, entity)
      return
    }
    if !stores[level].isCounted(entity) { count(entity, at: level) }
    for word in 0..<layer.words {
      let index = stores[level].changedIndex(entity, word)
      let changed = stores[level].bits[index]
      if changed != 0 {
        stores[level].bits[index] = 0
        tell(changed, word, layer, level, entity)
      }
    }
    for word in 0..<layer.words {
      let index = stores[level].dirtyIndex(entity, word)
      while stores[level].bits[index] != 0 {
        let bits = stores[level].bits[index]
        stores[level].bits[index] = bits & (bits - 1)
        let line = word * 64 + bits.trailingZeroBitCount
        let value = value(of: line, layer, level, entity)
        let before = stores[level].truth(line, at: entity)
        if value == before { continue }
        stores[level].set(line, at: entity, to: value)
        for dependent in layer.dependents[line] {
          stores[level].mark(Int(dependent), at: entity)
        }
        notify(line, layer, level, entity, before, value)
      }
    }
  }

  private func changedLines(_ layer: Layer, _ entity: Int, _ level: Int) -> Int {
    var count = 0
    let first = stores[level].dirtyIndex(entity, 0)
    for index in first..<first + 2 * layer.words {
      count += stores[level].bits[index].nonzeroBitCount
    }
    return count
  }

  /// Tells those who hang on lines that have changed already.
  private mutating func tell(
    _ changed: UInt64, _ word: Int, _ layer: Layer, _ level: Int, _ entity: Int
  ) {
    var bits = changed
    while bits != 0 {
      let line = word * 64 + bits.trailingZeroBitCount
      bits &= bits - 1
      for dependent in layer.dependents[line] { stores[level].mark(Int(dependent), at: entity) }
    }
  }

  private func value(
    of line: Int, _ layer: Layer, _ level: Int, _ entity: Int
  ) -> TruthBits {
    let quick = stores.withUnsafeBufferPointer { stores in
      OpenStores(stores: stores, texts: texts).value(of: layer.reads[line], layer, level, entity)
    }
    return quick ?? value(of: layer.nodes[line], line, layer, level, entity)
  }

  /// The value of a line as its node says.
  func value(
    of node: Node, _ line: Int, _ layer: Layer, _ level: Int, _ entity: Int
  ) -> TruthBits {
    switch node {
    case .constant: return stores[level].truth(line, at: entity)
    case .gate(let gate): return value(of: gate, layer, level, entity)
    case .leaf(let leaf): return value(of: leaf, level, entity)
    case .imported(let source):
      let above = ancestor(of: entity, at: level, level: source.level)
      return stores[source.level].truth(source.line, at: above)
    case .tally(let group, let amount): return tallies[group][entity].truth(amount)
    case .tallyOfOthers(let number, let amount, let own):
      let top = ancestor(of: entity, at: level, level: network.groups[number].topLevel)
      var others = tallies[number][top]
      others.remove(stores[level].truth(own, at: entity))
      return others.truth(amount)
    case .anyBelow(let group, let orElse):
      let tally = tallies[group][entity]
      return tally.isEmpty ? stores[level].truth(orElse, at: entity) : tally.some
    case .decided(let signal):
      switch stores[level].truth(signal, at: entity) {
      case .yes, .no: return .yes
      case .unknowable: return .no
      default: return .unasked
      }
    case .either(let signal):
      let truth = stores[level].truth(signal, at: entity).truth
      if truth.isDecided { return .yes }
      return TruthBits(couldBeYes: truth.couldBeYes || truth.couldBeNo, couldBeNo: false)
    case .outcome(let step, let outcomes, let doneWhen):
      return TruthBits(outcome(of: step, level, entity, doneWhen).map(outcomes.contains) ?? false)
    }
  }

  private func value(of gate: Gate, _ layer: Layer, _ level: Int, _ entity: Int) -> TruthBits {
    let base = entity * layer.stride
    return stores[level].bits.withUnsafeBufferPointer { planes in
      layer.terms.withUnsafeBufferPointer { terms in
        guard let planes = planes.baseAddress, let terms = terms.baseAddress else { return .yes }
        return gate.value(terms, in: planes + base)
      }
    }
  }
}
