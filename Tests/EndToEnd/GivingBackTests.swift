import Foundation
import Testing
import Wording

/// Whatever ends the program or takes its place, the terminal is as it was.
@Suite("The terminal is given back", .serialized)
struct GivingBackTests {
  /// A way for the program to end.
  enum Way: CustomTestStringConvertible, Sendable {
    case keys([String])
    case signal(Int32)

    var testDescription: String {
      switch self {
      case .keys(let keys): keys.joined(separator: " ")
      case .signal(let signal): "signal \(signal)"
      }
    }
  }

  private static let ways: [Way] =
    [.keys(["q"]), .keys(["C-c"]), .keys(["1", "x", "C-c"])]
    + [SIGTERM, SIGHUP, SIGINT, SIGILL, SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT].map {
      .signal($0)
    }

  /// Whether nothing that the program had switched on is on.
  private func expectUsual(_ screen: Screen) throws {
    for (name, value) in [
      ("alternate_on", "0"), ("cursor_flag", "1"), ("keypad_cursor_flag", "0"),
      ("keypad_flag", "0"), ("mouse_any_flag", "0"), ("mouse_sgr_flag", "0"),
    ] {
      #expect(try screen.property(name) == value, "\(name)")
    }
  }

  @Test("after a key, a signal, a crash", arguments: ways)
  func ended(way: Way) throws {
    let home = try Home()
    let modes = home.folder.path + "/modes"
    let shell =
      "ulimit -c 0; stty -g > \(modes).before; PROGRAM; stty -g > \(modes).after; cat -v"
    try Screen.open(["--mouse"], in: home, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      #expect(try screen.property("alternate_on") == "1")
      #expect(try screen.property("mouse_any_flag") == "1")
      switch way {
      case .keys(let keys): for key in keys { try screen.press(key) }
      case .signal(let signal): try screen.signal(signal)
      }
      try screen.wait("the modes of the terminal") {
        (try? String(contentsOfFile: modes + ".after", encoding: .utf8))?.isEmpty == false
      }
      try expectUsual(screen)
      let before = try String(contentsOfFile: modes + ".before", encoding: .utf8)
      #expect(try String(contentsOfFile: modes + ".after", encoding: .utf8) == before)
      // A terminal that still brackets a paste would show how.
      try screen.paste("over and out\n")
      try screen.waits(for: "over and out over and out")
      #expect(!screen.lines.joined().contains("200~"))
    }
  }

  @Test("while the program is stopped, and taken again")
  func suspended() throws {
    let home = try Home()
    let shell = "set -m; PROGRAM; echo stopped; read line; fg; echo over; read line"
    try Screen.open(["--mouse"], in: home, through: shell) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      let before = screen.lines
      try screen.press("C-z")
      try screen.waits(for: "stopped")
      try expectUsual(screen)
      try screen.press("Enter")
      try screen.wait("the screen as it was") { screen.lines == before }
      #expect(try screen.property("mouse_any_flag") == "1")
      try screen.press("q")
      try screen.waits(for: "over")
      try expectUsual(screen)
    }
  }

  @Test("and the process is gone when the terminal is", arguments: [[], ["--mouse"], ["--plain"]])
  func vanished(arguments: [String]) throws {
    try Screen.open(arguments, in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      let process = try screen.process()
      #expect(Self.isAlive(process))
      try screen.vanish()
      try screen.wait("the end of process \(process)") { !Self.isAlive(process) }
    }
  }

  /// One that has ended and that nobody has asked about yet is not alive.
  private static func isAlive(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return status.split(separator: ")").last?.hasPrefix(" Z") != true
  }

  /// Opens the program on a terminal that cannot tell it of a hangup, since it governs no session,
  /// and closes the other end.
  private static let hangUpInSilence = """
    import fcntl, os, pty, struct, subprocess, sys, termios
    ours, other = pty.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    program = subprocess.Popen([sys.argv[1]], stdin=other, stdout=other, stderr=other)
    os.close(other)
    seen = b""
    while b"help" not in seen: seen += os.read(ours, 65536)
    os.close(ours)
    print(program.wait(20))
    """

  @Test("when its terminal goes away without a signal")
  func silentHangUp() throws {
    let home = try Home()
    let ending = try Ending(
      of: "/usr/bin/env", ["python3", "-c", Self.hangUpInSilence, try Program.path],
      environment: home.environment, in: home)
    // It ends by the signal that never came.
    #expect(ending.output == "-1\n", "\(ending.errors)")
  }

  @Test("and nothing is done while nobody does anything")
  func idle() throws {
    let home = try Home()
    try Screen.open(["--mouse"], in: home) { idle in
      try idle.waits(for: ScreenWords.newIncident.english)
      let process = try idle.process()
      let before = try Self.switches(of: process)
      // Meanwhile somebody else works, for as long as that takes.
      try Screen.open(in: try Home()) { busy in
        try busy.waits(for: ScreenWords.newIncident.english)
        try busy.press("1")
        try busy.waits(for: ScreenWords.whatHappened.english)
        try busy.press("1")
        try busy.waits(for: "sign of an attack")
      }
      #expect(try Self.switches(of: process) == before)
      // A key is one wake-up at least, so the count counts.
      try idle.press("Down")
      try idle.wait("the second row") { idle.lines.contains { $0.contains("▸ 2") } }
      #expect(try Self.switches(of: process) != before)
    }
  }

  /// How often every thread of a process has gone to sleep by itself.
  private static func switches(of process: pid_t) throws -> [String] {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    return try threads.sorted().flatMap { thread in
      try String(contentsOfFile: "/proc/\(process)/task/\(thread)/status", encoding: .utf8)
        .split(separator: "\n").filter { $0.hasPrefix("voluntary_ctxt_switches") }.map {
          "\(thread) \($0)"
        }
    }
  }
}
