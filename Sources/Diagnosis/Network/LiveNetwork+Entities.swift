import Playbooks

extension LiveNetwork {
  /// Adds an entity of a kind, inside one of the kind above.
  ///
  /// - Returns: its number among those of its kind.
  @discardableResult
  package mutating func addEntity(at level: Int, in parent: Int) -> Int {
    let entity = stores[level].count
    stores[level].add(in: parent, beginning: templates[level])
    let isFirst = level > 0 && stores[level - 1].firstChild(of: parent) == nil
    if level > 0 { link(entity, at: level, to: parent) }
    for number in network.entries[level].counted { tallies[number].append(Tally()) }
    for number in network.entries[level].member {
      let truth = stores[level].truth(network.groups[number].body, at: entity)
      count(truth, at: entity, in: number)
    }
    for line in network.layers[level].fresh { mark(line, at: level, entity) }
    for position in network.entries[level].causes {
      for _ in 0..<Verdict.allCases.count { verdictCounts[position].append(0) }
    }
    if isFirst { stopWeighing(at: level - 1, parent) }
    markCauses(at: level, entity)
    return entity
  }

  private mutating func link(_ entity: Int, at level: Int, to parent: Int) {
    let sibling = stores[level - 1].replaceFirstChild(of: parent, by: entity)
    stores[level].setNextSibling(of: entity, to: sibling)
  }

  /// Counts a new member in, and tells those who read the count.
  private mutating func count(_ truth: TruthBits, at entity: Int, in number: Int) {
    let top = ancestor(
      of: entity, at: network.groups[number].memberLevel, level: network.groups[number].topLevel)
    tallies[number][top].add(truth)
    tellReaders(of: number, top: top)
  }

  mutating func tellReaders(of number: Int, top: Int) {
    let topLevel = network.groups[number].topLevel
    for line in network.groups[number].readers { mark(line, at: topLevel, top) }
    if network.groups[number].readersAtMembers.isEmpty { return }
    let group = network.groups[number]
    eachDescendant(of: top, at: group.topLevel, level: group.memberLevel) { network, member in
      for line in group.readersAtMembers { network.mark(line, at: group.memberLevel, member) }
    }
  }

  /// The entity itself or the one above it, of a level.
  func ancestor(of entity: Int, at level: Int, level target: Int) -> Int {
    var current = entity
    var depth = level
    while depth > target {
      current = stores[depth].parent(of: current)
      depth -= 1
    }
    return current
  }

  /// Visits the entities of a level at or below one.
  mutating func eachDescendant(
    of entity: Int, at level: Int, level target: Int,
    _ visit: (inout LiveNetwork, Int) -> Void
  ) {
    if level == target {
      visit(&self, entity)
      return
    }
    var child = stores[level].firstChild(of: entity)
    while let current = child {
      eachDescendant(of: current, at: level + 1, level: target, visit)
      child = stores[level + 1].nextSibling(of: current)
    }
  }

  /// The entities of a level at or below one.
  func descendants(of entity: Int, at level: Int, level target: Int) -> [Int] {
    if level == target { return [entity] }
    var found: [Int] = []
    var child = stores[level].firstChild(of: entity)
    while let current = child {
      found += descendants(of: current, at: level + 1, level: target)
      child = stores[level + 1].nextSibling(of: current)
    }
    return found
  }

  /// Notes that a line is to be evaluated anew.
  mutating func mark(_ line: Int, at level: Int, _ entity: Int) {
    let index = entity * stores[level].words + line / 64
    stores[level].dirty[index] |= 1 << UInt64(line % 64)
    enqueue(level, entity)
  }

  mutating func enqueue(_ level: Int, _ entity: Int) {
    if stores[level].isQueued[entity] { return }
    stores[level].isQueued[entity] = true
    queue.append(EntityPlace(level: level, entity: entity))
  }
}
