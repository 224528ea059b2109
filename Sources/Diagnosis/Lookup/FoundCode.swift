import Playbooks

/// A code that was looked up: its names and parts, and what the playbook says of it.
package struct FoundCode: Sendable {
  package let code: ErrorCode
  /// Its symbolic names; none when no table has it.
  package let names: [String]
  /// The names of the part of the system that it comes from.
  package let facility: [String]
  /// What it means for the incidents of the playbook; nil when that says nothing of it.
  package let known: KnownCode?
  /// The answer to the entry question with which the walk begins.
  package let start: Choice?
  /// The causes of which some rule reads this code, the strongest first.
  package let speaksFor: [SpokenCause]

  init(_ code: ErrorCode, over playbook: Playbook, names table: CodeNames) {
    self.code = code
    known = playbook.codes.first { $0.code == code.canonical }
    let listed = table.names(of: code)
    let own = known?.name.map { [$0] } ?? []
    names = own.filter { !listed.contains($0) } + listed
    facility = table.facility(of: code)
    let entry = playbook.fact(playbook.header.entry)
    start = known?.startsAt.flatMap { name in entry?.values.first { $0.name == name } }
    speaksFor =
      playbook.header.codeFact.map { SpokenCause.all(reading: $0, code.canonical, in: playbook) }
      ?? []
  }
}

/// An event that was looked up.
package struct FoundEvent: Sendable {
  package let name: EventName
  package let meaning: EventMention.Meaning
  /// The value of the playbook; nil for noise.
  package let value: Choice?
  /// Where it is seen, as the playbook calls that.
  package let seenIn: Choice?
  /// Why it says nothing; nil for what says something.
  package let noise: Noise?
  package let speaksFor: [SpokenCause]

  init(_ mention: EventMention, over playbook: Playbook) {
    name = mention.name
    meaning = mention.meaning
    let fact = playbook.header.eventFact.flatMap { playbook.fact($0) }
    let value = fact?.values.first { $0.name == mention.name.text }
    self.value = value
    noise = playbook.noise.first { $0.event == mention.name.text }
    speaksFor = fact.map { SpokenCause.all(reading: $0.id, mention.name.text, in: playbook) } ?? []
    if case .set(.whenRead(let read)) = fact?.arity {
      seenIn = playbook.fact(read)?.values.first { $0.name == value?.source }
    } else {
      seenIn = nil
    }
  }
}
