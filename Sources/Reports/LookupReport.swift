import Diagnosis
import Playbooks
import Wording

/// What is known of the codes and phrases in a text, without an incident.
package struct LookupReport {
  private let codes: [ErrorCode]
  private let proposals: [Proposal]
  private let near: [NearCode]
  private let playbook: Playbook
  private let language: Language

  package init(_ text: String, over playbook: Playbook, in language: Language) {
    let known = KnownCodes(playbook)
    let intake = TextIntake(text, over: playbook)
    var codes: [ErrorCode] = ErrorCode(spelled: text, known: known).map { [$0] } ?? []
    let spelled = ErrorCode.found(in: text, known: known).map(\.code)
    let said = intake.proposals.filter { $0.origin == .sentence }
      .compactMap { ErrorCode(canonical: $0.value) }
    var seen = Set(codes)
    codes += (spelled + said).filter { seen.insert($0).inserted }
    self.codes = codes
    proposals = intake.proposals.filter { $0.fact != playbook.header.codeFact }
    var near = intake.nearCodes
    for code in codes {
      for candidate in NearCode.of(code.canonical, in: playbook) where !near.contains(candidate) {
        near.append(candidate)
      }
    }
    self.near = near
    self.playbook = playbook
    self.language = language
  }

  /// Whether nothing at all was recognised.
  package var isEmpty: Bool { codes.isEmpty && proposals.isEmpty && near.isEmpty }

  /// For a person to read.
  package var text: String {
    var lines = codes.flatMap(lines(of:))
    for candidate in near {
      lines += Paragraph.lines(
        LookupWords.perhapsMeant(
          candidate.written, candidate.known.code, candidate.known.title)[language])
      if let why = candidate.why { lines += Paragraph.lines(why[language], after: "  ") }
    }
    for proposal in proposals {
      lines += Paragraph.lines("\(proposal.fact)=\(proposal.value): \(proposal.line)", after: "")
    }
    if isEmpty { lines = [LookupWords.nothingKnown[language]] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For a program to read.
  package var json: JSONValue {
    .object([
      .init("schema", .string("hvdoctor.lookup/1")),
      .init("codes", .array(codes.map(json))),
      .init("near", .array(near.map(json))),
      .init(
        "facts",
        .array(
          proposals.map {
            .object([
              .init("fact", .string($0.fact.name)), .init("value", .string($0.value)),
              .init("line", .string($0.line)),
            ])
          })),
    ])
  }

  private func known(_ code: ErrorCode) -> KnownCode? {
    playbook.codes.first { $0.code == code.canonical }
  }

  private func lines(of code: ErrorCode) -> [String] {
    var lines = [
      "\(code.canonical)  "
        + LookupWords.decoded(
          isFailure: code.isFailure, facility: code.facility, number: code.number)[language]
    ]
    guard let known = known(code) else {
      return lines + Paragraph.lines(LookupWords.unknownCode[language], after: "  ")
    }
    lines += Paragraph.lines(known.title[language], after: "  ")
    lines += Paragraph.lines(known.means[language], after: "  ")
    if let tellsApart = known.tellsApart {
      lines += Paragraph.lines(tellsApart[language], after: "  ")
    }
    for sentence in known.sentences {
      lines += Paragraph.lines("\"\(sentence[language])\"", after: "  ")
    }
    return lines
  }

  private func json(_ code: ErrorCode) -> JSONValue {
    let known = known(code)
    return .object([
      .init("code", .string(code.canonical)),
      .init("failure", .bool(code.isFailure)),
      .init("facility", .number(code.facility)),
      .init("number", .number(code.number)),
      .init("title", JSONValue(known?.title[language])),
      .init("means", JSONValue(known?.means[language])),
      .init("tellsApart", JSONValue(known?.tellsApart?[language])),
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
