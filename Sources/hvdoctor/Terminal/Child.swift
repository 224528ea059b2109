import CNcurses
import Glibc
import Wording

/// Why another program could not be started.
struct ChildError: Error, Hashable {
  let program: String
  let reason: String

  var text: Text { TerminalWords.cannotStart(program, reason: reason) }
}

extension Terminal {
  /// Lends the terminal to another program until it ends, and says with which code.
  ///
  /// Text given as input reaches it on its standard input, as a pager wants it. ^C and ^\ are for
  /// the child alone.
  @discardableResult
  mutating func run(
    _ program: String, _ arguments: [String] = [], input: String? = nil
  ) throws(ChildError) -> Int32 {
    nc_lend()
    defer {
      nc_return()
      shown = nil
    }
    return try Self.spawn(program, arguments, input: input)
  }

  /// Starts the program, feeds it, and waits for its end.
  private static func spawn(
    _ program: String, _ arguments: [String], input: String?
  ) throws(ChildError) -> Int32 {
    var ends: [Int32] = [-1, -1]
    if input != nil && !nc_pipe(&ends) { throw ChildError(program: program, reason: lastProblem) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input != nil { posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&standard, signal) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    let problem = posix_spawnp(&process, program, &actions, &attributes, words, environ)
    if input != nil { close(ends[0]) }
    if problem == 0, let input { feed(input, to: ends[1]) }
    if input != nil { close(ends[1]) }
    guard problem == 0 else {
      throw ChildError(program: program, reason: String(cString: strerror(problem)))
    }
    return exitCode(of: process)
  }

  /// Writes a text until the reader has it or goes away.
  private static func feed(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Waits for a child; a signal that ended it counts as a shell counts it.
  private static func exitCode(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static var lastProblem: String { String(cString: strerror(errno)) }
}
