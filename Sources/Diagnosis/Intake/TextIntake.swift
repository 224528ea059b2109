import Playbooks
import Wording

/// What typed or pasted text says: facts that it seems to state, and codes that were perhaps meant.
///
/// Nothing here is a fact yet: a person accepts it, or a program that was told to.
package struct TextIntake: Sendable {
  /// Each fact and value once, with the most telling place; in the order of the playbook's facts.
  package let proposals: [Proposal]
  /// Known codes that an unknown or miswritten one was perhaps meant to be.
  package let nearCodes: [NearCode]
  /// What no reader understood, and which readers have nothing to say.
  package let remainder: IntakeRemainder

  /// - Parameter names: what the entities of the incident are called.
  package init(
    _ text: String, over playbook: Playbook, names: KnownNames = KnownNames()
  ) {
    let lines = CleanText.lines(text)
    let folded = FoldedText(lines)
    let known = KnownCodes(playbook)
    let codes = Self.first(
      ErrorCode.found(in: lines.joined(separator: "\n"), known: known))
    let values = ValueReading(playbook)
    var found: [Proposal] = []
    if let fact = playbook.header.codeFact {
      found += codes.map { code in
        Proposal(
          fact: fact, value: code.code.canonical, line: lines[code.line], origin: .code)
      }
      found += Self.sentences(in: folded, lines, fact, playbook)
    }
    let output = ReadOutput(lines, over: playbook, values: values, names: names)
    found += output.proposals
    found += Self.spelledValues(in: folded, lines, playbook)
    found += Self.events(in: lines, playbook)
    found += Self.phrases(in: output.prose(of: lines), lines, playbook)
    remainder = IntakeRemainder(output, beside: found)
    proposals = Self.each(found, once: playbook)
    nearCodes = Self.nearCodes(to: codes, lines, playbook)
  }

  /// The proposals to take without asking: for a fact with one value, the most telling ones, when
  /// they agree.
  package func undisputed(in playbook: Playbook) -> [Proposal] {
    var undisputed: [Proposal] = []
    for fact in playbook.facts {
      let here = proposals.filter { $0.fact == fact.id }
      guard fact.arity == .single else {
        undisputed += here
        continue
      }
      for entity in Set(here.map(\.entity)) {
        let ofOne = here.filter { $0.entity == entity }
        let best = ofOne.map(\.origin).min()
        let telling = ofOne.filter { $0.origin == best }
        if telling.count == 1 { undisputed += telling }
      }
    }
    return undisputed
  }

  /// A paste may be a whole log; more different codes than this say nothing about one trouble.
  private static let mostCodes = 100

  /// Each code once, up to as many as are worth proposing.
  private static func first(_ codes: [SpelledCode]) -> [SpelledCode] {
    var seen: Set<ErrorCode> = []
    return Array(codes.filter { seen.insert($0.code).inserted }.prefix(mostCodes))
  }

  private static func sentences(
    in text: FoldedText, _ lines: [String], _ fact: Identifier<Fact>, _ playbook: Playbook
  ) -> [Proposal] {
    playbook.codes.flatMap { code in
      code.sentences.flatMap { [$0.english, $0.german] }.compactMap { sentence in
        text.places(of: sentence).first.map { place in
          Proposal(
            fact: fact, value: code.code, line: lines[text.line(of: place)], origin: .sentence)
        }
      }
    }
  }

  /// Events whose program and number are both clear, and that say something.
  private static func events(in lines: [String], _ playbook: Playbook) -> [Proposal] {
    guard let fact = playbook.header.eventFact else { return [] }
    return EventMention.found(in: lines, over: playbook).filter { $0.meaning == .event }.map {
      Proposal(fact: fact, value: $0.name.text, line: $0.line, origin: .value)
    }
  }

  /// Values of other sets whose spelling is no ordinary word.
  private static func spelledValues(
    in text: FoldedText, _ lines: [String], _ playbook: Playbook
  ) -> [Proposal] {
    playbook.facts.filter {
      $0.type == .choice && $0.arity != .single && $0.id != playbook.header.eventFact
    }.flatMap { fact in
      fact.values.filter { $0.name.contains("/") }.compactMap { value in
        text.places(of: value.name).first.map { place in
          Proposal(
            fact: fact.id, value: value.name, line: lines[text.line(of: place)], origin: .value)
        }
      }
    }
  }

  /// Phrases that mean a value; one inside a longer phrase of the same fact does not count.
  private static func phrases(
    in text: FoldedText, _ lines: [String], _ playbook: Playbook
  ) -> [Proposal] {
    playbook.facts.flatMap { fact -> [Proposal] in
      let found = fact.values.flatMap { value in
        value.saidAs.flatMap { [$0.english, $0.german] }
          .flatMap { text.placesInProse(of: $0) }.map { (value: value.name, place: $0) }
      }
      let outermost = outermost(of: found.map(\.place))
      return found.filter { outermost.contains($0.place) }.map {
        Proposal(
          fact: fact.id, value: $0.value, line: lines[text.line(of: $0.place)], origin: .phrase)
      }
    }
  }

  /// The places that lie inside no longer one.
  private static func outermost(of places: [Range<Int>]) -> Set<Range<Int>> {
    // Whatever holds a place comes before it.
    let ordered = Set(places).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    var reach = 0
    return ordered.reduce(into: []) { outermost, place in
      if place.upperBound > reach { outermost.insert(place) }
      reach = max(reach, place.upperBound)
    }
  }

  private static func each(_ found: [Proposal], once playbook: Playbook) -> [Proposal] {
    playbook.facts.flatMap { fact -> [Proposal] in
      var seen: [Entity?: Set<String>] = [:]
      return found.filter { $0.fact == fact.id }.sorted { $0.origin < $1.origin }
        .filter { seen[$0.entity, default: []].insert($0.value).inserted }
    }
  }

  private static func nearCodes(
    to codes: [SpelledCode], _ lines: [String], _ playbook: Playbook
  ) -> [NearCode] {
    let miswritten = lines.flatMap(ErrorCode.miswritten)
    var seen: Set<String> = []
    let written = (codes.map(\.code.canonical) + miswritten).filter { seen.insert($0).inserted }
    return written.flatMap { NearCode.of($0, in: playbook) }
  }
}
