import Wording

/// A mapping whose keys have been held against a shape.
struct Fields {
  let node: SourceNode

  var position: Position { node.position }

  subscript(key: String) -> SourceNode? { node[key] }
}

extension PlaybookReader {
  /// The fields of a mapping; complains of keys that are unknown or missing.
  mutating func fields(_ node: SourceNode?, _ shape: Shape) -> Fields? {
    guard let node else { return nil }
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return nil
    }
    if !shape.isOpen {
      for pair in pairs where !shape.contains(pair.key) {
        complain(
          at: pair.position, Complaints.unknownKey(pair.key, in: shape.title),
          suggestion: suggestion(for: pair.key, among: shape.keys.map(\.name)))
      }
    }
    for key in shape.keys where key.isRequired && node[key.name] == nil {
      complain(at: node.position, Complaints.missingKey(key.name, in: shape.title))
    }
    return Fields(node: node)
  }

  /// The items of a list.
  mutating func items(_ node: SourceNode?) -> [SourceNode] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      complain(at: node.position, Complaints.listExpected)
      return []
    }
    return items
  }

  /// The items of a list, or the one thing that stands in its place.
  func oneOrMore(_ node: SourceNode?) -> [SourceNode] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else { return [node] }
    return items
  }

  /// Every item of a list that can be read.
  mutating func each<Part>(
    _ node: SourceNode?, read: (inout PlaybookReader, SourceNode) -> Part?
  ) -> [Part] {
    var parts: [Part] = []
    for item in items(node) {
      if let part = read(&self, item) { parts.append(part) }
    }
    return parts
  }

  /// Every named part of a section that can be read.
  mutating func all<Part>(
    _ section: SourceNode?, names: NameRule = .names,
    read: (inout PlaybookReader, String, SourceNode) -> Part?
  ) -> [Part] {
    guard let section else { return [] }
    guard case .mapping(let pairs) = section.content else {
      complain(at: section.position, Complaints.mappingExpected)
      return []
    }
    var parts: [Part] = []
    for pair in pairs {
      check(pair.key, at: pair.position, names)
      if let part = read(&self, pair.key, pair.value) { parts.append(part) }
    }
    return parts
  }
}
