import Wording

extension Shape {
  static let fact = Shape(
    "fact", PlaybookThings.fact,
    [
      .required("of"), .required("type", oneOf: FactType.allCases.map(\.rawValue)),
      .required("label"), .optional("ask"), .optional("values"), .optional("other-values"),
      .optional("unit"), .optional("set"), .optional("closes", oneOf: ["when-named"]),
      .optional("closed-by"), .optional("find-out"),
    ])

  static let value = Shape(
    "value", PlaybookThings.value,
    [.required("label"), .optional("hint"), .optional("in"), .optional("said-as")])

  static let findOut = Shape(
    "find-out", PlaybookThings.findOut,
    [.optional("on"), .optional("run"), .optional("look"), .optional("reads")])
}

/// Reading of facts.
extension PlaybookReader {
  mutating func fact(_ name: String, _ node: SourceNode) -> Fact? {
    if Self.conditionWords.contains(name) {
      complain(at: node.position, Complaints.reservedName(name))
    }
    guard let fields = fields(node, .fact) else { return nil }
    let kind = kind(fields["of"])
    let type = word(fields["type"], FactType.self)
    let label = text(fields["label"])
    let ask = text(fields["ask"])
    let arity = arity(fields)
    let values = choices(fields, type)
    let accepts = flag(fields["other-values"])
    let unit = textOrString(fields["unit"])
    if let node = fields["unit"], type != nil, type != .number {
      complain(at: node.position, Complaints.unitForNumber)
    }
    let findOut = fields["find-out"].flatMap { self.findOut($0) }
    guard let kind, let type, let label else { return nil }
    return Fact(
      id: Identifier(name), kind: kind, type: type, arity: arity, label: label, ask: ask,
      values: values, acceptsOtherValues: accepts, unit: unit, findOut: findOut)
  }

  private mutating func arity(_ fields: Fields) -> Arity {
    let isSet = flag(fields["set"])
    let closes = fields["closes"]
    let closedBy = fields["closed-by"]
    if let node = closes ?? closedBy, !isSet { complain(at: node.position, Complaints.setOnly) }
    if closes != nil, let closedBy { complain(at: closedBy.position, Complaints.oneClosing) }
    if let closes, let word = string(closes), word != "when-named" {
      complain(
        at: closes.position, Complaints.noSuchWord(word),
        suggestion: Complaints.didYouMean("when-named"))
    }
    let source = factName(closedBy)
    guard isSet else { return .single }
    if let source { return .set(.whenRead(source)) }
    return .set(closes == nil ? .never : .whenNamed)
  }

  private mutating func choices(_ fields: Fields, _ type: FactType?) -> [Choice] {
    guard let node = fields["values"] else {
      if type == .choice { complain(at: fields.position, Complaints.valuesNeeded) }
      return []
    }
    guard type == nil || type == .choice || type == .yesNo else {
      complain(at: node.position, Complaints.valuesForChoice)
      return []
    }
    let closedBy = fields["closed-by"]?.scalar
    let choices = all(node, names: .values) { $0.choice($1, $2, closedBy: closedBy) }
    if node.pairs.isEmpty { complain(at: node.position, Complaints.valuesNeeded) }
    if type == .yesNo {
      for pair in node.pairs where !["yes", "no"].contains(pair.key) {
        complain(
          at: pair.position, Complaints.noSuchWord(pair.key),
          suggestion: Complaints.possible(["no", "yes"]))
      }
    }
    return choices
  }

  private mutating func choice(
    _ name: String, _ node: SourceNode, closedBy: String?
  ) -> Choice? {
    if node["label"] == nil {
      return text(node).map {
        Choice(name: name, label: $0, hint: nil, source: nil, saidAs: [])
      }
    }
    guard let fields = fields(node, .value) else { return nil }
    let label = text(fields["label"])
    let hint = text(fields["hint"])
    let source = fields["in"].flatMap { node in
      closedBy.map { value(node, of: $0) } ?? string(node)
    }
    let saidAs = texts(fields["said-as"])
    guard let label else { return nil }
    return Choice(name: name, label: label, hint: hint, source: source, saidAs: saidAs)
  }

  mutating func findOut(_ node: SourceNode) -> FindOut? {
    guard let fields = fields(node, .findOut) else { return nil }
    let on = kind(fields["on"])
    let run = commands(fields["run"])
    let look = text(fields["look"])
    let reader: Identifier<Reader>? = reference(fields["reads"], .reader)
    return FindOut(on: on, run: run, look: look, reader: reader)
  }

  /// One command, or a list of variants.
  mutating func commands(_ node: SourceNode?) -> [Command] {
    var commands: [Command] = []
    for item in oneOrMore(node) {
      if item.scalar != nil {
        if let line = string(item) { commands.append(Command(when: nil, line: line, note: nil)) }
      } else if let fields = fields(item, .command) {
        let when = condition(fields["when"])
        let note = text(fields["note"])
        if let line = string(fields["command"]) {
          commands.append(Command(when: when, line: line, note: note))
        }
      }
    }
    return commands
  }
}
