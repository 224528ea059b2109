import CNcurses
import Glibc

/// A program that runs in the foreground of the same terminal, as the shell would run it.
struct Child {
  /// How it ended.
  enum End: Hashable {
    case exited(Int32)
    /// It could not be started.
    case notFound
  }

  private let process: pid_t

  /// Starts it with the usual signals and, if one is given, a file as its input.
  ///
  /// - Returns: nil when there is no such program.
  init?(_ program: String, _ arguments: [String], input: Int32? = nil) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // What is ignored here while it runs is not to be ignored by it.
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGQUIT)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, &attributes, &words, environ) == 0 else {
      return nil
    }
    self.process = process
  }

  /// How it ended, if it has; one that stopped itself alone stops this program as well, so that
  /// the shell comes back.
  func end() -> End? {
    var status: Int32 = 0
    let changed = waitpid(process, &status, WNOHANG | WUNTRACED)
    if changed < 0 && errno != EINTR { return .exited(0) }
    guard changed == process else { return nil }
    if status & 0xFF == 0x7F {
      raise(SIGSTOP)
      kill(process, SIGCONT)
      return nil
    }
    let signal = status & 0x7F
    return .exited(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// Passes a signal on.
  func tell(_ signal: Int32) { kill(process, signal) }
}
