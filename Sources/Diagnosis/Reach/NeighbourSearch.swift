import Playbooks

/// Searches for the cause that differs least from another, and for the fact that tells them apart.
struct NeighbourSearch {
  let search: WaySearch
  private let others: [(cause: Cause, way: Assumptions)]
  /// How many of the most similar causes are tried in full.
  private static let breadth = 16

  init(search: WaySearch, ways: [(cause: Cause, way: Assumptions?)]) {
    self.search = search
    others = ways.compactMap { cause, way in way.map { (cause, $0) } }
  }

  /// The nearest cause for which the engine confirms that one fact decides; nil when there is none.
  func neighbour(of cause: Cause, reachedBy way: Assumptions) -> Neighbour? {
    let ranked = others.filter { $0.cause.id != cause.id }.enumerated().sorted { one, other in
      (differences(way, one.element.way), -common(way, one.element.way), one.offset)
        < (differences(way, other.element.way), -common(way, other.element.way), other.offset)
    }.map(\.element)
    var best: (distance: Int, neighbour: Neighbour)?
    for other in ranked.prefix(Self.breadth) {
      guard let found = difference(of: cause, way, from: other.cause, other.way) else { continue }
      if found.distance < best?.distance ?? .max { best = found }
    }
    if let best { return best.neighbour }
    for other in ranked.dropFirst(Self.breadth) {
      if let found = difference(of: cause, way, from: other.cause, other.way) {
        return found.neighbour
      }
    }
    return nil
  }

  /// In how many facts two ways differ.
  private func differences(_ one: Assumptions, _ other: Assumptions) -> Int {
    let facts = Set((one.givens + other.givens).compactMap(\.fact))
    let unlike = facts.count { one.given(of: $0) != other.given(of: $0) }
    let steps = Set(one.givens.filter { $0.fact == nil })
      .symmetricDifference(other.givens.filter { $0.fact == nil })
    return unlike + steps.count
  }

  private func common(_ one: Assumptions, _ other: Assumptions) -> Int {
    one.givens.count { other.givens.contains($0) }
  }

  /// The fact that tells a cause from another one, and how many facts would have to change for the
  /// other one to be reached instead.
  private func difference(
    of cause: Cause, _ way: Assumptions, from other: Cause, _ otherWay: Assumptions
  ) -> (distance: Int, neighbour: Neighbour)? {
    // As much of the other way as leaves the cause where it is.
    var shared = way
    var left: [Given] = []
    for given in search.inOrder(otherWay) where !shared.givens.contains(given) {
      let more = shared.joined(with: Assumptions([given]), over: search.playbook)
      if let more, search.isReached(cause, knowing: more) {
        shared = more
      } else {
        left.append(given)
      }
    }
    var best: (distance: Int, neighbour: Neighbour)?
    for given in left {
      guard let fact = given.fact, case .value(_, let there) = given else { continue }
      let swapped = shared.replacing(fact, by: given)
      guard isUnlike(cause, knowing: swapped) else { continue }
      // Where the other one is not reached by this alone, more than this has to change.
      let distance = search.isReached(other, knowing: swapped) ? 1 : left.count + 1
      guard distance < best?.distance ?? .max else { continue }
      let here = shared.given(of: fact)?.value ?? value(of: fact, keeping: cause, shared)
      best = (distance, Neighbour(cause: other.id, fact: fact, here: here, there: there))
    }
    if let best { return best }
    return left.isEmpty ? exchange(cause, way, other, otherWay, shared) : nil
  }

  /// For two causes that can be at once: a fact with another value of which only the second is left.
  private func exchange(
    _ cause: Cause, _ way: Assumptions, _ other: Cause, _ otherWay: Assumptions,
    _ shared: Assumptions
  ) -> (distance: Int, neighbour: Neighbour)? {
    func decides(_ knowing: Assumptions) -> Bool {
      isUnlike(cause, knowing: knowing) && search.isReached(other, knowing: knowing)
    }
    for given in search.inOrder(way) {
      guard let fact = given.fact, case .value(_, let here) = given else { continue }
      let theirs = otherWay.given(of: fact)
      var values = search.playbook.fact(fact)?.domain ?? []
      if case .value(_, let value) = theirs { values.insert(value, at: 0) }
      for there in values where there != here {
        let swapped = shared.replacing(fact, by: .value(fact, there))
        if decides(swapped) {
          // Less telling than a fact that stands between the two.
          let distance = theirs == .value(fact, there) ? 2 : 3
          return (
            distance, Neighbour(cause: other.id, fact: fact, here: here, there: there)
          )
        }
      }
    }
    return nil
  }

  /// Whether the engine takes these things in and the cause is not reached.
  private func isUnlike(_ cause: Cause, knowing assumptions: Assumptions) -> Bool {
    guard let verdict = search.verdicts(of: [cause], knowing: assumptions)?.first else {
      return false
    }
    return !verdict.verdict.callsForRecovery
  }

  /// A value of a fact with which the cause stays where it is.
  private func value(
    of fact: Identifier<Fact>, keeping cause: Cause, _ shared: Assumptions
  ) -> String? {
    search.playbook.fact(fact)?.domain.first {
      search.isReached(cause, knowing: shared.replacing(fact, by: .value(fact, $0)))
    }
  }
}
