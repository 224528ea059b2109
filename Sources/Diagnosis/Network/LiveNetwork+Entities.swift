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
    enqueue(level, entity)
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

  /// Counts a new entity in wherever its kind is counted.
  mutating func count(_ entity: Int, at level: Int) {
    stores[level].setCounted(entity)
    for membership in network.entries[level].member {
      let truth = stores[level].truth(membership.body, at: entity)
      let top = ancestor(of: entity, at: level, level: membership.topLevel)
      if tallies[membership.group][top].take(truth) {
        staleTallies.append(TallyPlace(group: membership.group, top: top))
      }
    }
  }

  /// Tells the readers of a tally that it has changed.
  mutating func tellReaders(of tally: TallyPlace) {
    tallies[tally.group][tally.top].isStale = false
    tellReaders(of: tally.group, top: tally.top)
  }

  private mutating func tellReaders(of number: Int, top: Int) {
    let group = network.groups[number]
    for line in group.readers { mark(line, at: group.topLevel, top) }
    for line in group.readersAtMembers {
      markBelow(LinePlace(level: group.memberLevel, line: line), top, at: group.topLevel)
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

  /// Notes that a line is to be evaluated anew at the entities at or below one; those that are new
  /// evaluate whatever reads something above them anyway.
  mutating func markBelow(_ line: LinePlace, _ entity: Int, at level: Int) {
    if level == line.level {
      if stores[level].isCounted(entity) { mark(line.line, at: level, entity) }
      return
    }
    var child = stores[level].links[entity].firstChild
    while child >= 0 {
      markBelow(line, Int(child), at: level + 1)
      child = stores[level + 1].links[Int(child)].nextSibling
    }
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
    stores[level].mark(line, at: entity)
    enqueue(level, entity)
  }

  mutating func enqueue(_ level: Int, _ entity: Int) {
    if stores[level].enqueue(entity) { queue.append(EntityPlace(level: level, entity: entity)) }
  }
}
