import Diagnosis
import Playbooks
import Wording

/// What is known of the codes, events and phrases in a text, without an incident.
package struct LookupReport {
  private let lookup: Lookup
  private let playbook: Playbook
  private let language: Language

  package init(
    _ text: String, over playbook: Playbook, names: CodeNames = .none, in language: Language
  ) {
    lookup = Lookup(text, over: playbook, names: names)
    self.playbook = playbook
    self.language = language
  }

  /// Whether nothing at all was recognised.
  package var isEmpty: Bool { lookup.isEmpty }

  /// For a person to read.
  package var text: String {
    if isEmpty { return LookupWords.nothingKnown[language] + "\n" }
    var lines: [String] = []
    for line in lookup.parts(over: playbook).joined() {
      switch line.role {
      case .heading: lines += heading(line.text[language])
      case .question: lines += Paragraph.lines(line.text[language])
      case .name, .text, .aside: lines += Paragraph.lines(line.text[language], after: "  ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A code and its parts keep the space between them as long as they fit.
  private func heading(_ text: String) -> [String] {
    text.count <= Paragraph.width ? [text] : Paragraph.lines(text)
  }

  /// For a program to read.
  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.lookup/1")),
      .init("codes", .array(lookup.codes.map(json))),
      .init("events", .array(lookup.events.map(json))),
      .init("near", .array(lookup.near.map(json))),
      .init(
        "facts",
        .array(
          lookup.proposals.filter { $0.fact != playbook.header.codeFact }.map {
            .object([
              .init("fact", .string($0.fact.name)), .init("value", .string($0.value)),
              .init("line", .string($0.line)),
            ])
          })),
    ])
  }

  private func json(_ found: FoundCode) -> JSONValue {
    let code = found.code
    let known = found.known
    return .object([
      .init("code", .string(code.canonical)),
      .init("names", .array(found.names.map(JSONValue.string))),
      .init("failure", .bool(code.isFailure)),
      .init("facility", .number(code.facility)),
      .init("facilityNames", .array(found.facility.map(JSONValue.string))),
      .init("number", .number(code.number)),
      .init("win32", code.smallNumber.map { .number(Int($0)) } ?? .null),
      .init("ntstatus", JSONValue(code.wrappedStatus?.canonical)),
      .init("custom", .bool(code.isCustom)),
      .init("signed", .number(Int(code.signed))),
      .init("title", JSONValue(known?.title[language])),
      .init("means", JSONValue(known?.means[language])),
      .init("namesDevice", JSONValue(known?.namesDevice?[language])),
      .init("tellsApart", JSONValue(known?.tellsApart?[language])),
      .init("startsAt", startsAt(found)),
      .init(
        "sentences",
        .array(
          (known?.sentences ?? []).map {
            .object([.init("en", .string($0.english)), .init("de", .string($0.german))])
          })),
      .init(
        "mistakenFor",
        .array(
          (known?.near ?? []).map {
            .object([.init("code", .string($0.code)), .init("why", .string($0.why[language]))])
          })),
      .init("causes", .array(found.speaksFor.map(json))),
    ])
  }

  private func startsAt(_ found: FoundCode) -> JSONValue {
    guard let start = found.start else { return .null }
    return .object([
      .init("fact", .string(playbook.header.entry.name)), .init("value", .string(start.name)),
      .init("label", .string(start.label[language])),
    ])
  }

  private func json(_ event: FoundEvent) -> JSONValue {
    .object([
      .init("event", .string(event.name.text)),
      .init("provider", .string(event.name.provider)),
      .init("id", .string(event.name.id)),
      .init("decided", .bool(event.meaning != .undecided)),
      .init("noise", JSONValue(event.noise?.why[language])),
      .init("label", JSONValue(event.value?.label[language])),
      .init("seenIn", JSONValue(event.seenIn?.name)),
      .init("causes", .array(event.speaksFor.map(json))),
    ])
  }

  private func json(_ spoken: SpokenCause) -> JSONValue {
    .object([
      .init("cause", .string(spoken.cause.id.name)),
      .init("strength", .string(spoken.strength.rawValue)),
      .init("title", .string(spoken.cause.title[language])),
    ])
  }

  private func json(_ near: NearCode) -> JSONValue {
    .object([
      .init("written", .string(near.written)),
      .init("code", .string(near.known.code)),
      .init("title", .string(near.known.title[language])),
      .init("why", JSONValue(near.why?[language])),
    ])
  }
}
