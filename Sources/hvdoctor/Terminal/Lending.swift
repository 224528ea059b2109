import CNcurses
import Console
import Glibc

extension Terminal {
  /// Runs a program in the foreground and takes the terminal again when it has ended.
  ///
  /// SIGTERM and a hangup end it and this process, after `tidy`.
  ///
  /// - Parameter start: starts the program, once the terminal is its own.
  mutating func lend(tidy: () -> Void = {}, _ start: () -> Child?) -> Child.End {
    nc_lend()
    let end = start().map { wait(for: $0, tidy) } ?? .notFound
    nc_take_back()
    followSize()
    shown = nil
    return end
  }

  /// Waits for a line on the terminal as the shell has it, where a program would else be gone
  /// before anybody has read its last words.
  mutating func lendUntilEnter(_ words: String) {
    nc_lend()
    emit("\n\(words) ")
    var isWaiting = true
    while isWaiting {
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: nc_signal_pipe(), events: Int16(POLLIN), revents: 0),
      ]
      poll(&sources, 2, -1)
      while let signal = nextSignal() {
        if signal == SIGTERM || signal == SIGHUP { nc_end_by(signal) }
      }
      if sources[0].revents != 0 {
        var line = [UInt8](repeating: 0, count: 256)
        let count = read(STDIN_FILENO, &line, line.count)
        isWaiting = count > 0 && !line.prefix(count).contains(0x0A)
      }
    }
    nc_take_back()
    followSize()
    shown = nil
  }

  private func followSize() { _ = nc_follow_size() }

  /// Sleeps until the child ends; every change of it comes through the pipe of signals.
  private func wait(for child: Child, _ tidy: () -> Void) -> Child.End {
    while true {
      if let end = child.end() { return end }
      var sources = [pollfd(fd: nc_signal_pipe(), events: Int16(POLLIN), revents: 0)]
      poll(&sources, 1, -1)
      while let signal = nextSignal() {
        guard signal == SIGTERM || signal == SIGHUP else { continue }
        child.tell(signal)
        awaitFarewell(of: child)
        tidy()
        nc_end_by(signal)
      }
    }
  }

  /// Lets a child that was told to end put the terminal in order, but not for long.
  private func awaitFarewell(of child: Child) {
    for _ in 0..<20 where child.end() == nil {
      var sources = [pollfd(fd: nc_signal_pipe(), events: Int16(POLLIN), revents: 0)]
      poll(&sources, 1, 50)
      while nextSignal() != nil {}
    }
  }
}
