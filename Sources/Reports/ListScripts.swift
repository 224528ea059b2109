import Diagnosis
import Playbooks
import Wording

extension ListReport {
  /// For PowerShell to run; nil when the playbook has no such form of this list.
  package func powerShell(_ part: Part) -> String? {
    script("powershell", part, .powerShell)
  }

  /// A file of the registry editor; nil when the playbook has no such form of this list.
  package var registry: String? {
    script("reg", .lines, .registry)
  }

  private func script(_ format: String, _ part: Part, _ syntax: ScriptSyntax) -> String? {
    let forms = list.forms.filter { $0.format == format }
    if forms.isEmpty { return nil }
    let frame = list.scripts.first { $0.format == format }?.frame(for: part)
    let unsuited = selections.map { $0.unsuited(format, part.word, in: account.situation) }
    let isOfUse = unsuited.contains(nil)
    var begin = isOfUse ? frame?.begin.map { syntax.code(account.word($0)) } ?? [] : []
    var lines: [String] = []
    if syntax.hasFirstLine { swap(&lines, &begin) }
    for (selection, unsuited) in zip(selections, unsuited) {
      lines.append(syntax.comment(title(of: selection)))
      if let unsuited {
        lines += syntax.warning(account.text(unsuited.say, at: selection.entity))
      }
      if part == .lines { lines += opening(of: selection, syntax) }
      lines += remarks(leftOut(of: selection), syntax)
      lines += begin
      begin = []
      lines += entries(of: selection, as: part, forms, syntax, isMuted: unsuited != nil)
      if part == .lines {
        lines += remarks(notes(selection.closing, at: selection.entity), syntax)
      }
    }
    if isOfUse, let end = frame?.end { lines += syntax.code(account.word(end)) }
    return syntax.file(lines)
  }

  /// What is true of this one in particular is also seen by whoever only runs the script.
  private func opening(of selection: ListSelection, _ syntax: ScriptSyntax) -> [String] {
    selection.opening.flatMap { note in
      let text = account.text(note.text, at: selection.entity)
      return note.when == nil ? remarks([text], syntax) : syntax.warning(text)
    }
  }

  private func entries(
    of selection: ListSelection, as part: Part, _ forms: [ListForm], _ syntax: ScriptSyntax,
    isMuted: Bool
  ) -> [String] {
    var lines: [String] = []
    var heading: String?
    for entry in selection.entries {
      let form = forms.first { $0.group == entry.group }
      let line = form?.line(for: part)
      if !isMuted, line != nil, let next = form?.heading, next != heading {
        lines += ["", next]
        heading = next
      }
      lines += remarks([remark(on: entry, at: selection.entity)], syntax)
      guard !isMuted, let line else {
        let group = account.word(list.label(ofGroup: entry.group))
        lines.append(
          syntax.comment(
            isMuted
              ? "\(group): \(entry.value)" : account.word(ReportWords.noLine(entry.value))))
        continue
      }
      let code = line.replacing("{value}", with: syntax.literal(entry.value))
      // Nobody loosens protection for what may not be there: a person takes the mark away.
      let mark = entry.doubts.isEmpty || part != .lines ? "" : syntax.mark
      lines += code.split(separator: "\n").map { mark + $0 }
    }
    return lines
  }

  private func remarks(_ texts: [String], _ syntax: ScriptSyntax) -> [String] {
    texts.flatMap { Paragraph.lines($0).map(syntax.comment) }
  }
}

extension ListReport.Part {
  /// What the playbook calls it.
  fileprivate var word: ListUnsuited.Part {
    switch self {
    case .lines: .line
    case .checks: .check
    case .undoing: .undo
    }
  }
}

extension ListScript {
  fileprivate func frame(for part: ListReport.Part) -> ListFrame? {
    switch part {
    case .lines: line
    case .checks: check
    case .undoing: undo
    }
  }
}

extension ListForm {
  fileprivate func line(for part: ListReport.Part) -> String? {
    switch part {
    case .lines: line
    case .checks: check
    case .undoing: undo
    }
  }
}
