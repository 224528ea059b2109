import Playbooks

/// What is known of the codes, names, events and sentences in a text, without an incident.
package struct Lookup: Sendable {
  package let codes: [FoundCode]
  package let events: [FoundEvent]
  /// What the text seems to state, codes and events included.
  package let proposals: [Proposal]
  /// What else the text seems to state; neither codes nor events.
  package let facts: [Proposal]
  /// Known codes that an unknown or miswritten one was perhaps meant to be.
  package let near: [NearCode]

  package init(_ text: String, over playbook: Playbook, names: CodeNames) {
    let lines = CleanText.lines(text)
    let intake = TextIntake(text, over: playbook)
    let numbers = Self.numbers(text, playbook, names)
    let said = intake.proposals.filter { $0.origin == .sentence }
      .compactMap { ErrorCode(canonical: $0.value) }
    var seen: Set<ErrorCode> = []
    codes = (numbers + Self.named(in: lines, playbook, names) + said)
      .filter { seen.insert($0).inserted }
      .map { FoundCode($0, over: playbook, names: names) }
    events = EventMention.found(in: lines, over: playbook, isAsked: true)
      .map { FoundEvent($0, over: playbook) }
    proposals = intake.proposals
    facts = intake.proposals.filter {
      $0.fact != playbook.header.codeFact && $0.fact != playbook.header.eventFact
    }
    let alike = codes.flatMap { NearCode.of($0.code.canonical, in: playbook) }
    near = alike.reduce(into: intake.nearCodes) { near, candidate in
      if !near.contains(candidate) { near.append(candidate) }
    }
  }

  /// Whether nothing at all was recognised.
  package var isEmpty: Bool {
    codes.isEmpty && events.isEmpty && facts.isEmpty && near.isEmpty
  }

  /// The codes written as numbers.
  ///
  /// A small number that is the whole text may be any that has a name.
  private static func numbers(
    _ text: String, _ playbook: Playbook, _ names: CodeNames
  ) -> [ErrorCode] {
    let known = KnownCodes(playbook)
    let whole = ErrorCode(spelled: text, known: known.including { !names.names(of: $0).isEmpty })
    return [whole].compactMap(\.self) + ErrorCode.found(in: text, known: known).map(\.code)
  }

  /// The codes called by their symbolic names; one that is the whole text may lack the `ERROR_`.
  private static func named(
    in lines: [String], _ playbook: Playbook, _ names: CodeNames
  ) -> [ErrorCode] {
    let words = lines.flatMap(SymbolicName.words)
    let isWhole = words.count == 1 && lines.count == 1
    let wanted = isWhole ? words + words.map { "ERROR_" + $0 } : words.filter { $0.contains("_") }
    let found = names.codes(named: Set(wanted.map { $0.uppercased() }))
    return wanted.compactMap { word in
      let upper = word.uppercased()
      let known = playbook.codes.first { $0.name?.uppercased() == upper }
      return known.flatMap { ErrorCode(canonical: $0.code) } ?? found[upper]
    }
  }
}

/// Names such as `E_FAIL`, in which headers spell codes.
enum SymbolicName {
  /// A log may be full of words that look like names; more than these say nothing.
  private static let most = 200

  /// The words of a line that could be names.
  static func words(in line: String) -> [String] {
    line.unicodeScalars.split { !isPart($0) }.prefix(most).compactMap { word in
      let name = String(Substring(word))
      return (2...80).contains(name.utf8.count) && name.first?.isLetter == true ? name : nil
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && CodeSpelling.isWordlike(scalar)
  }
}
