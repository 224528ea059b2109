import Playbooks

/// What a text holds beyond its proposals, so that nothing of a paste vanishes without a word.
package struct IntakeRemainder: Hashable, Sendable {
  /// Lines that look like output, and that no reader knows.
  package let unread: [String]
  /// Readers that recognised something that decides nothing.
  package let silent: [Identifier<Reader>]

  init(_ output: ReadOutput, beside proposals: [Proposal]) {
    let told = Set(proposals.map(\.line))
    unread = output.unread.filter { !told.contains($0) }
    silent = output.silent
  }
}

extension ReadOutput {
  /// The text without what is certainly output, in which a word means no more than itself.
  func prose(of lines: [String]) -> FoldedText { FoldedText(lines, without: isOutput) }
}
