import Wording

extension Shape {
  static let note = Shape(
    "note", PlaybookThings.note, [.required("text"), .optional("when"), .optional("source")])
  static let limit = Shape(
    "limit", PlaybookThings.limit,
    [.required("pattern"), .required("why"), .optional("replace-by"), .optional("source")])
  static let form = Shape(
    "form", PlaybookThings.form,
    [.required("line"), .optional("undo"), .optional("check"), .optional("heading")])
  static let script = Shape(
    "script", PlaybookThings.script,
    [.optional("line"), .optional("undo"), .optional("check")])
  static let frame = Shape("frame", PlaybookThings.script, [.optional("begin"), .optional("end")])
  static let unsuited = Shape(
    "unsuited", PlaybookThings.unsuited,
    [
      .required("formats"), .optional("part", oneOf: ListUnsuited.Part.allCases.map(\.rawValue)),
      .required("when"), .optional("unless"), .required("say"), .optional("source"),
    ])
}

/// Reading of what is told around the entries of a list, and of how they are written.
extension PlaybookReader {
  mutating func note(_ node: SourceNode) -> ListNote? {
    guard let fields = fields(node, .note) else { return nil }
    let when = condition(fields["when"])
    let text = text(fields["text"])
    let sources = sources(fields["source"])
    return text.map { ListNote(when: when, text: $0, sources: sources) }
  }

  mutating func limit(_ node: SourceNode) -> ListLimit? {
    guard let fields = fields(node, .limit) else { return nil }
    let pattern = string(fields["pattern"])
    // Nothing at all is a replacement too.
    let isCut = fields["replace-by"]?.scalar?.isEmpty == true
    let replacement = isCut ? "" : string(fields["replace-by"])
    let why = text(fields["why"])
    let sources = sources(fields["source"])
    guard let pattern, let why else { return nil }
    return ListLimit(pattern: pattern, replacement: replacement, why: why, sources: sources)
  }

  mutating func forms(_ node: SourceNode?) -> [ListForm] {
    let byFormat: [[ListForm]] = all(node) { reader, format, node in
      reader.all(node) { $0.form($1, $2, in: format) }
    }
    return byFormat.flatMap(\.self)
  }

  private mutating func form(
    _ group: String, _ node: SourceNode, in format: String
  ) -> ListForm? {
    guard let fields = fields(node, .form) else { return nil }
    let heading = string(fields["heading"])
    let line = string(fields["line"])
    let undo = string(fields["undo"])
    let check = string(fields["check"])
    return line.map {
      ListForm(
        format: format, group: group, heading: heading, line: $0, undo: undo, check: check)
    }
  }

  mutating func script(_ format: String, _ node: SourceNode) -> ListScript? {
    guard let fields = fields(node, .script) else { return nil }
    return ListScript(
      format: format, line: frame(fields["line"]), undo: frame(fields["undo"]),
      check: frame(fields["check"]))
  }

  private mutating func frame(_ node: SourceNode?) -> ListFrame? {
    guard let node, let fields = fields(node, .frame) else { return nil }
    return ListFrame(begin: textOrString(fields["begin"]), end: textOrString(fields["end"]))
  }

  mutating func unsuited(_ node: SourceNode) -> ListUnsuited? {
    guard let fields = fields(node, .unsuited) else { return nil }
    let formats = oneOrMore(fields["formats"]).compactMap { string($0) }
    let part = word(fields["part"], ListUnsuited.Part.self)
    let when = condition(fields["when"])
    let unless = condition(fields["unless"])
    let say = text(fields["say"])
    let sources = sources(fields["source"])
    guard let when, let say else { return nil }
    return ListUnsuited(
      formats: formats, part: part, when: when, unless: unless, say: say, sources: sources)
  }
}
