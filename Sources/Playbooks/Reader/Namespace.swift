import Wording

/// The things of a playbook that other parts of it call by name.
enum Namespace: CaseIterable {
  case kind
  case fact
  case rule
  case cause
  case step
  case list
  case reader
  case source

  /// The section in which they are defined.
  var section: String {
    switch self {
    case .kind: "kinds"
    case .fact: "facts"
    case .rule: "rules"
    case .cause: "causes"
    case .step: "steps"
    case .list: "lists"
    case .reader: "readers"
    case .source: "sources"
    }
  }

  var title: Text {
    switch self {
    case .kind: PlaybookThings.kind
    case .fact: PlaybookThings.fact
    case .rule: PlaybookThings.rule
    case .cause: PlaybookThings.cause
    case .step: PlaybookThings.step
    case .list: PlaybookThings.list
    case .reader: PlaybookThings.reader
    case .source: PlaybookThings.source
    }
  }
}

/// Which names a playbook defines, known before its parts are read so that a part that cannot be
/// read does not make every mention of it look wrong.
struct DefinedNames {
  private var names: [Namespace: Set<String>] = [:]

  init(in root: SourceNode) {
    for namespace in Namespace.allCases {
      guard let section = root[namespace.section] else { continue }
      let keys = section.pairs.map(\.key) + section.items.compactMap { $0["id"]?.scalar }
      names[namespace] = Set(keys)
    }
    names[.kind, default: []].insert("incident")
    names[.source, default: []].insert("practice")
  }

  /// The names that a playbook adds to those of another.
  init(in root: SourceNode, extending base: PlaybookContent) {
    self.init(in: root)
    for namespace in Namespace.allCases {
      names[namespace, default: []].formUnion(base.names(of: namespace))
    }
  }

  func all(_ namespace: Namespace) -> Set<String> {
    names[namespace] ?? []
  }
}
