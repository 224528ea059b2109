import Foundation

/// How a process ended, and what it said.
///
/// It is started without Foundation's own means: those wait on a run loop, and several tests that
/// wait at the same time can wait for ever.
struct Ending {
  let status: Int32
  let output: String
  let errors: String

  /// Starts a process and waits for its end; all streams are files, so that none can fill up.
  init(
    of program: String, _ arguments: [String], input: String = "", environment: [String: String],
    in home: Home
  ) throws {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { home.folder.appending(path: "\(name).\($0)") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    status = Self.wait(for: try Self.start(program, arguments, environment, files.map(\.path)))
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ files: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, flags, 0)
    }
    // The threads of a test run block signals, and a child would go on blocking them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard problem == 0 else { throw NoSuchName(name: "\(program): \(problem)") }
    return process
  }

  /// The exit status; a signal counts as a shell counts it.
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
