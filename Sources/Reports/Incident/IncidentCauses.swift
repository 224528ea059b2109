import Diagnosis
import Wording

/// The causes in a report: those with a verdict and how it is known, the others by name.
struct IncidentCauses {
  private let session: Session
  private let account: Account

  init(_ session: Session, _ account: Account) {
    self.session = session
    self.account = account
  }

  var lines: [String] {
    let explanation = Explanation(session, account.diagnosis)
    let words = ExplanationText(account.situation, in: account.language)
    let told = explanation.inOrder.filter { Self.isTold($0.verdict) }
    let proofs = told.flatMap { verdict -> [String] in
      words.lines(explanation.proof(of: verdict)).flatMap(Self.markdown) + [""]
    }
    let quiet: [Verdict] = [.open, .cannotTell, .unsupported, .notApplicable]
    let others = quiet.flatMap { verdict -> [String] in
      let titles = explanation.inOrder.filter { $0.verdict == verdict }.map {
        account.playbook.cause($0.cause).map { account.word($0.title) } ?? $0.cause.name
      }
      let names = titles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      if names.isEmpty { return [] }
      return Paragraph.lines(
        names.joined(separator: "; "), after: "- \(account.word(verdict.word)): ")
    }
    return proofs + others
  }

  private static func isTold(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .contradictory, .confirmed, .likely, .possible, .ruledOut: true
    case .open, .cannotTell, .unsupported, .notApplicable: false
    }
  }

  private static func markdown(_ line: ExplanationLine) -> [String] {
    if line.role == .heading { return Paragraph.lines(line.text, after: "### ") + [""] }
    let margin = String(repeating: "  ", count: max(0, line.depth - 1))
    return Paragraph.lines(line.text, after: "\(margin)- ")
  }
}
