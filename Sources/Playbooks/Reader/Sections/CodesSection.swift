import Wording

extension Shape {
  static let code = Shape(
    "code", PlaybookThings.code,
    [
      .required("title"), .required("means"), .optional("name"), .optional("names-device"),
      .optional("tells-apart"), .optional("starts-at"), .optional("sentences"), .optional("near"),
    ])
  static let near = Shape("near", PlaybookThings.near, [.required("code"), .required("why")])
  static let noise = Shape("noise", PlaybookThings.noise, [.required("event"), .required("why")])
}

/// Reading of known codes, and of events that say nothing.
extension PlaybookReader {
  mutating func knownCode(_ name: String, _ node: SourceNode) -> KnownCode? {
    guard let fields = fields(node, .code) else { return nil }
    let code = code(name, at: node.position)
    let title = text(fields["title"])
    let means = text(fields["means"])
    let symbol = string(fields["name"])
    let namesDevice = text(fields["names-device"])
    let tellsApart = text(fields["tells-apart"])
    let startsAt = fields["starts-at"].flatMap { entryValue($0) }
    let sentences = texts(fields["sentences"])
    let near = fields["near"].map { each($0) { $0.near($1) } } ?? []
    guard let code, let title, let means else { return nil }
    return KnownCode(
      code: code, title: title, means: means, name: symbol, namesDevice: namesDevice,
      tellsApart: tellsApart, startsAt: startsAt, sentences: sentences, near: near)
  }

  /// A value of the fact with which an incident begins, written `{fact: value}`.
  private mutating func entryValue(_ node: SourceNode) -> String? {
    guard node.pairs.count == 1, let pair = node.pairs.first else {
      complain(at: node.position, Complaints.oneKeyExpected)
      return nil
    }
    let entry = root["playbook"]?["entry"]?.scalar
    if let entry, pair.key != entry {
      complain(
        at: pair.position, Complaints.noEntry(pair.key), suggestion: Complaints.didYouMean(entry))
      return nil
    }
    return value(pair.value, of: pair.key)
  }

  private mutating func near(_ node: SourceNode) -> NearMiss? {
    guard let fields = fields(node, .near) else { return nil }
    let code = fields["code"].flatMap { node in
      string(node).flatMap { self.code($0, at: node.position) }
    }
    let why = text(fields["why"])
    guard let code, let why else { return nil }
    return NearMiss(code: code, why: why)
  }

  /// An event that says nothing: of the shape of an event, and not one that says something.
  mutating func noise(_ node: SourceNode) -> Noise? {
    guard let fields = fields(node, .noise) else { return nil }
    let event = string(fields["event"])
    if let event, let node = fields["event"] {
      let events = root["playbook"]?["events"]?.scalar
      if events == nil {
        complain(at: node.position, Complaints.noiseNeedsEvents)
      } else if EventName(event) == nil {
        complain(at: node.position, Complaints.noEvent(event))
      } else if let events, facts[events]?.values.contains(event) == true {
        complain(at: node.position, Complaints.eventSaysSomething(event, events))
      }
    }
    let why = text(fields["why"])
    guard let event, let why else { return nil }
    return Noise(event: event, why: why)
  }
}
