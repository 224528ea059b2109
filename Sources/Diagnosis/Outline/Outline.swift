import Playbooks

/// The tree of a playbook as a list of rows, as it stands for one entity.
///
/// The map on the screen and the drawings on paper show this and nothing else.
package struct Outline: Hashable, Sendable {
  /// The entity for which the tree is walked.
  package let entity: Entity
  /// In the order of the tree, each branch followed by what it holds.
  package let rows: [OutlineRow]

  /// - Parameter asked: the question on which the person is; nil where that is none.
  package init(_ diagnosis: Diagnosis, at entity: Entity, asked: FactAddress?) {
    var drafted = OutlineDraft(diagnosis, at: entity, asked: asked)
    drafted.add(diagnosis.situation.playbook.tree, below: nil, depth: 0, isOut: false)
    self.entity = entity
    rows = drafted.rows
  }

  /// The entities for which there is a walk: every subject, and what is walked without one.
  package static func entities(_ diagnosis: Diagnosis) -> [Entity] {
    let subjects = diagnosis.subjects
    return subjects.all + subjects.walked.filter { !subjects.all.contains($0) }
  }

  /// The rows directly in a branch, or at the top.
  package func rows(below parent: Int?) -> [Int] {
    rows.indices.filter { rows[$0].parent == parent }
  }

  /// The branches that a row lies in, the outermost first.
  package func branches(around row: Int) -> [Int] {
    var branches: [Int] = []
    var current = rows[row].parent
    while let branch = current {
      branches.append(branch)
      current = rows[branch].parent
    }
    return branches.reversed()
  }

  /// How many rows lie in a branch, whatever their depth.
  package func count(in branch: Int) -> Int {
    rows[(branch + 1)...].prefix { $0.depth > rows[branch].depth }.count
  }

  /// For each level, outermost first, whether a line goes on below: what is drawn left of a row.
  package func linesGoingOn(beside row: Int) -> [Bool] {
    branches(around: row).map { !rows[$0].isLast }
  }
}

/// An outline that is being written.
private struct OutlineDraft {
  private(set) var rows: [OutlineRow] = []
  private let situation: Situation
  private let left: Set<FactAddress>
  private let entity: Entity
  /// The question that is asked now, until it has been met: a fact may stand in the tree twice.
  private var asked: FactAddress?

  init(_ diagnosis: Diagnosis, at entity: Entity, asked: FactAddress?) {
    situation = diagnosis.situation
    left = Set(diagnosis.questions)
    self.entity = entity
    self.asked = asked
  }

  mutating func add(_ nodes: [TreeNode], below parent: Int?, depth: Int, isOut: Bool) {
    var last: Int?
    for node in nodes {
      switch node {
      case .ask(let fact):
        for address in places(of: fact) {
          last = rows.count
          let standing = isOut ? .ruledOut : standing(of: address)
          rows.append(
            OutlineRow(
              content: .question(fact, address), parent: parent, depth: depth, standing: standing))
        }
      case .branch(let when, let then):
        let branch = rows.count
        last = branch
        let truth = situation.truth(of: when, at: entity)
        rows.append(
          OutlineRow(
            content: .branch(when, truth), parent: parent, depth: depth, standing: .ruledOut))
        let isOut = isOut || truth == .no
        add(then, below: branch, depth: depth + 1, isOut: isOut)
        if !isOut { rows[branch].standing = standing(ofBranch: branch) }
      }
    }
    if let last { rows[last].isLast = true }
  }

  /// Where a question is put: at the entity or above it, or at everything below it.
  private func places(of fact: Identifier<Fact>) -> [FactAddress?] {
    if let address = situation.address(of: fact, from: entity) { return [address] }
    guard let kind = situation.playbook.fact(fact)?.kind else { return [nil] }
    let below = situation.entities.below(entity, kind: kind)
    return below.isEmpty ? [nil] : below.map { FactAddress($0, fact) }
  }

  private mutating func standing(of address: FactAddress?) -> Standing {
    guard let address else { return .passedOver }
    let state = situation.evidence.facts[address]
    if state?.isAnswered == true { return .answered }
    if address == asked {
      asked = nil
      return .asked
    }
    if left.contains(address) { return .ahead }
    return state == nil ? .passedOver : .answered
  }

  private func standing(ofBranch branch: Int) -> Standing {
    let inside = rows[(branch + 1)...].map(\.standing)
    if inside.contains(where: \.isTaken) { return .entered }
    return inside.contains(.ahead) ? .ahead : .passedOver
  }
}
