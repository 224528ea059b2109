/// A piece of a playbook as it is written: the parsed text with the place of every part.
///
/// Every scalar is text, quoted or not.
struct SourceNode: Sendable {
  indirect enum Content: Sendable {
    case scalar(String)
    case sequence([SourceNode])
    case mapping([SourcePair])
  }

  let position: Position
  let content: Content

  /// The pairs of a mapping; none of anything else.
  var pairs: [SourcePair] {
    if case .mapping(let pairs) = content { pairs } else { [] }
  }

  /// The items of a sequence; none of anything else.
  var items: [SourceNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The text of a scalar.
  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  subscript(key: String) -> SourceNode? {
    pairs.first { $0.key == key }?.value
  }
}

/// A key of a mapping and what stands under it.
struct SourcePair: Sendable {
  let key: String
  let position: Position
  let value: SourceNode
}
