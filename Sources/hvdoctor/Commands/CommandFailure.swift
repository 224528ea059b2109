import Wording

/// Why a command ends early, as a person is told it and as a script sees it.
struct CommandFailure: Error {
  let status: ExitStatus
  let sentences: [Text]

  init(_ status: ExitStatus, _ sentences: Text...) {
    self.init(status, sentences: sentences)
  }

  init(_ status: ExitStatus, sentences: [Text]) {
    self.status = status
    self.sentences = sentences
  }
}

/// How the program ends: its own two statuses, and those of sysexits.
enum ExitStatus: Int32 {
  case success = 0
  /// A diagnosis that is not concluded, or not yet.
  case undecided = 4
  case usage = 64
  case unusableInput = 65
  case noInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
}
