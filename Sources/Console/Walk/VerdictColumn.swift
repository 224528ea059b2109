import Diagnosis
import Playbooks
import Wording

/// The verdicts beside a question: what is suspected, and how many causes are open or out.
struct VerdictColumn: Sendable {
  private let incident: Incident

  init(_ incident: Incident) {
    self.incident = incident
  }

  private var language: Language { incident.language }
  private var names: EntityNames { incident.names }
  private var situation: Situation { incident.diagnosis.situation }
  /// The verdicts that are told cause by cause, the surest first.
  private static let telling: [Verdict] = [.contradictory, .confirmed, .likely, .possible]

  private func causes(_ verdict: Verdict) -> [CauseVerdict] {
    let all = incident.diagnosis.verdicts
    var found: [CauseVerdict] = []
    for position in all.indices where all[position].verdict == verdict {
      found.append(all[position])
    }
    return found
  }

  /// How many have a verdict; they are many, and none is copied.
  private func count(of verdict: Verdict) -> Int {
    let all = incident.diagnosis.verdicts
    var count = 0
    for position in all.indices where all[position].verdict == verdict { count += 1 }
    return count
  }

  /// What is suspected in a line each, as far as it fits; the others counted.
  func write(into flow: inout Flow, rows: Int = .max) {
    let told = Self.telling.flatMap(causes)
    if flow.isPlain, !incident.diagnosis.verdicts.isEmpty {
      flow.paragraph("\(PlainWords.verdicts[language]):")
    }
    let start = flow.lines.count
    for (position, cause) in told.enumerated() {
      var trial = flow
      write(cause, into: &trial)
      let left = told.count - position - 1
      if position > 0, trial.lines.count - start + (left > 0 ? 2 : 1) > rows {
        flow.paragraph("  \(ScreenWords.moreCauses(left + 1)[language])", .dim)
        break
      }
      flow = trial
    }
    let counted = [Verdict.open, .cannotTell, .ruledOut].compactMap { verdict -> String? in
      let count = count(of: verdict)
      return count == 0 ? nil : "\(verdict.word[language]) \(count)"
    }
    if !counted.isEmpty { flow.paragraph(counted.joined(separator: " · "), .dim) }
  }

  /// Every cause that is suspected with its reason, then those that are out, the others counted.
  func writeInFull(into flow: inout Flow) {
    flow.paragraph(ScreenWords.verdicts[language], .strong)
    let told = Self.telling.flatMap(causes)
    if told.isEmpty { flow.paragraph(ScreenWords.nothingSuspected[language], .dim) }
    for cause in told {
      flow.blank()
      write(cause, into: &flow)
      for reason in reasons(cause) { flow.item("· ", .dim, reason, .dim, indent: 2) }
    }
    for verdict in [Verdict.open, .cannotTell, .ruledOut] {
      let causes = causes(verdict)
      if causes.isEmpty { continue }
      flow.blank()
      flow.paragraph("\(verdict.word[language]) \(causes.count)", .strong)
      // Many open causes tell nothing yet; the page of reasons has them all.
      guard causes.count <= 9 else {
        flow.paragraph(ScreenWords.allCauses[language], .dim)
        continue
      }
      for cause in causes {
        flow.item("\(verdict.mark) ", .dim, title(cause), .dim)
        guard verdict == .ruledOut else { continue }
        for reason in reasons(cause) { flow.item("· ", .dim, reason, .dim, indent: 2) }
      }
    }
  }

  private func write(_ cause: CauseVerdict, into flow: inout Flow) {
    let verdict = cause.verdict
    flow.item(
      "\(verdict.mark) ", verdict.style, "\(verdict.word[language]): \(title(cause))",
      verdict.style)
  }

  private func title(_ cause: CauseVerdict) -> String {
    let several = situation.entities.of(cause.entity.kind).count > 1
    return names.title(cause.cause) + (several ? " (\(names.name(cause.entity)))" : "")
  }

  /// Why a cause has its verdict: the rules, or the cause that explains it.
  private func reasons(_ verdict: CauseVerdict) -> [String] {
    let filling = Filling(situation, language)
    return verdict.because.prefix(3).compactMap { reason in
      switch reason {
      case .rule(let id, let place):
        incident.session.playbook.rule(id).map { filling.text($0.because, at: place) }
      case .explainedBy(let other, _):
        ExplanationWords.explainedBy(names.title(other))[language]
      }
    }
  }
}
