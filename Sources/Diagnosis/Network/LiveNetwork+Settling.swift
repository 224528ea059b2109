import Playbooks

extension LiveNetwork {
  /// Brings every change since the last time into force.
  package mutating func settle() {
    while !queue.isEmpty || !staleCells.isEmpty {
      let cells = staleCells
      staleCells.removeAll(keepingCapacity: true)
      for cell in cells { tellReaders(of: cell) }
      // Later changes are appended while this runs.
      var position = 0
      while position < queue.count {
        let place = queue[position]
        position += 1
        stores[place.level].isQueued[place.entity] = false
        propagate(at: place.level, place.entity)
      }
      queue.removeAll(keepingCapacity: true)
    }
    weighStaleCauses()
  }

  /// Evaluates the marked lines of an entity and all that hang on them.
  private mutating func propagate(at level: Int, _ entity: Int) {
    let layer = network.layers[level]
    let base = entity * layer.words
    if layer.isRegular, changedLines(level, base, layer.words) * 4 > layer.gates.count {
      evaluateAllGates(layer, level, entity)
      return
    }
    for word in 0..<layer.words {
      let changed = stores[level].changed[base + word]
      if changed != 0 {
        stores[level].changed[base + word] = 0
        tell(changed, word, layer, level, entity)
      }
    }
    for word in 0..<layer.words {
      while stores[level].dirty[base + word] != 0 {
        let bits = stores[level].dirty[base + word]
        stores[level].dirty[base + word] = bits & (bits - 1)
        let line = word * 64 + bits.trailingZeroBitCount
        let value = value(of: line, layer, level, entity)
        let before = stores[level].truth(line, at: entity)
        if value == before { continue }
        stores[level].set(line, at: entity, to: value)
        for dependent in layer.dependents[line] {
          stores[level].dirty[base + Int(dependent) / 64] |= 1 << UInt64(dependent % 64)
        }
        notify(layer.watchers[line], line, layer, level, entity, before, value)
      }
    }
  }

  private func changedLines(_ level: Int, _ base: Int, _ words: Int) -> Int {
    var count = 0
    for word in base..<base + words {
      count +=
        stores[level].changed[word].nonzeroBitCount + stores[level].dirty[word].nonzeroBitCount
    }
    return count
  }

  /// Tells those who hang on lines that have changed already.
  private mutating func tell(
    _ changed: UInt64, _ word: Int, _ layer: Layer, _ level: Int, _ entity: Int
  ) {
    let base = entity * layer.words
    var bits = changed
    while bits != 0 {
      let line = word * 64 + bits.trailingZeroBitCount
      bits &= bits - 1
      for dependent in layer.dependents[line] {
        stores[level].dirty[base + Int(dependent) / 64] |= 1 << UInt64(dependent % 64)
      }
    }
  }

  func value(of line: Int, _ layer: Layer, _ level: Int, _ entity: Int) -> TruthBits {
    switch layer.nodes[line] {
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
    return stores[level].planes.withUnsafeBufferPointer { planes in
      layer.terms.withUnsafeBufferPointer { terms in
        guard let planes = planes.baseAddress, let terms = terms.baseAddress else { return .yes }
        return gate.value(terms, in: planes + base)
      }
    }
  }

  /// Evaluates every line of an entity of which much has changed.
  private mutating func evaluateAllGates(_ layer: Layer, _ level: Int, _ entity: Int) {
    let base = entity * layer.words
    for word in 0..<layer.words {
      stores[level].changed[base + word] = 0
      var bits = stores[level].dirty[base + word]
      stores[level].dirty[base + word] = 0
      while bits != 0 {
        let line = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        if case .gate = layer.nodes[line] { continue }
        let before = stores[level].truth(line, at: entity)
        let now = value(of: line, layer, level, entity)
        if now == before { continue }
        stores[level].set(line, at: entity, to: now)
        if !layer.watchers[line].isEmpty {
          changes.append(LineChange(line: line, before: before, now: now))
        }
      }
    }
    let planeBase = entity * layer.stride
    stores[level].planes.withUnsafeMutableBufferPointer { buffer in
      layer.terms.withUnsafeBufferPointer { terms in
        guard let first = buffer.baseAddress, let terms = terms.baseAddress else { return }
        let planes = first + planeBase
        if !layer.hasWatchers, layer.isDecided(planes) {
          layer.decideGates(terms, in: planes)
          return
        }
        for gate in layer.gates {
          let now = gate.value(terms, in: planes)
          if layer.hasWatchers, layer.watched[gate.line / 64] >> UInt64(gate.line % 64) & 1 != 0 {
            let before = gate.value(in: planes)
            if before != now {
              changes.append(LineChange(line: gate.line, before: before, now: now))
            }
          }
          gate.write(now, to: planes)
        }
      }
    }
    for position in changes.indices {
      let change = changes[position]
      notify(
        layer.watchers[change.line], change.line, layer, level, entity, change.before, change.now)
    }
    changes.removeAll(keepingCapacity: true)
  }

  /// Tells everybody outside the layer who hangs on a line that it has changed.
  mutating func notify(
    _ watchers: [Watcher], _ line: Int, _ layer: Layer, _ level: Int, _ entity: Int,
    _ before: TruthBits, _ now: TruthBits
  ) {
    for watcher in watchers {
      switch watcher {
      case .imported(let place):
        eachDescendant(of: entity, at: level, level: place.level) { network, below in
          network.mark(place.line, at: place.level, below)
        }
      case .tallied(let number):
        let top = ancestor(of: entity, at: level, level: network.groups[number].topLevel)
        let isOpposite = network.groups[number].body.isOpposite
        tallies[number][top].remove(isOpposite ? !before : before)
        tallies[number][top].add(isOpposite ? !now : now)
        tellReaders(of: number, top: top)
      case .cause(let position): markCause(position, at: level, entity)
      case .impossible(let position):
        let place = ImpossiblePlace(
          position: position, place: EntityPlace(level: level, entity: entity))
        if stores[level].truth(network.impossible[position].signal, at: entity) == .yes {
          impossible.insert(place)
        } else {
          impossible.remove(place)
        }
      }
    }
  }
}
