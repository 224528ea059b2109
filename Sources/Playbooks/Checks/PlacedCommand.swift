import Wording

/// A line that a person is given to run, and where it stands in the playbook.
struct PlacedCommand {
  let path: [String]
  let kind: Identifier<EntityKind>
  let line: String
  let when: Condition?
}

extension PlaybookContent {
  /// Every command of steps, of what takes them back, and of finding out.
  var placedCommands: [PlacedCommand] {
    var placed: [PlacedCommand] = []
    func place(_ path: [String], _ kind: Identifier<EntityKind>, _ commands: [Command]) {
      for (index, command) in commands.enumerated() {
        placed.append(
          PlacedCommand(
            path: path + ["\(index)"], kind: kind, line: command.line, when: command.when))
      }
    }
    for fact in facts {
      place(["facts", fact.id.name, "find-out", "run"], fact.kind, fact.findOut?.run ?? [])
    }
    for step in steps {
      place(["steps", step.id.name, "run"], step.kind, step.run)
      if case .by(_, let commands) = step.undo {
        place(["steps", step.id.name, "undo", "run"], step.kind, commands)
      }
    }
    return placed
  }

  /// The commands of every block, which nothing fills in.
  var placedBlocks: [PlacedCommand] {
    blocks.map { block in
      PlacedCommand(
        path: ["blocks", block.id.name, "run"], kind: block.kind, line: block.run, when: nil)
    }
  }

  /// Every line that a list writes.
  var placedListLines: [PlacedCommand] {
    lists.flatMap { list -> [PlacedCommand] in
      let forms = list.forms.flatMap { form in
        [
          ("heading", form.heading), ("line", form.line), ("undo", form.undo),
          ("check", form.check),
        ].map { (["forms", form.format, form.group, $0], $1) }
      }
      let frames = list.scripts.flatMap { script in
        [("line", script.line), ("undo", script.undo), ("check", script.check)].flatMap {
          key, frame in
          [("begin", frame?.begin), ("end", frame?.end)].flatMap { place, text in
            let isOne = text?.english == text?.german
            return (isOne ? [text?.english] : [text?.english, text?.german]).map {
              (["scripts", script.format, key, place], $0)
            }
          }
        }
      }
      return (forms + frames).flatMap { path, text in
        (text ?? "").split(separator: "\n").map { line in
          PlacedCommand(
            path: ["lists", list.id.name] + path, kind: list.kind, line: String(line), when: nil)
        }
      }
    }
  }
}
