import Playbooks
import Wording

extension ExplanationText {
  /// What decided a verdict or what is missing, in two or three sentences.
  package func summary(_ proof: VerdictProof) -> [String] {
    var sentences = proof.supporting.prefix(2).map(because)
    let isOut = proof.verdict.verdict == .ruledOut
    sentences += proof.against.prefix(isOut ? 2 : 1).map { rule in
      let because = because(rule)
      return word(isOut ? CauseWords.ruledOut(because) : CauseWords.against(because))
    }
    sentences += proof.explainedBy.prefix(1).map { explaining($0.verdict, depth: 0).text }
    if !proof.notApplicable.isEmpty {
      sentences.append(word(CauseWords.notHere(list(proof.notApplicable))))
    }
    let signs = proof.failing.flatMap(\.grounds)
    if !signs.isEmpty { sentences.append(word(CauseWords.noSign(list(signs)))) }
    if let missing = missing(of: proof.verdict) { sentences.append(missing) }
    return sentences.isEmpty ? [word(ExplanationWords.nothingKnown)] : sentences
  }

  /// What is known, one after the other, with where it came from.
  package func lines(_ grounds: [Ground]) -> [ExplanationLine] {
    grounds.flatMap { lines($0, depth: 0) }
  }

  private func because(_ proof: RuleProof) -> String {
    situation.playbook.rule(proof.rule).map {
      names.filling.text($0.because, at: proof.entity)
    } ?? proof.rule.name
  }

  /// The first few of several grounds; the others are counted.
  private func list(_ grounds: [Ground]) -> String {
    shortened(lines(grounds).filter { $0.depth == 0 }.map(\.text))
  }

  private func missing(of verdict: CauseVerdict) -> String? {
    let missing = verdict.missing
    guard !missing.isEmpty else { return nil }
    // What nobody could say is no use asking again.
    let open = missing.filter { situation.evidence.facts[$0]?.isUnknown != true }
    let labels = shortened((open.isEmpty ? missing : open).map(names.label))
    return word(open.isEmpty ? CauseWords.nobodyKnows(labels) : CauseWords.notAsked(labels))
  }

  private func shortened(_ words: [String]) -> String {
    let words = words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let rest = words.count - 4
    let shown = words.prefix(rest == 1 ? 5 : 4).joined(separator: "; ")
    return rest > 1 ? "\(shown); \(word(CauseWords.more(rest)))" : shown
  }
}
