import Playbooks

/// An event that stands in a text, as far as it can be told which one.
package struct EventMention: Hashable, Sendable {
  package let name: EventName
  /// The line of the text on which its number stands.
  package let line: String
  package let meaning: Meaning

  /// What the playbook makes of it.
  package enum Meaning: Hashable, Sendable {
    /// A value of the fact that takes events.
    case event
    /// An event that says nothing, however much it looks like another.
    case noise
    /// One of several with this number; the text does not say from which program it comes.
    case undecided
  }

  /// Every event that a text mentions, each once, in the order in which they stand.
  ///
  /// A number is taken for an event when its program is named beside it or in the lines round it
  /// that say `Source`; alone only when it is called an event and one program uses it.
  ///
  /// - Parameter isAsked: whether a number that is the whole text is meant as an event.
  package static func found(
    in lines: [String], over playbook: Playbook, isAsked: Bool = false
  ) -> [EventMention] {
    guard let known = KnownEvents(playbook) else { return [] }
    let marked = lines.map { EventLine($0, known, isAsked: isAsked && lines.count == 1) }
    var seen: Set<EventName> = []
    return marked.indices.flatMap { number in
      marked[number].ids.flatMap { id -> [EventMention] in
        let source = marked[number].source(of: id, known) ?? source(of: id, in: marked, at: number)
        return known.events(id.digits, from: source, isCalledEvent: id.isCalledEvent)
          .map { EventMention(name: $0, line: lines[number], meaning: $1) }
      }
    }.filter { seen.insert($0.name).inserted }
  }

  /// How many lines an id may lie away from the line that names its source, as in the details
  /// that a log viewer copies.
  private static let reach = 6

  /// The source that a neighbouring line names, without another event's number between.
  private static func source(
    of id: EventLine.ID, in lines: [EventLine], at number: Int
  ) -> EventLine.Source? {
    guard id.isLabelled || id.isCalledEvent else { return nil }
    let before = stride(from: number - 1, through: max(0, number - reach), by: -1)
    let after = stride(from: number + 1, through: min(lines.count - 1, number + reach), by: 1)
    return [Array(before), Array(after)].lazy.compactMap { neighbours -> EventLine.Source? in
      for neighbour in neighbours {
        if let source = lines[neighbour].labelledSource { return source }
        // Here begins what is said of another event.
        if lines[neighbour].isBlank || lines[neighbour].ids.contains(where: \.isLabelled) {
          return nil
        }
      }
      return nil
    }.first
  }
}

/// The events that a playbook knows, by their numbers.
struct KnownEvents {
  private let values: Set<EventName>
  private let noise: Set<EventName>
  private let names: [String: [EventName]]
  private let providers: [(folded: String, name: String)]

  /// Nil when the playbook has no fact that takes events.
  init?(_ playbook: Playbook) {
    guard let fact = playbook.header.eventFact.flatMap({ playbook.fact($0) }) else { return nil }
    let values = fact.values.compactMap { EventName($0.name) }
    let noise = playbook.noise.compactMap { EventName($0.event) }
    self.values = Set(values)
    self.noise = Set(noise)
    names = Dictionary(grouping: values + noise, by: \.id)
    providers = Set((values + noise).map(\.provider)).sorted().map { ($0.lowercased(), $0) }
  }

  func isID(_ word: some StringProtocol) -> Bool { names[String(word)] != nil }

  /// The programs of the playbook that a word names: itself, or at the end of its full name.
  func providers(named word: some StringProtocol) -> Set<String> {
    Set(providers.filter { word.hasSuffix($0.folded) && isEnd($0.folded, of: word) }.map(\.name))
  }

  private func isEnd(_ end: String, of word: some StringProtocol) -> Bool {
    word.utf8.count == end.utf8.count || word.dropLast(end.count).last == "-"
  }

  /// Whether one of these programs uses a number.
  func isID(_ id: String, of providers: Set<String>) -> Bool {
    names[id]?.contains { providers.contains($0.provider) } == true
  }

  /// What a number from a source means; nothing when it is no event of the playbook.
  func events(
    _ id: String, from source: EventLine.Source?, isCalledEvent: Bool
  ) -> [(EventName, EventMention.Meaning)] {
    let candidates = names[id] ?? []
    if let source {
      return candidates.filter { source.providers.contains($0.provider) }.map(decided)
    }
    guard isCalledEvent else { return [] }
    return candidates.count == 1
      ? candidates.map(decided) : candidates.map { ($0, .undecided) }
  }

  private func decided(_ name: EventName) -> (EventName, EventMention.Meaning) {
    (name, noise.contains(name) && !values.contains(name) ? .noise : .event)
  }
}
