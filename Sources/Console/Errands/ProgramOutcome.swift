import Wording

/// What came of a program that was given the terminal for a while: the editor or the pager.
package enum ProgramOutcome: Hashable, Sendable {
  /// It ended well; of an editor, with what its file holds.
  case ended(String)
  /// Nobody has said which editor to take.
  case noEditor
  case notFound(String)
  case failed(String, status: Int32)
  /// There is no terminal to lend.
  case noTerminal
  case noScratch
}

extension ProgramOutcome {
  /// What is said when it did not go well; nil when it did.
  func fault(ofEditor isEditor: Bool) -> Text? {
    switch self {
    case .ended: nil
    case .noEditor: ProgramWords.noEditor
    case .notFound(let program): ProgramWords.notFound(program)
    case .failed(let program, let status):
      isEditor
        ? ProgramWords.failed(program, status) : ProgramWords.pagerFailed(program, status)
    case .noTerminal: ProgramWords.noTerminal
    case .noScratch: ProgramWords.noScratch
    }
  }
}
