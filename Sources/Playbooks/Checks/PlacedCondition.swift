/// A condition of a playbook, where it stands, and the kind of entity at which it is asked.
package struct PlacedCondition: Sendable {
  package let path: [String]
  package let kind: Identifier<EntityKind>
  package let condition: Condition
}

extension PlaybookContent {
  /// Every condition of the playbook.
  package var placedConditions: [PlacedCondition] {
    var placed: [PlacedCondition] = []
    func place(_ path: [String], _ kind: Identifier<EntityKind>, _ condition: Condition?) {
      guard let condition else { return }
      placed.append(PlacedCondition(path: path, kind: kind, condition: condition))
    }
    place(["playbook", "back"], header.subject, header.back)
    for command in placedCommands { place(command.path + ["when"], command.kind, command.when) }
    for (path, when) in branches { place(path, header.subject, when) }
    for (index, rule) in rules.enumerated() {
      place(["rules", "\(index)", "when"], rule.kind, rule.when)
    }
    for cause in causes { place(["causes", cause.id.name, "applies"], cause.kind, cause.applies) }
    for step in steps {
      let path = ["steps", step.id.name]
      place(path + ["when"], step.kind, step.when)
      for (index, need) in step.needs.enumerated() {
        place(path + ["needs", "\(index)"], step.kind, need)
      }
      place(path + ["done-when"], step.kind, step.doneWhen)
    }
    for list in lists {
      let parts = [
        ("entries", list.entries.map(\.when)), ("opening", list.opening.map(\.when)),
        ("closing", list.closing.map(\.when)), ("unsuited", list.unsuited.map(\.when)),
      ]
      for (index, unsuited) in list.unsuited.enumerated() {
        place(
          ["lists", list.id.name, "unsuited", "\(index)", "unless"], list.kind, unsuited.unless)
      }
      for (part, conditions) in parts {
        for (index, condition) in conditions.enumerated() {
          place(["lists", list.id.name, part, "\(index)", "when"], list.kind, condition)
        }
      }
    }
    for (index, combination) in impossible.enumerated() {
      place(["impossible", "\(index)", "when"], combination.kind, combination.when)
    }
    return placed
  }

  /// The conditions of the tree's branches.
  private var branches: [(path: [String], when: Condition)] {
    func branches(_ nodes: [TreeNode], _ path: [String]) -> [(path: [String], when: Condition)] {
      nodes.enumerated().flatMap { index, node -> [(path: [String], when: Condition)] in
        guard case .branch(let when, let then) = node else { return [] }
        let path = path + ["\(index)"]
        return [(path + ["when"], when)] + branches(then, path + ["then"])
      }
    }
    return branches(tree, ["tree"])
  }

  /// The facts that the tree asks, and where.
  var questions: [(path: [String], fact: Identifier<Fact>)] {
    func questions(
      _ nodes: [TreeNode], _ path: [String]
    ) -> [(path: [String], fact: Identifier<Fact>)] {
      nodes.enumerated().flatMap { index, node -> [(path: [String], fact: Identifier<Fact>)] in
        let path = path + ["\(index)"]
        switch node {
        case .ask(let fact): return [(path, fact)]
        case .branch(_, let then): return questions(then, path + ["then"])
        }
      }
    }
    return questions(tree, ["tree"])
  }
}
