import Diagnosis
import Playbooks
import Wording

/// A list of the playbook, generated for every entity that it is about.
package struct ListReport {
  /// Which lines of a script are printed.
  package enum Part: Sendable {
    case lines
    case checks
    case undoing
  }

  private let account: Account
  private let selections: [ListSelection]
  private let list: PlaybookList

  package init(
    _ list: PlaybookList, from diagnosis: Diagnosis, adding added: [String], in language: Language
  ) {
    self.list = list
    account = Account(diagnosis, in: language)
    selections = diagnosis.situation.entities.of(list.kind).map {
      ListSelection(list, at: $0, in: diagnosis.situation, adding: added)
    }
  }

  /// For a person to read.
  package var text: String {
    var lines: [String] = []
    for selection in selections {
      lines += Paragraph.lines(title(of: selection))
      var group: String?
      for entry in selection.entries {
        if entry.group != group { lines += ["", "\(entry.group):"] }
        group = entry.group
        lines.append("  \(entry.value)")
        lines += Paragraph.lines(remark(on: entry, at: selection.entity), after: "      ")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// For a program to read.
  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.list/1")),
      .init("list", .string(list.id.name)),
      .init("entities", .array(selections.map(json))),
    ])
  }

  /// For PowerShell to run; nil when the playbook has no such form of this list.
  package func powerShell(_ part: Part) -> String? {
    let forms = list.forms.filter { $0.format == "powershell" }
    if forms.isEmpty { return nil }
    var lines: [String] = []
    for selection in selections {
      lines.append(PowerShellLiteral.comment(title(of: selection)))
      for entry in selection.entries {
        lines.append(
          PowerShellLiteral.comment(remark(on: entry, at: selection.entity)))
        guard let form = forms.first(where: { $0.group == entry.group }),
          let line = form.line(for: part)
        else {
          lines.append(
            PowerShellLiteral.comment(account.word(ReportWords.noLine(entry.value))))
          continue
        }
        let value = PowerShellLiteral.expression(entry.value)
        // Nobody loosens protection for what may not be there: a person takes the mark away.
        let mark = entry.doubts.isEmpty ? "" : "# "
        lines.append(mark + line.replacing("{value}", with: value))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(of selection: ListSelection) -> String {
    account.text(list.title, at: selection.entity) + ": " + account.name(of: selection.entity)
  }

  /// Why the entry is there, since when it exists, and what would have to be known.
  private func remark(on entry: ListSelection.Entry, at entity: Entity) -> String {
    guard let known = entry.entry else { return account.word(ReportWords.givenByHand) }
    var remark = account.text(known.why, at: entity)
    if let since = known.since { remark += " (\(account.word(ReportWords.since(since))))" }
    if !entry.doubts.isEmpty {
      let labels = entry.doubts.map { account.label(of: $0.fact) }.joined(separator: ", ")
      remark += " [\(account.word(ReportWords.perhaps(labels)))]"
    }
    return remark
  }

  private func json(_ selection: ListSelection) -> JSONValue {
    .object([
      .init("entity", .string("\(selection.entity)")),
      .init("entries", .array(selection.entries.map { json($0, at: selection.entity) })),
    ])
  }

  private func json(_ entry: ListSelection.Entry, at entity: Entity) -> JSONValue {
    let why = entry.entry.map { account.text($0.why, at: entity) }
    return .object([
      .init("group", .string(entry.group)),
      .init("value", .string(entry.value)),
      .init("since", JSONValue(entry.entry?.since)),
      .init("why", .string(why ?? account.word(ReportWords.givenByHand))),
      .init("sources", .array((entry.entry?.sources ?? []).map { .string($0.name) })),
      .init(
        "undecided",
        .array(
          entry.doubts.map {
            .object([
              .init("fact", .string($0.fact.name)), .init("entity", .string("\($0.entity)")),
            ])
          })),
    ])
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
