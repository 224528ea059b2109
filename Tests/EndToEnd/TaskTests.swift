import Foundation
import Testing
import Wording

/// The tasks of `docs/terminal.md`, done at a real terminal with the keys that it counts.
@Suite("The tasks of a tired stranger", .serialized)
struct TaskTests {
  /// One row of the table.
  struct Task: Sendable, CustomStringConvertible {
    let description: String
    let start: String
    let keys: [String]
    let count: Int
    let says: String

    /// Reads a row: what, from where, the keys, how many, and what the screen says then.
    init?(_ row: String) {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, let count = Int(cells[3]) else { return nil }
      description = cells[0]
      start = cells[1]
      keys = cells[2].split(separator: "`").map(String.init).filter { $0 != " " }
      self.count = count
      says = cells[4]
    }
  }

  /// The keys that lead to where a task begins, and what is seen there.
  private static let starts: [String: (keys: String, sight: String)] = [
    "start": ("", ScreenWords.newIncident.english),
    "question": ("1121", "another node of the cluster"),
    "plan": ("11212111121", "Next: Copy the evidence first"),
  ]

  /// The keys that have a name, as tmux calls them.
  private static let named = ["Enter": "Enter", "→": "Right", "Tab": "Tab", "Esc": "Escape"]

  static var tasks: [Task] {
    get throws {
      let document = Program.project.appending(path: "docs/terminal.md")
      return try String(contentsOf: document, encoding: .utf8)
        .split(separator: "\n").map(String.init).compactMap(Task.init)
    }
  }

  @Test("there are more than ten, and their keys are counted right")
  func counts() throws {
    let tasks = try Self.tasks
    #expect(tasks.count > 10)
    for task in tasks {
      let count = task.keys.reduce(0) { $0 + (Self.named[$1] == nil ? $1.count : 1) }
      #expect(count == task.count, "\(task)")
    }
  }

  @Test("are done with those keys", arguments: try tasks)
  func isDone(_ task: Task) throws {
    let (keys, sight) = try #require(Self.starts[task.start])
    try Screen.open(in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      for key in keys { try screen.press(String(key)) }
      try screen.waits(for: sight)
      if !keys.isEmpty { try screen.settles() }
      for key in task.keys {
        if let name = Self.named[key] { try screen.press(name) } else { try screen.type(key) }
      }
      try screen.waits(for: task.says)
    }
  }
}
