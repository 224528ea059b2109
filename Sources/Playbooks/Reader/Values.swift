import Wording

/// Reading of the values of facts.
extension PlaybookReader {
  /// One value of a fact, in the spelling in which values are compared.
  mutating func value(_ node: SourceNode, of fact: String) -> String? {
    guard let text = string(node) else { return nil }
    guard let outline = facts[fact], let type = outline.type else { return text }
    if let domain = outline.domain {
      if domain.contains(text) { return text }
      complain(
        at: node.position, Complaints.noSuchValue(text, of: fact),
        suggestion: suggestion(for: text, among: domain))
      return nil
    }
    if type == .code { return code(text, at: node.position) }
    guard isWritten(text, as: type) else {
      complain(at: node.position, Complaints.notOfType(text, type.rawValue))
      return nil
    }
    return text
  }

  /// One value, or a list of at least one.
  mutating func values(_ node: SourceNode, of fact: String) -> [String]? {
    let items = oneOrMore(node)
    if items.isEmpty { complain(at: node.position, Complaints.empty) }
    var values: [String] = []
    for item in items {
      if let value = value(item, of: fact) { values.append(value) }
    }
    return values.isEmpty || values.count < items.count ? nil : values
  }

  /// Whether a text can be a value of a type that has no list of values.
  private func isWritten(_ text: String, as type: FactType) -> Bool {
    switch type {
    case .number: Double(text).map(\.isFinite) ?? false
    case .version: text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    case .time: text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    case .yesNo, .choice, .path, .text, .code: true
    }
  }
}
