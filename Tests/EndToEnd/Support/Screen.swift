import Foundation
import Wording

/// A real terminal with the program in it, driven by keys and read by eye.
struct Screen {
  let home: Home
  private let socket: String
  /// However slow the machine: what has not come by then never comes.
  private static let patience = 20.0

  /// Opens a terminal, hands it over, and takes it away again whatever happens.
  static func open(
    _ arguments: [String] = [], in home: Home, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], through shell: String? = nil,
    _ body: (Screen) throws -> Void
  ) throws {
    let screen = Screen(home: home, socket: "t\(UUID().uuidString.prefix(8))")
    defer { _ = try? screen.tmux("kill-server") }
    var command = [try Program.path] + arguments
    if let shell {
      command = ["sh", "-c", shell.replacing("PROGRAM", with: command.joined(separator: " "))]
    }
    // The terminal's own variables: a server of its own passes them on.
    let variables = home.environment.merging(environment) { _, new in new }
    let settings = variables.map { "\($0)=\($1)" }.sorted()
    _ = try screen.tmux(
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "exec \((["env", "-i"] + settings + command).map(quoted).joined(separator: " "))",
      ";", "set-option", "-g", "remain-on-exit", "on")
    try body(screen)
  }

  /// Waits until the screen says something; line breaks and columns do not matter.
  func waits(for text: String) throws {
    try wait("“\(text)”") { reading.contains(text) }
  }

  /// Waits until the screen no longer says something.
  func waits(without text: String) throws {
    try wait("no “\(text)”") { !reading.contains(text) }
  }

  /// Waits until the program has ended.
  func waitsForEnd() throws {
    try wait("the end of the program") { try property("pane_dead") == "1" }
  }

  /// Moves away and back again, which takes the notice of the last key off the screen.
  func settles() throws {
    let before = lasting
    try press("Down")
    try wait("another row") { lasting != before }
    try press("Up")
    try wait("the row of before") { lasting == before }
    try waits(without: ScreenWords.recorded.english)
  }

  /// Presses keys, by the names that tmux has for them.
  func press(_ keys: String...) throws {
    for key in keys { _ = try tmux("send-keys", key) }
  }

  /// Presses many keys at once.
  func press(all keys: [String]) throws { _ = try tmux(["send-keys"] + keys) }

  /// Types a text, letter by letter.
  func type(_ text: String) throws {
    _ = try tmux("send-keys", "-l", "--", text)
  }

  /// Pastes a text as a terminal does, if the program has asked for it.
  func paste(_ text: String) throws {
    _ = try tmux("set-buffer", "--", text, ";", "paste-buffer", "-p")
  }

  /// Pastes what a file holds.
  func paste(file: String) throws {
    _ = try tmux("load-buffer", file, ";", "paste-buffer", "-p")
  }

  /// Clicks with the first button, in the terminal's own or the old way to say so.
  func click(row: Int, column: Int, isOld: Bool = false) throws {
    func old(_ number: Int) -> String { String(UnicodeScalar(UInt8(number))) }
    try type(
      isOld
        ? "\u{1B}[M \(old(33 + column))\(old(33 + row))" : "\u{1B}[<0;\(column + 1);\(row + 1)M")
  }

  /// Waits for a question or a form, and answers it.
  func answer(_ question: String, _ keys: String...) throws {
    try waits(for: question)
    for key in keys { try press(key) }
  }

  /// Answers questions as they come until the screen says something else.
  ///
  /// - Parameter answers: a part of each question, and the key that answers it.
  func answer(_ answers: [(question: String, key: String)], until text: String) throws {
    var answered = ""
    try wait("“\(text)”, with every question on the way to it answered") {
      let reading = reading
      if reading.contains(text) { return true }
      // A screen that has not changed yet is not answered twice.
      if let next = answers.first(where: { reading.contains($0.question) }),
        answered != next.question
      {
        answered = next.question
        try press(next.key)
      }
      return false
    }
  }

  /// Begins the step that the plan offers, and says how it ended.
  func finish(_ step: String, _ key: String) throws {
    try waits(for: "▸ ○")
    try waits(for: "\(step) ·")
    try press("Enter")
    try waits(for: "under way")
    try press("Enter")
    try waits(for: "Esc")
    try press(key)
  }

  func resize(columns: Int, rows: Int) throws {
    _ = try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends a signal to the program.
  func signal(_ signal: Int32) throws {
    kill(try process(), signal)
  }

  /// The process of the program: the one of the pane, or where a shell leads that, its child.
  func process() throws -> pid_t {
    let pane = try property("pane_pid")
    let children = try Ending(
      of: "/usr/bin/env", ["pgrep", "-P", pane, "-x", "hvdoctor"], environment: home.environment,
      in: home
    ).output.split(separator: "\n")
    guard let process = pid_t(children.first.map(String.init) ?? pane), process > 1 else {
      throw ScreenError(wanted: "a process", screen: lines)
    }
    return process
  }

  /// Takes the terminal away, as when the line drops.
  func vanish() throws {
    _ = try tmux("kill-server")
  }

  /// Sets an option of the terminal.
  func set(_ option: String, _ value: String) throws {
    _ = try tmux("set-option", "-g", option, value)
  }

  /// What lies on the clipboard of the terminal.
  var clipboard: String { (try? tmux("show-buffer")) ?? "" }

  /// Keeps every byte that the program sends from here on.
  func record(to file: String) throws {
    _ = try tmux("pipe-pane", "-O", "cat >> \(file)")
  }

  /// The screen with what sets its looks.
  var styled: String { (try? tmux("capture-pane", "-p", "-e")) ?? "" }

  /// What the terminal says of itself, such as `alternate_on` or `cursor_flag`.
  func property(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The rows of the screen, without blanks at their ends.
  var lines: [String] {
    let text = (try? tmux("capture-pane", "-p")) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The screen with the marks of its colours and attributes.
  var colored: String {
    get throws { try tmux("capture-pane", "-p", "-e") }
  }

  /// What stays when the clock and the line of notices are taken away.
  var lasting: [String] {
    var lines = lines.map { $0.replacing(/\d\d:\d\d/, with: "--:--") }
    while lines.last?.isEmpty == true { lines.removeLast() }
    // The notice stands on the rule above the keys.
    if lines.count >= 2 { lines[lines.count - 2] = "" }
    return lines
  }

  /// The words of the screen in one line: first the left column, then those to the right of it.
  var reading: String {
    let panes = lines.map { $0.split(separator: "│", omittingEmptySubsequences: false) }
    let most = panes.map(\.count).max() ?? 0
    return (0..<most).flatMap { pane in panes.compactMap { $0.count > pane ? $0[pane] : nil } }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }

  /// Looks again and again until something holds, and never sleeps for luck.
  func wait(_ wanted: String, _ holds: () throws -> Bool) throws {
    let deadline = Date().addingTimeInterval(Self.patience)
    while try !holds() {
      if Date() > deadline { throw ScreenError(wanted: wanted, screen: lines) }
      usleep(10_000)
    }
  }

  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  private func tmux(_ arguments: [String]) throws -> String {
    try Ending(
      of: "/usr/bin/env", ["tmux", "-L", socket, "-f", "/dev/null"] + arguments,
      environment: home.environment, in: home
    ).output
  }

  private static func quoted(_ word: String) -> String {
    "'\(word.replacing("'", with: "'\\''"))'"
  }
}

/// What a test waited for in vain, with the screen as it was instead.
struct ScreenError: Error, CustomStringConvertible {
  let wanted: String
  let screen: [String]

  var description: String {
    "waited for \(wanted), and the screen says:\n\(screen.joined(separator: "\n"))"
  }
}
