import Playbooks

/// The order of planned steps: `first` steps, then topologically by what comes before what, the
/// mildest first, then the order of the playbook, then the entity.
struct StepOrder {
  private let playbook: Playbook
  private let entities: Entities

  init(_ situation: Situation) {
    playbook = situation.playbook
    entities = situation.entities
  }

  /// - Complexity: quadratic in the number of steps of one plan, which is a few dozen.
  func sorted(_ steps: some Sequence<StepAddress>) -> [StepAddress] {
    var waiting = steps.sorted(by: isMilder)
    var ordered: [StepAddress] = []
    while !waiting.isEmpty {
      // A circle in a playbook that slipped through the checks must not hang the program.
      let next = waiting.firstIndex { !isBlocked($0, by: waiting) } ?? 0
      ordered.append(waiting.remove(at: next))
    }
    return ordered
  }

  private func isBlocked(_ step: StepAddress, by waiting: [StepAddress]) -> Bool {
    let before = predecessors(of: step.step)
    return waiting.contains {
      before.contains($0.step) && entities.areRelated($0.entity, step.entity)
    }
  }

  /// The steps that come directly before this one: named in `after`, or in an outcome it needs.
  func predecessors(of step: Identifier<Step>) -> Set<Identifier<Step>> {
    guard let step = playbook.step(step) else { return [] }
    return Set(step.after + step.stepsNeeded)
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
