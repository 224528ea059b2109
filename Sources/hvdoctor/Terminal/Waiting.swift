import CNcurses
import Console
import Glibc

extension Terminal {
  /// Sleeps until the person or the system does something, and says what, in the order it came.
  ///
  /// Everything that is ready comes in one batch, so that one drawing answers all of it. SIGTERM, a
  /// hangup and a terminal that went away end the process here, with the terminal given back.
  mutating func wait() -> [Message] {
    var messages: [Message] = []
    while messages.isEmpty {
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: nc_signal_pipe(), events: Int16(POLLIN), revents: 0),
      ]
      // Only the end of a paste may stay away; nothing else is ever waited for with a limit. On a
      // slow line a paste may pause, and what comes after too short a wait would be taken for keys.
      let goesOn = keys.isCut
      let ready = poll(&sources, 2, goesOn ? 0 : keys.isPasting ? 2_000 : -1)
      takeSignals(into: &messages)
      keys.drain(into: &messages, size: size)
      if ready == 0 && !goesOn { keys.endPaste(into: &messages) }
      if sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { nc_end_by(SIGHUP) }
    }
    return messages
  }

  /// Does what the signals that arrived ask for.
  private mutating func takeSignals(into messages: inout [Message]) {
    var isResized = false
    while let signal = nextSignal() {
      switch signal {
      case SIGWINCH: isResized = true
      case SIGTERM, SIGHUP: nc_end_by(signal)
      case SIGINT: messages.append(.input(.key(.control("c"))))
      case SIGTSTP: suspend()
      // Perhaps stopped by force, with somebody else's modes and text on the screen.
      case SIGCONT:
        nc_reclaim()
        isResized = true
        shown = nil
      default: break
      }
    }
    if isResized && (nc_follow_size() || shown == nil) {
      shown = nil
      messages.insert(.input(.resize(size)), at: 0)
    }
  }

  func nextSignal() -> Int32? {
    var byte: UInt8 = 0
    return read(nc_signal_pipe(), &byte, 1) == 1 ? Int32(byte) : nil
  }
}
