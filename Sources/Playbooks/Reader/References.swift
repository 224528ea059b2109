import Wording

/// Reading of names that are defined elsewhere in the playbook.
extension PlaybookReader {
  mutating func kind(_ node: SourceNode?) -> Identifier<EntityKind>? { reference(node, .kind) }
  mutating func factName(_ node: SourceNode?) -> Identifier<Fact>? { reference(node, .fact) }
  mutating func stepName(_ node: SourceNode?) -> Identifier<Step>? { reference(node, .step) }

  /// One name that must be defined.
  mutating func reference<Thing>(
    _ node: SourceNode?, _ namespace: Namespace
  ) -> Identifier<Thing>? {
    guard let node, let name = string(node) else { return nil }
    return reference(name, at: node.position, namespace)
  }

  mutating func reference<Thing>(
    _ name: String, at position: Position, _ namespace: Namespace
  ) -> Identifier<Thing>? {
    let known = names.all(namespace)
    guard known.contains(name) else {
      complain(
        at: position, Complaints.unknownName(name, namespace.title),
        suggestion: suggestion(for: name, among: known))
      return nil
    }
    return Identifier(name)
  }

  /// A list of names that must be defined.
  mutating func references<Thing>(
    _ node: SourceNode?, _ namespace: Namespace
  ) -> [Identifier<Thing>] {
    each(node) { $0.reference($1, namespace) }
  }

  /// One source, or a list of them.
  mutating func sources(_ node: SourceNode?) -> [Identifier<Source>] {
    var sources: [Identifier<Source>] = []
    for item in oneOrMore(node) {
      if let source: Identifier<Source> = reference(item, .source) { sources.append(source) }
    }
    return sources
  }
}
