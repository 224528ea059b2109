import Console
import Glibc

/// The terminal as the shell has it, for the assistant that goes line by line.
enum LineTerminal {
  /// Has the person write a note in their editor.
  static func edit(_ draft: NoteDraft) -> ProgramOutcome {
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else { return .noTerminal }
    guard let editor = Programs.editor else { return .noEditor }
    guard let file = ScratchFile(draft.text(Surroundings.localTime), named: "note.txt") else {
      return .noScratch
    }
    defer { file.remove() }
    let end = run(tidy: file.remove) { Programs.start(editor, on: file.path) }
    return Programs.outcome(of: editor, end) { file.text ?? "" }
  }

  /// Runs a program to its end; its ^C is its own, and what ends this process ends it too.
  private static func run(tidy: () -> Void, _ start: () -> Child?) -> Child.End {
    var awaited = sigset_t()
    var before = sigset_t()
    sigemptyset(&awaited)
    for signal in [SIGCHLD, SIGTERM, SIGHUP] { sigaddset(&awaited, signal) }
    sigprocmask(SIG_BLOCK, &awaited, &before)
    let kept = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer {
      for (number, handler) in kept { signal(number, handler) }
      sigprocmask(SIG_SETMASK, &before, nil)
    }
    guard let child = start() else { return .notFound }
    while true {
      if let end = child.end() { return end }
      let signal = sigwaitinfo(&awaited, nil)
      if signal == SIGTERM || signal == SIGHUP {
        child.tell(signal)
        tidy()
        raise(signal)
        sigprocmask(SIG_SETMASK, &before, nil)
      }
    }
  }
}
