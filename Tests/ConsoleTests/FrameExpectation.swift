import Console
import FoundationEssentials
import Testing

/// Holds a frame against the recorded one of this name.
///
/// A frame without a record is recorded and fails, so that somebody looks at it; `RECORD=1` does
/// the same for every frame that has changed.
func expectFrame(
  _ frame: Frame, named name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  expectText(frame.description, named: name, file: file, at: location)
}

/// The same for what a frame was made into.
func expectText(
  _ shown: String, named name: String, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  let path = framesFolder(of: file) + "/\(name).txt"
  let recorded = FileManager.default.contents(atPath: path).map {
    String(decoding: $0, as: UTF8.self)
  }
  if recorded == shown { return }
  let mayRecord = ProcessInfo.processInfo.environment["RECORD"] == "1"
  guard let recorded, !mayRecord else {
    let isWritten = FileManager.default.createFile(atPath: path, contents: Data(shown.utf8))
    Issue.record(
      "\(isWritten ? "recorded" : "cannot record") \(path); look at it and run again:\n\(shown)",
      sourceLocation: location)
    return
  }
  Issue.record(
    "frame \(name) changed (RECORD=1 takes it over)\n\(difference(recorded, shown))",
    sourceLocation: location)
}

/// The folder of recorded frames, found upward from a test's own file.
private func framesFolder(of file: String) -> String {
  var parts = file.split(separator: "/", omittingEmptySubsequences: false)
  while let last = parts.last, last != "ConsoleTests" { parts.removeLast() }
  return parts.joined(separator: "/") + "/Frames"
}

/// The lines that differ, recorded before shown.
private func difference(_ recorded: String, _ shown: String) -> String {
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { line in
    let before = line < old.count ? String(old[line]) : nil
    let after = line < new.count ? String(new[line]) : nil
    if before == after { return nil }
    return "\(line + 1): - \(before ?? "nothing")\n\(line + 1): + \(after ?? "nothing")"
  }.joined(separator: "\n")
}

extension Frame {
  /// Whether it has exactly its cells and every wide glyph both of its halves, in
  /// one role.
  var isWhole: Bool {
    guard cells.count == size.columns * size.rows else { return false }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let follows = column > 0 && self[row, column - 1].extent == .wide
        if (self[row, column].extent == .continuation) != follows { return false }
        if follows && self[row, column].style != self[row, column - 1].style { return false }
        if self[row, column].extent == .wide && column + 1 == size.columns { return false }
      }
    }
    return true
  }
}
