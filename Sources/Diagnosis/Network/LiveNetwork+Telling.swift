import Playbooks

extension LiveNetwork {
  /// Evaluates every gate of an entity of which much has changed.
  mutating func evaluateAllGates(_ layer: Layer, _ level: Int, _ entity: Int) {
    if !layer.hasWatchers {
      evaluateMarked(layer, level, entity)
      decide(layer, level, entity)
      // What is the same everywhere has no watchers, and is counted all the same.
      if !stores[level].isCounted(entity) { count(entity, at: level) }
      return
    }
    let isNew = !stores[level].isCounted(entity)
    let watched = isNew ? layer.watchedAtNew : layer.watched
    let planes = entity * layer.stride..<entity * layer.stride + layer.words * 4
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: planes.count) { before in
      _ = before.update(fromContentsOf: stores[level].bits[planes])
      evaluateMarked(layer, level, entity)
      decide(layer, level, entity)
      for word in 0..<layer.words where watched[word] != 0 {
        tell(
          UnsafePointer(before.baseAddress), word, among: watched[word], layer, level, entity)
      }
    }
    // Nobody above has counted a new entity yet, and those below are as new.
    if isNew { count(entity, at: level) }
  }

  /// Tells those who hang on the lines of a word that are not what they were.
  private mutating func tell(
    _ before: UnsafePointer<UInt64>?, _ word: Int, among watched: UInt64, _ layer: Layer,
    _ level: Int, _ entity: Int
  ) {
    guard let before = before.map({ $0 + word * 4 }) else { return }
    let base = entity * layer.stride + word * 4
    var changed: UInt64 = 0
    for plane in 0..<4 { changed |= before[plane] ^ stores[level].bits[base + plane] }
    changed &= watched
    while changed != 0 {
      let bit = UInt64(changed.trailingZeroBitCount)
      changed &= changed - 1
      let line = word * 64 + Int(bit)
      let was = TruthBits(planes: (before[0], before[1], before[2], before[3]), at: bit)
      notify(line, layer, level, entity, was, stores[level].truth(line, at: entity))
    }
  }

  /// Evaluates the marked lines that are no gates, and takes all marks away.
  private mutating func evaluateMarked(_ layer: Layer, _ level: Int, _ entity: Int) {
    let base = entity * layer.stride
    var hasMore = false
    let texts = texts
    stores.withUnsafeMutableBufferPointer { stores in
      let reader = OpenStores(stores: UnsafeBufferPointer(stores), texts: texts)
      stores[level].bits.withUnsafeMutableBufferPointer { bits in
        guard let planes = bits.baseAddress.map({ $0 + base }) else { return }
        let dirty = planes + layer.words * 4
        for word in 0..<layer.words {
          dirty[layer.words + word] = 0
          var marked = dirty[word] & ~layer.gateLines[word]
          dirty[word] = 0
          while marked != 0 {
            let bit = UInt64(marked.trailingZeroBitCount)
            marked &= marked - 1
            let line = word * 64 + Int(bit)
            if let value = reader.value(of: layer.reads[line], layer, level, entity) {
              value.write(to: planes + word * 4, at: bit)
            } else {
              dirty[word] |= 1 << bit
              hasMore = true
            }
          }
        }
      }
    }
    if hasMore { evaluateRest(layer, level, entity) }
  }

  /// Evaluates the marked lines that take more than a look.
  private mutating func evaluateRest(_ layer: Layer, _ level: Int, _ entity: Int) {
    for word in 0..<layer.words {
      let index = stores[level].dirtyIndex(entity, word)
      var bits = stores[level].bits[index]
      stores[level].bits[index] = 0
      while bits != 0 {
        let line = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        let value = value(of: layer.nodes[line], line, layer, level, entity)
        stores[level].set(line, at: entity, to: value)
      }
    }
  }

  /// Evaluates the gates, one after the other.
  private mutating func decide(_ layer: Layer, _ level: Int, _ entity: Int) {
    stores[level].bits.withUnsafeMutableBufferPointer { bits in
      layer.terms.withUnsafeBufferPointer { terms in
        guard let first = bits.baseAddress, let terms = terms.baseAddress else { return }
        let planes = first + entity * layer.stride
        if layer.isDecided(planes) {
          layer.decideGates(terms, in: planes)
        } else {
          layer.gates.withUnsafeBufferPointer { gates in
            for gate in gates { gate.write(gate.value(terms, in: planes), to: planes) }
          }
        }
      }
    }
  }

  /// Tells everybody outside the layer who hangs on a line that it has changed.
  mutating func notify(
    _ line: Int, _ layer: Layer, _ level: Int, _ entity: Int,
    _ before: TruthBits, _ now: TruthBits
  ) {
    for position in layer.watchers(of: line) {
      switch layer.watcher(position) {
      case .imported(let place):
        markBelow(place, entity, at: level)
      case .tallied(let number):
        let top = ancestor(of: entity, at: level, level: network.groups[number].topLevel)
        let isOpposite = network.groups[number].body.isOpposite
        let isFirst = tallies[number][top].replace(
          isOpposite ? !before : before, by: isOpposite ? !now : now)
        if isFirst { staleTallies.append(TallyPlace(group: number, top: top)) }
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
