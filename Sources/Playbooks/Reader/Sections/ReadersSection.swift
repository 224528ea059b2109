import Wording

extension Shape {
  static let reader = Shape(
    "reader", PlaybookThings.reader,
    [
      .required("title"), .optional("recognise"), .optional("lines"), .optional("records"),
      .optional("passages"),
    ])
  static let readerLine = Shape(
    "reader-line", PlaybookThings.line, [.required("match"), .required("sets")])
  static let readerRecord = Shape(
    "reader-record", PlaybookThings.record,
    [
      .required("fields"), .optional("element"), .optional("only"), .optional("about"),
      .optional("named"), .optional("cases"), .optional("linked"),
    ])
  static let recordCase = Shape(
    "record-case", PlaybookThings.readerCase, [.required("where"), .required("sets")])
  static let readerLink = Shape(
    "reader-link", PlaybookThings.link,
    [.required("child"), .required("parent"), .optional("proof"), .required("sets")])
  static let readerPassage = Shape(
    "reader-passage", PlaybookThings.passage,
    [
      .required("from"), .required("to"), .optional("every"), .optional("about"),
      .optional("lines"), .optional("cases"),
    ])
  static let passageCase = Shape(
    "passage-case", PlaybookThings.readerCase, [.required("where"), .required("sets")])
  static let lineTest = Shape(
    "line-test", PlaybookThings.line,
    [.required("line"), .optional("at-least"), .optional("at-most")])
}

/// Reading of what turns pasted output into facts.
extension PlaybookReader {
  mutating func reader(_ name: String, _ node: SourceNode) -> Reader? {
    guard let fields = fields(node, .reader) else { return nil }
    let title = text(fields["title"])
    let recognise = string(fields["recognise"])
    let lines = each(fields["lines"]) { $0.readerLine($1) }
    let records = each(fields["records"]) { $0.readerRecord($1) }
    let passages = each(fields["passages"]) { $0.readerPassage($1) }
    guard let title else { return nil }
    return Reader(
      id: Identifier(name), title: title, recognise: recognise, lines: lines, records: records,
      passages: passages)
  }

  private mutating func readerLine(_ node: SourceNode) -> ReaderLine? {
    guard let fields = fields(node, .readerLine) else { return nil }
    let match = string(fields["match"])
    let sets = proposedFacts(fields["sets"])
    return match.map { ReaderLine(match: $0, sets: sets) }
  }

  private mutating func proposedFacts(_ node: SourceNode?) -> [ProposedFact] {
    var sets: [ProposedFact] = []
    for pair in pairs(node) {
      let fact: Identifier<Fact>? = reference(pair.key, at: pair.position, .fact)
      // What a group brings is known only when something has been pasted.
      let isGroup = pair.value.scalar?.contains("$") == true
      let value = isGroup ? string(pair.value) : value(pair.value, of: pair.key)
      if let fact, let value { sets.append(ProposedFact(fact: fact, value: value)) }
    }
    return sets
  }

  /// The pairs of a mapping; complains of anything else.
  private mutating func pairs(_ node: SourceNode?) -> [SourcePair] {
    guard let node else { return [] }
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return []
    }
    return pairs
  }
}

/// Reading of records: lists, tables and elements.
extension PlaybookReader {
  private mutating func readerRecord(_ node: SourceNode) -> ReaderRecord? {
    guard let fields = fields(node, .readerRecord) else { return nil }
    let named = pairs(fields["fields"]).map { pair in
      ReaderField(name: pair.key, labels: oneOrMore(pair.value).compactMap { string($0) })
    }
    let known = Set(named.map(\.name))
    let about = fields["about"].flatMap { kind($0) }
    let name = fields["named"].flatMap { fieldName($0, known) }
    let only = fieldTests(fields["only"], known)
    let cases = each(fields["cases"]) { reader, node -> RecordCase? in
      guard let fields = reader.fields(node, .recordCase) else { return nil }
      return RecordCase(
        tests: reader.fieldTests(fields["where"], known),
        sets: reader.proposedFacts(fields["sets"]))
    }
    let linked = fields["linked"].flatMap { readerLink($0, known) }
    return ReaderRecord(
      fields: named, element: string(fields["element"]), only: only, about: about, named: name,
      cases: cases, linked: linked)
  }

  private mutating func readerLink(_ node: SourceNode, _ known: Set<String>) -> ReaderLink? {
    guard let fields = fields(node, .readerLink) else { return nil }
    let child = fields["child"].flatMap { fieldName($0, known) }
    let parent = fields["parent"].flatMap { fieldName($0, known) }
    let proof = string(fields["proof"])
    let sets = proposedFacts(fields["sets"])
    guard let child, let parent else { return nil }
    return ReaderLink(child: child, parent: parent, proof: proof, sets: sets)
  }

  /// An empty pattern is allowed: the field is there and holds nothing.
  private mutating func fieldTests(_ node: SourceNode?, _ known: Set<String>) -> [FieldTest] {
    var tests: [FieldTest] = []
    for pair in pairs(node) {
      guard let match = pair.value.scalar else {
        complain(at: pair.value.position, Complaints.textExpected)
        continue
      }
      if check(pair.key, at: pair.position, known) {
        tests.append(FieldTest(field: pair.key, match: match))
      }
    }
    return tests
  }

  private mutating func fieldName(_ node: SourceNode, _ known: Set<String>) -> String? {
    guard let name = string(node), check(name, at: node.position, known) else { return nil }
    return name
  }

  private mutating func check(
    _ name: String, at position: Position, _ known: Set<String>
  ) -> Bool {
    if known.contains(name) { return true }
    complain(
      at: position, Complaints.unknownName(name, PlaybookThings.field),
      suggestion: suggestion(for: name, among: known))
    return false
  }
}

/// Reading of passages: lines from a first to a last one.
extension PlaybookReader {
  private mutating func readerPassage(_ node: SourceNode) -> ReaderPassage? {
    guard let fields = fields(node, .readerPassage) else { return nil }
    let from = string(fields["from"])
    let to = string(fields["to"])
    let every = string(fields["every"])
    let about = fields["about"].flatMap { kind($0) }
    let lines = each(fields["lines"]) { $0.readerLine($1) }
    let cases = each(fields["cases"]) { reader, node -> PassageCase? in
      guard let fields = reader.fields(node, .passageCase) else { return nil }
      return PassageCase(
        tests: reader.each(fields["where"]) { $0.lineTest($1) },
        sets: reader.proposedFacts(fields["sets"]))
    }
    guard let from, let to else { return nil }
    return ReaderPassage(
      from: from, to: to, every: every, about: about, lines: lines, cases: cases)
  }

  private mutating func lineTest(_ node: SourceNode) -> LineTest? {
    guard let fields = fields(node, .lineTest) else { return nil }
    let line = string(fields["line"])
    let atLeast = fields["at-least"].flatMap { wholeNumber($0) }.flatMap { Int($0) }
    let atMost = fields["at-most"].flatMap { wholeNumber($0) }.flatMap { Int($0) }
    return line.map {
      LineTest(line: $0, atLeast: atLeast ?? (atMost == nil ? 1 : 0), atMost: atMost)
    }
  }
}
