import Playbooks

/// What the readers of a playbook make of pasted output.
///
/// A reader that is not sure says nothing: the paste may be cut, wrapped, or of another machine.
struct ReadOutput {
  private(set) var proposals: [Proposal] = []
  /// Readers that recognised something and yet propose nothing.
  private(set) var silent: [Identifier<Reader>] = []
  /// Lines that look like output, and that no reader knows.
  private(set) var unread: [String] = []
  /// The numbers of the lines that are output and no sentences, such as the rows of a known table.
  private(set) var isOutput: Set<Int> = []

  private let playbook: Playbook
  private let values: ValueReading
  private let names: KnownNames
  private let originals: [String]
  private let lines: [OutputLine]
  private let ended: Int
  private let records: OutputRecords
  private var recognised: Set<Int> = []

  /// - Parameters:
  ///   - lines: clean lines, the last of which has no end.
  ///   - names: the entities of the incident that have names.
  init(
    _ lines: [String], over playbook: Playbook, values: ValueReading, names: KnownNames
  ) {
    self.playbook = playbook
    self.values = values
    self.names = names
    originals = Array(lines.prefix(OutputLine.most))
    self.lines = originals.map { OutputLine($0) }
    ended = min(lines.count - 1, OutputLine.most)
    records = OutputRecords(self.lines, ended: ended)
    isOutput = shortLines
    for reader in playbook.readers { read(reader) }
    unread = self.unreadLines
  }

  /// Prompts, and what lists print in few words: `State  : Paused` is no sentence about the trouble,
  /// while a message of several words may be one.
  private var shortLines: Set<Int> {
    func isShort(_ number: Int) -> Bool {
      let text = LabelledLine(lines[number].text)?.value ?? lines[number].text
      return text.split(separator: " ").count <= 3
    }
    func isPadded(_ number: Int) -> Bool {
      LabelledLine(lines[number].text) != nil && lines[number].text.contains(" :")
    }
    var short = Set(
      lines.indices.filter { lines[$0].isPrompt || isPadded($0) && isShort($0) })
    for record in records.found where record.form == .list && isPadded(record.lines.lowerBound) {
      short.formUnion(record.lines.filter(isShort))
    }
    return short
  }

  private mutating func read(_ reader: Reader) {
    let known = recognised.count
    let said = proposals.count
    readLines(of: reader)
    for pattern in reader.records { read(pattern) }
    for pattern in reader.passages { read(pattern) }
    if recognised.count > known, proposals.count == said { silent.append(reader.id) }
  }

  /// Proposes values, unless the playbook knows no such value.
  private mutating func propose(
    _ sets: [ProposedFact], from place: [Int], about entity: Entity?,
    filling fill: (String) -> String
  ) {
    for proposed in sets {
      guard let fact = playbook.fact(proposed.fact),
        let value = try? values.value(fill(proposed.value), of: fact)
      else { continue }
      proposals.append(
        Proposal(
          fact: fact.id, value: value, line: told(place), origin: .reader,
          entity: entity?.kind == fact.kind ? entity : nil))
    }
  }

  /// The lines of a place, as one.
  private func told(_ place: [Int]) -> String {
    let lines = Array(Set(place)).sorted().map { originals[$0] }
    if let only = lines.first, lines.count == 1 { return only }
    return lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " · ")
  }
}

/// Single lines.
extension ReadOutput {
  private mutating func readLines(of reader: Reader) {
    if reader.lines.isEmpty { return }
    if let recognise = reader.recognise {
      guard let pattern = LinePattern(recognise) else { return }
      let known = lines.indices.filter { !lines[$0].isPrompt && pattern.matches(lines[$0].text) }
      if known.isEmpty { return }
      recognised.formUnion(known)
    }
    read(reader.lines, in: lines.indices, about: nil)
  }

  private mutating func read(_ patterns: [ReaderLine], in range: Range<Int>, about entity: Entity?)
  {
    for pattern in patterns {
      guard let expression = LinePattern(pattern.match) else { continue }
      for number in range where !lines[number].isPrompt {
        guard let groups = expression.groups(in: lines[number].text) else { continue }
        recognised.insert(number)
        propose(pattern.sets, from: [number], about: entity) { value in
          Template.filled(value) { name in
            Int(name).map { $0 < groups.count ? groups[$0] : "" }
          }
        }
      }
    }
  }
}

/// Lists, tables and elements.
extension ReadOutput {
  private mutating func read(_ pattern: ReaderRecord) {
    let labels = Dictionary(
      pattern.fields.map { ($0.name, $0.labels) }, uniquingKeysWith: { first, _ in first })
    func value(_ field: String, _ record: OutputRecord) -> OutputRecord.Value? {
      labels[field].flatMap { record.value($0) }
    }
    let elements = pattern.element.map { MarkupRecords($0, in: lines).found } ?? []
    let all = records.found + elements
    let needed = Set(pattern.cases.flatMap { $0.tests.map(\.field) })
    let only = pattern.only.compactMap { test in
      LinePattern(test.match, isWhole: true).map { (test.field, $0) }
    }
    let candidates = all.filter { record in
      let has = pattern.cases.contains { $0.tests.allSatisfy { value($0.field, record) != nil } }
      let isLinked = pattern.linked.map {
        value($0.child, record) != nil && value($0.parent, record) != nil
      }
      let counts = only.allSatisfy { field, expression in
        // A torn value may be one that counts.
        value(field, record).map { $0.text.contains("\n") || expression.matches($0.text) } ?? false
      }
      return (has || isLinked == true) && counts
    }
    if candidates.isEmpty { return }
    for record in candidates {
      recognised.formUnion(record.lines)
      if case .row = record.form { isOutput.formUnion(record.lines) }
      let fields = needed.compactMap { value($0, record)?.line }
      if record.form == .list { isOutput.formUnion(fields) }
    }
    let isAlone = candidates.count == 1 && candidates.allSatisfy(isWhole)
    for one in pattern.cases {
      let tests = one.tests.compactMap { test in
        LinePattern(test.match, isWhole: true).map { (test.field, $0) }
      }
      guard tests.count == one.tests.count else { continue }
      for record in candidates {
        let found = tests.compactMap { field, expression -> Int? in
          guard let value = value(field, record), expression.matches(value.text) else { return nil }
          return value.line
        }
        guard found.count == tests.count else { continue }
        let name = pattern.named.flatMap { value($0, record)?.text }
        guard case .of(let entity) = subject(pattern.about, name, isAlone: isAlone) else {
          continue
        }
        propose(one.sets, from: found, about: entity) { template in
          Template.filled(template) { value($0, record)?.text }
        }
      }
    }
    if let link = pattern.linked { propose(link, candidates, value) }
  }

  /// Whether a record is known to be the only one where it stands.
  private func isWhole(_ record: OutputRecord) -> Bool {
    switch record.form {
    case .list: record.isWhole
    case .row(let table): !records.openTables.contains(table)
    case .element: true
    }
  }

  /// Whether all records hang together: one that is nobody's parent, and one without parent.
  private mutating func propose(
    _ link: ReaderLink, _ records: [OutputRecord],
    _ value: (String, OutputRecord) -> OutputRecord.Value?
  ) {
    var parents: [String: String] = [:]
    var places: [Int] = []
    for record in records {
      guard let child = value(link.child, record), let parent = value(link.parent, record),
        !child.text.isEmpty
      else { return }
      let name = child.text.lowercased()
      guard parents[name] == nil || parents[name] == parent.text.lowercased() else { return }
      parents[name] = parent.text.lowercased()
      places.append(child.line)
    }
    let leaves = parents.keys.filter { !parents.values.contains($0) }
    guard parents.count >= 2, leaves.count == 1, var name = leaves.first else { return }
    var seen: Set<String> = []
    while let parent = parents[name], seen.insert(name).inserted {
      if parent.isEmpty { break }
      name = parent
    }
    guard seen.count == parents.count, parents[name] == "" else { return }
    if let proof = link.proof {
      guard let expression = LinePattern(proof),
        let line = lines.indices.prefix(ended).first(where: { expression.matches(lines[$0].text) })
      else { return }
      places.append(line)
    }
    propose(link.sets, from: places, about: nil) { $0 }
  }

  private enum Subject {
    case of(Entity?)
    case notKnown
  }

  /// About whom something speaks: the entity of that name, or the only one there is.
  private func subject(
    _ kind: Identifier<EntityKind>?, _ name: String?, isAlone: Bool
  ) -> Subject {
    guard let kind else { return .of(nil) }
    let known = names.of(kind)
    if let name, !known.isEmpty {
      return known.first { $0.lowercased() == name.lowercased() }
        .map { .of(Entity(kind, named: $0)) } ?? .notKnown
    }
    return isAlone ? .of(nil) : .notKnown
  }
}

/// Passages.
extension ReadOutput {
  private mutating func read(_ pattern: ReaderPassage) {
    guard let from = LinePattern(pattern.from), let to = LinePattern(pattern.to) else { return }
    let every = pattern.every.flatMap { LinePattern($0) }
    var found: [(range: Range<Int>, name: String?)] = []
    var begun: (line: Int, name: String?, isSpoilt: Bool)?
    for number in 0..<ended {
      // A prompt ends what comes before it, as an empty line does.
      let text = lines[number].isPrompt ? "" : lines[number].text
      if let begin = begun, number > begin.line, to.matches(text) {
        if !begin.isSpoilt { found.append((begin.line..<number + 1, begin.name)) }
        begun = nil
      } else if begun != nil, let every, every.matches(text) {
        continue
      } else if let groups = from.groups(in: lines[number].text) {
        begun = (number, groups.count > 1 ? groups[1] : nil, false)
      } else if let begin = begun, every != nil {
        begun = (begin.line, begin.name, true)
      }
    }
    // The very last line may be a prompt, which is an end without having one itself.
    if let begin = begun, let last = lines.last, last.isPrompt, ended < lines.count,
      begin.line < ended, to.matches(""), !begin.isSpoilt
    {
      found.append((begin.line..<ended, begin.name))
    }
    let kind = pattern.about
    for (range, name) in found {
      recognised.formUnion(range)
      isOutput.formUnion(range)
      guard case .of(let entity) = subject(kind, name, isAlone: found.count == 1) else { continue }
      read(pattern.lines, in: range, about: entity)
      for one in pattern.cases { propose(one, in: range, about: entity) }
    }
  }

  private mutating func propose(
    _ one: PassageCase, in range: Range<Int>, about entity: Entity?
  ) {
    var telling: [Int] = []
    for test in one.tests {
      guard let expression = LinePattern(test.line) else { return }
      let matching = range.filter { !lines[$0].isPrompt && expression.matches(lines[$0].text) }
      guard matching.count >= test.atLeast, matching.count <= test.atMost ?? .max else { return }
      telling += matching.prefix(3)
    }
    // What follows from lines that are not there is told by the first of those that are.
    propose(one.sets, from: telling.isEmpty ? [range.lowerBound] : telling, about: entity) { $0 }
  }
}

/// What nobody reads.
extension ReadOutput {
  private var unreadLines: [String] {
    var looksLikeOutput: Set<Int> = []
    for record in records.found where record.lines.count > 1 || record.form != .list {
      looksLikeOutput.formUnion(record.lines)
    }
    return looksLikeOutput.subtracting(recognised).sorted()
      .filter { !lines[$0].isGap }.map { originals[$0] }
  }
}
