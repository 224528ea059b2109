/// A command with names and values in place, and what is to be known before it is run.
struct FilledCommand: Hashable, Sendable {
  let line: String
  let note: String?

  func write(into flow: inout Flow) {
    if let note { flow.item("  # ", .dim, note, .dim) }
    for part in line.split(separator: "\n", omittingEmptySubsequences: true) {
      flow.command(String(part))
    }
  }
}
