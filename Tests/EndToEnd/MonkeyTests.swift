import Foundation
import Testing
import Wording

/// A cat on the keyboard of the real program, in a real terminal.
@Suite("Random keys, pastes and sizes at the terminal", .serialized)
struct MonkeyTests {
  /// By the names that tmux has for them.
  ///
  /// ^C and ^Z are tried elsewhere: between two runs of the program they would reach the shell.
  private static let keys =
    Array(repeating: "Enter", count: 10) + Array(repeating: "Down", count: 5)
    + [
      "Up", "Escape", "Tab", "BTab", "BSpace", "DC", "Left", "Right", "Home", "End", "PPage",
      "NPage", "C-l", "C-u", "M-x", "F1", "F5", "Space",
    ] + "1234567890dkjgGuwnpsycrbx?ä".map(String.init)
  private static let pastes = [
    "0x80070037", "Error 0x0000000D\n", "日本\u{1B}[31m\n\n한국 👍", "\u{301}\u{202E}",
    String(repeating: "word ", count: 200),
  ]
  private static let sizes = [(80, 24), (40, 10), (120, 40), (20, 5), (200, 11), (72, 20)]

  @Test("leave it alive, and the terminal as it was")
  func leavesTheTerminalAlone() throws {
    let presses = Program.isSoak ? 10_000 : 300
    let given = ProcessInfo.processInfo.environment["HVDOCTOR_SEED"].flatMap(UInt64.init)
    let seed = given ?? .random(in: .min ... .max)
    print("monkey at the terminal: HVDOCTOR_SEED=\(seed)")
    var random = SplitMix(state: seed)
    let home = try Home()
    let folder = home.folder.path
    // What leaves the program brings it back, until somebody says that it is enough.
    let shell =
      "stty -g > \(folder)/before; while [ ! -e \(folder)/enough ]; do "
      + "PROGRAM || { echo $? > \(folder)/failed; break; }; done; "
      + "stty -g > \(folder)/modes; mv \(folder)/modes \(folder)/after; while :; do read line; done"
    let files = FileManager.default
    // No key may lead into another program.
    let others = ["EDITOR": "true", "VISUAL": "true", "PAGER": "true"]
    try Screen.open(in: home, environment: others, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      var left = presses
      while left > 0 {
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
          try screen.paste(Self.pastes.randomElement(using: &random) ?? "")
          left -= 1
        case 1:
          let (columns, rows) = Self.sizes.randomElement(using: &random) ?? (80, 24)
          try screen.resize(columns: columns, rows: rows)
          left -= 1
        default:
          let keys = (0..<20).compactMap { _ in Self.keys.randomElement(using: &random) }
          try screen.press(all: keys)
          left -= keys.count
        }
        guard try screen.property("pane_dead") == "0",
          !files.fileExists(atPath: folder + "/after")
        else {
          throw ScreenError(wanted: "the program alive, seed \(seed)", screen: screen.lines)
        }
      }
      try screen.resize(columns: 80, rows: 24)
      _ = files.createFile(atPath: folder + "/enough", contents: nil)
      // Looked for in a file: what was typed between two runs is echoed, and may fill the screen.
      try screen.wait("the end of the program, seed \(seed)") {
        if files.fileExists(atPath: folder + "/after") { return true }
        try screen.press("Escape")
        return false
      }
      #expect(!files.fileExists(atPath: folder + "/failed"), "it failed, seed \(seed)")
      #expect(try screen.property("alternate_on") == "0")
      #expect(try screen.property("cursor_flag") == "1")
      #expect(try screen.property("mouse_any_flag") == "0")
      #expect(
        try String(contentsOfFile: folder + "/after", encoding: .utf8)
          == String(contentsOfFile: folder + "/before", encoding: .utf8))
    }
  }
}
