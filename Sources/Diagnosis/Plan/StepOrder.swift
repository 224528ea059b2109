import Playbooks

/// The order of planned steps: `first` steps, then topologically by what comes before what, the
/// mildest first, then the order of the playbook, then the entity.
struct StepOrder {
  private let playbook: Playbook
  private let entities: Entities
  private let before: [Identifier<Step>: Set<Identifier<Step>>]

  init(_ situation: Situation) {
    playbook = situation.playbook
    entities = situation.entities
    before = Dictionary(
      situation.playbook.steps.map { ($0.id, Set($0.after + $0.stepsNeeded)) },
      uniquingKeysWith: { first, _ in first })
  }

  func sorted(_ steps: some Sequence<StepAddress>) -> [StepAddress] {
    let mildest = steps.sorted(by: isMilder)
    let places = PlannedPlaces(mildest, entities)
    let ranks = Dictionary(
      zip(mildest, mildest.indices), uniquingKeysWith: { first, _ in first })
    var followers = [[Int]](repeating: [], count: mildest.count)
    var waitsFor = [Int](repeating: 0, count: mildest.count)
    for (rank, step) in mildest.enumerated() {
      for before in predecessors(of: step.step) {
        for earlier in places.steps(before, relatedTo: step.entity) {
          guard let first = ranks[earlier] else { continue }
          followers[first].append(rank)
          waitsFor[rank] += 1
        }
      }
    }
    var ready = RankQueue(waitsFor.indices.filter { waitsFor[$0] == 0 })
    var waiting = RankQueue(Array(mildest.indices))
    var isOrdered = [Bool](repeating: false, count: mildest.count)
    var ordered: [StepAddress] = []
    while ordered.count < mildest.count {
      // A circle in a playbook that slipped through the checks must not hang the program.
      guard let next = ready.popFirst() ?? waiting.popFirst() else { break }
      if isOrdered[next] { continue }
      isOrdered[next] = true
      ordered.append(mildest[next])
      for follower in followers[next] {
        waitsFor[follower] -= 1
        if waitsFor[follower] == 0 { ready.insert(follower) }
      }
    }
    return ordered
  }

  /// The steps that come directly before this one: named in `after`, or in an outcome it needs.
  func predecessors(of step: Identifier<Step>) -> Set<Identifier<Step>> {
    before[step] ?? []
  }

  /// Whether the first step comes somewhere before the second.
  func comesBefore(_ first: Identifier<Step>, _ second: Identifier<Step>) -> Bool {
    var seen: Set<Identifier<Step>> = []
    var stack = [second]
    while let step = stack.popLast() {
      for before in predecessors(of: step) where seen.insert(before).inserted {
        if before == first { return true }
        stack.append(before)
      }
    }
    return false
  }

  private func isMilder(_ first: StepAddress, _ second: StepAddress) -> Bool {
    guard let left = playbook.step(first.step), let right = playbook.step(second.step) else {
      return first.step < second.step
    }
    if left.isFirst != right.isFirst { return left.isFirst }
    let isLast = (left.role == .escalation, right.role == .escalation)
    if isLast.0 != isLast.1 { return isLast.1 }
    if left.risk != right.risk { return left.risk < right.risk }
    let positions = (playbook.position(of: left.id), playbook.position(of: right.id))
    if positions.0 != positions.1 { return positions.0 < positions.1 }
    return first.entity < second.entity
  }
}
