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

  let account: Account
  let selections: [ListSelection]
  let list: PlaybookList

  package init(
    _ list: PlaybookList, from diagnosis: Diagnosis, adding added: [String], in language: Language
  ) {
    self.list = list
    account = Account(diagnosis, in: language)
    selections = diagnosis.situation.entities.of(list.kind).map {
      ListSelection(list, at: $0, in: diagnosis.situation, adding: added)
    }
  }

  /// What was given by hand and may not be on the list, each once.
  package var refusedByHand: [ListSelection.Refusal] {
    selections.flatMap(\.refusals).filter(\.isGivenByHand).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// What a person has to be told and a table has no place for.
  package var asides: [String] {
    selections.flatMap { notes($0.opening, at: $0.entity) + leftOut(of: $0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func title(of selection: ListSelection) -> String {
    account.text(list.title, at: selection.entity) + ": " + account.name(of: selection.entity)
  }

  func notes(_ notes: [ListNote], at entity: Entity) -> [String] {
    notes.map { account.text($0.text, at: entity) }
  }

  func leftOut(of selection: ListSelection) -> [String] {
    selection.refusals.map { account.word(ReportWords.leftOut($0.value, $0.limit.why)) }
  }

  /// Why the entry is there, since when it exists, what was changed, and what would have to be
  /// known.
  func remark(
    on entry: ListSelection.Entry, at entity: Entity, withSince isDated: Bool = true
  ) -> String {
    var remark = account.word(ReportWords.givenByHand)
    if let known = entry.entry {
      remark = account.text(known.why, at: entity)
      if isDated, let since = known.since {
        remark += " (\(account.word(ReportWords.since(since))))"
      }
    }
    for limit in entry.changedBy { remark += " [\(account.word(limit.why))]" }
    if !entry.doubts.isEmpty {
      let labels = entry.doubts.map { account.label(of: $0.fact) }.joined(separator: ", ")
      remark += " [\(account.word(ReportWords.perhaps(labels)))]"
    }
    return remark
  }
}
