import Diagnosis
import Playbooks
import Wording

extension ListReport {
  /// For a program to read.
  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.list/1")),
      .init("list", .string(list.id.name)),
      .init("entities", .array(selections.map(json))),
    ])
  }

  private func json(_ selection: ListSelection) -> JSONValue {
    .object([
      .init("entity", .string("\(selection.entity)")),
      .init("entries", .array(selection.entries.map { json($0, at: selection.entity) })),
      .init("left-out", .array(selection.refusals.map(json))),
      .init(
        "notes",
        .array(
          notes(selection.opening + selection.closing, at: selection.entity).map {
            .string($0)
          })),
      .init(
        "unsuited",
        .array(
          selection.unsuited(in: account.situation).map { unsuited in
            .object([
              .init("formats", .array(unsuited.formats.map { .string($0) })),
              .init("why", .string(account.text(unsuited.say, at: selection.entity))),
            ])
          })),
    ])
  }

  private func json(_ refusal: ListSelection.Refusal) -> JSONValue {
    .object([
      .init("value", .string(refusal.value)),
      .init("why", .string(account.word(refusal.limit.why))),
    ])
  }

  private func json(_ entry: ListSelection.Entry, at entity: Entity) -> JSONValue {
    let why = entry.entry.map { account.text($0.why, at: entity) }
    return .object([
      .init("group", .string(entry.group)),
      .init("value", .string(entry.value)),
      .init("since", JSONValue(entry.entry?.since)),
      .init("why", .string(why ?? account.word(ReportWords.givenByHand))),
      .init("changed", .array(entry.changedBy.map { .string(account.word($0.why)) })),
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
