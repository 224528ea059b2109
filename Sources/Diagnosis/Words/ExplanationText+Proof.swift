import Playbooks
import Wording

extension ExplanationText {
  package func lines(_ proof: VerdictProof) -> [ExplanationLine] {
    [heading(of: proof.verdict)] + body(of: proof, depth: 1)
  }

  private func heading(of verdict: CauseVerdict) -> ExplanationLine {
    ExplanationLine(.heading, "\(word(verdict.verdict.word)): \(names.title(verdict))")
  }

  private func body(of proof: VerdictProof, depth: Int) -> [ExplanationLine] {
    var lines = proof.supporting.flatMap { self.lines($0, depth: depth) }
    if !proof.against.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.against), depth: depth))
      lines += proof.against.flatMap { self.lines($0, depth: depth + 1) }
    }
    for other in proof.explainedBy {
      lines.append(explaining(other.verdict, depth: depth))
      lines += body(of: other, depth: depth + 1)
    }
    if !proof.notApplicable.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.notHere), depth: depth))
      lines += proof.notApplicable.flatMap { self.lines($0, depth: depth + 1) }
    }
    let signs = proof.failing.flatMap(\.grounds).reduce(into: [Ground]()) { signs, ground in
      if !signs.contains(ground) { signs.append(ground) }
    }
    if !signs.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.noneHolds), depth: depth))
      lines += signs.flatMap { self.lines($0, depth: depth + 1) }
    }
    if lines.isEmpty {
      lines.append(ExplanationLine(.text, word(ExplanationWords.nothingKnown), depth: depth))
    }
    let missing = proof.verdict.missing
    if !missing.isEmpty {
      let labels = missing.map(names.label).joined(separator: "; ")
      lines.append(ExplanationLine(.aside, word(ExplanationWords.missing(labels)), depth: depth))
    }
    return lines
  }

  func explaining(_ verdict: CauseVerdict, depth: Int) -> ExplanationLine {
    let cause = "\(names.title(verdict)) (\(word(verdict.verdict.word)))"
    return ExplanationLine(.text, word(ExplanationWords.explainedBy(cause)), depth: depth)
  }

  func lines(_ proof: RuleProof, depth: Int) -> [ExplanationLine] {
    guard let rule = situation.playbook.rule(proof.rule) else { return [] }
    let because = names.filling.text(rule.because, at: proof.entity)
    let sources = rule.sources.map { id in
      let source = situation.playbook.sources.first { $0.id == id }
      let practice = id == .practice ? word(ExplanationWords.practice) : id.name
      let title = (source?.title ?? practice) + (source?.dated.map { ", \($0)" } ?? "")
      return ExplanationLine(.aside, word(ExplanationWords.source(title)), depth: depth + 1)
    }
    return [ExplanationLine(.item, because, depth: depth)]
      + proof.grounds.flatMap { lines($0, depth: depth + 1) } + sources
  }

  func lines(_ ground: Ground, depth: Int) -> [ExplanationLine] {
    switch ground {
    case .observed(let address, let state):
      let value = names.state(state, of: address.fact)
      let text = "\(names.label(address)): \(value) (\(word(state.provenance.word)))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .notSeen(let address):
      let text = "\(names.label(address)): \(word(ExplanationWords.notSeen))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .outcome(let address, let outcome):
      let text = "\(names.title(address)): \(word(outcome?.word ?? ExplanationWords.notDone))"
      return [ExplanationLine(.text, text, depth: depth)]
    case .derived(let address, let isTrue, let proofs):
      let value = names.value(isTrue ? "yes" : "no", of: address.fact)
      let label = word(ExplanationWords.follows("\(names.label(address)): \(value)"))
      let below =
        isTrue
        ? proofs.flatMap { lines($0, depth: depth + 1) }
        : proofs.flatMap(\.grounds).flatMap { lines($0, depth: depth + 1) }
      return [ExplanationLine(.text, label, depth: depth)] + below
    case .members(_, let members):
      return members.flatMap { member -> [ExplanationLine] in
        let name = ExplanationLine(.text, "\(names.name(member.entity)):", depth: depth)
        return [name] + member.grounds.flatMap { lines($0, depth: depth + 1) }
      }
    }
  }
}
