import Diagnosis
import Playbooks
import Wording

/// A diagnosis for a person to read, within 80 columns.
package struct DiagnosisText {
  private let account: Account

  package init(_ diagnosis: Diagnosis, in language: Language) {
    account = Account(diagnosis, in: language)
  }

  package var text: String {
    let sections = [head, verdicts, questions, plan, next]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var head: [String] {
    let status =
      switch account.diagnosis.status {
      case .needsAnswers: ReportWords.needsAnswers
      case .concluded: ReportWords.concluded
      case .undetermined: ReportWords.undetermined
      }
    let header = account.playbook.header
    return Paragraph.lines("\(account.word(header.title)) \(header.version)")
      + Paragraph.lines(account.word(status))
  }

  /// The causes that have something to say first, with their reasons; the rest by name.
  private var verdicts: [String] {
    let telling: [Verdict] = [.contradictory, .confirmed, .likely, .possible, .ruledOut]
    let quiet: [Verdict] = [.open, .cannotTell, .unsupported, .notApplicable]
    let all = account.diagnosis.verdicts
    var lines = telling.flatMap { verdict in
      all.filter { $0.verdict == verdict }.flatMap(lines(of:))
    }
    for verdict in quiet {
      let titles = all.filter { $0.verdict == verdict }.map(title)
      if titles.isEmpty { continue }
      lines += Paragraph.lines(
        titles.joined(separator: "; "), after: "\(account.word(verdict.word)): ")
    }
    return lines
  }

  private func lines(of verdict: CauseVerdict) -> [String] {
    var lines = Paragraph.lines(title(verdict), after: "\(account.word(verdict.verdict.word)): ")
    for reason in verdict.because {
      let told = ToldReason(reason, in: account)
      lines += Paragraph.lines(told.text, after: "  - ")
      let facts = told.evidence.map { evidence in
        let label = account.label(of: evidence.address.fact)
        return "\(label): \(account.label(of: evidence.value, for: evidence.address.fact))"
      }
      lines += Paragraph.lines(facts.joined(separator: ", "), after: "    ")
    }
    return lines
  }

  private func title(_ verdict: CauseVerdict) -> String {
    let title = account.playbook.cause(verdict.cause).map {
      account.text($0.title, at: verdict.entity)
    }
    return (title ?? verdict.cause.name) + place(of: verdict.entity)
  }

  private var questions: [String] {
    let questions = account.diagnosis.questions
    if questions.isEmpty { return [] }
    let block = account.diagnosis.block().map {
      Paragraph.lines(account.word(ReportWords.oneBlock($0.questions.count)), after: "  = ")
    }
    return [account.word(ReportWords.questions)] + questions.flatMap(lines(of:)) + (block ?? [])
  }

  private func lines(of question: FactAddress) -> [String] {
    guard let fact = account.playbook.fact(question.fact) else { return [] }
    let asked = account.text(fact.ask ?? fact.label, at: question.entity)
    var lines = Paragraph.lines(asked + place(of: question.entity), after: "  ? ")
    let names = fact.values.isEmpty ? fact.domain : fact.values.map(\.name)
    let values =
      names.isEmpty ? ReportWords.aValue[account.language] : names.joined(separator: " | ")
    lines += Paragraph.lines("\(question)=\(values)", after: "    ")
    guard let findOut = fact.findOut else { return lines }
    if let command = findOut.run.first(where: { account.situation.offers($0, at: question.entity) })
    {
      lines.append("      " + account.filling.command(command.line, at: question.entity))
    } else if let look = findOut.look {
      lines += Paragraph.lines(account.text(look, at: question.entity), after: "      ")
    }
    return lines
  }

  private var plan: [String] {
    let steps = account.diagnosis.plan.steps.compactMap { ShownStep($0, in: account) }
    if steps.isEmpty { return [] }
    return [account.word(ReportWords.plan)] + steps.flatMap(lines(of:))
  }

  private func lines(of shown: ShownStep) -> [String] {
    let state = shown.planned.state
    let mark =
      switch state {
      case .open: "[ ]"
      case .waiting: "[.]"
      case .locked: "[#]"
      case .ended(.verified): "[x]"
      case .ended: "[-]"
      }
    let words = "\(account.word(shown.step.risk.word)), \(account.word(state.word))"
    let place = place(of: shown.planned.address.entity)
    var lines = Paragraph.lines("\(shown.title)\(place) (\(words))", after: "  \(mark) ")
    if let locked = shown.locked { lines += Paragraph.lines(locked, after: "      ") }
    guard state == .open else { return lines }
    if let instruction = shown.instruction {
      lines += Paragraph.lines(instruction, after: "      ")
    }
    for command in shown.commands {
      if let note = command.note { lines += Paragraph.lines(note, after: "      # ") }
      lines += command.line.split(separator: "\n").map { "      > \($0)" }
    }
    if let warning = shown.warning { lines += Paragraph.lines(warning, after: "      ! ") }
    if let expect = shown.expect {
      lines += Paragraph.lines(
        "\(account.word(ReportWords.expect)): \(expect)", after: "      ")
    }
    lines += Paragraph.lines("\(account.word(ReportWords.undo)): \(shown.undo)", after: "      ")
    return lines + shown.undoCommands.map { "      > \($0)" }
  }

  private var next: [String] {
    let told: String =
      switch account.diagnosis.next {
      case .question(let address):
        account.word(ReportWords.nextQuestion) + " \(account.label(of: address.fact))"
          + place(of: address.entity)
      case .step(let address), .escalate(.some(let address)):
        (account.playbook.step(address.step).map { account.text($0.title, at: address.entity) }
          ?? address.step.name) + place(of: address.entity)
      case .escalate(nil): account.word(ReportWords.handOver)
      case .close: account.word(ReportWords.close)
      }
    return Paragraph.lines(told, after: "\(account.word(ReportWords.next)): ")
  }

  private func place(of entity: Entity) -> String {
    account.isTold(entity) ? " [\(account.name(of: entity))]" : ""
  }
}
