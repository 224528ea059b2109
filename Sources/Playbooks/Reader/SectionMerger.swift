import Wording

/// Joins the sections of all files of a playbook; a name may be defined only once.
struct SectionMerger {
  private var sections: [(pair: SourcePair, parts: [SourceNode])] = []
  private(set) var complaints: [Complaint] = []

  /// The sections that hold a list and are simply continued by the next file.
  private static let lists: Set = [
    "tree", "rules", "noise", "forbidden", "invariants", "impossible",
  ]

  /// The sections that stand in one file only.
  private static let whole: Set = ["playbook", "site", "change"]

  /// Takes in the sections of one file.
  mutating func add(_ file: SourceNode) {
    guard case .mapping(let pairs) = file.content else {
      complaints.append(Complaint(.error, at: file.position, Complaints.mappingExpected))
      return
    }
    for pair in pairs {
      if let index = sections.firstIndex(where: { $0.pair.key == pair.key }) {
        if Self.whole.contains(pair.key) {
          complaints.append(twice(pair, first: sections[index].pair.position))
        } else {
          sections[index].parts.append(pair.value)
        }
      } else {
        sections.append((pair, [pair.value]))
      }
    }
  }

  /// One root with every section once.
  mutating func merged(root: Position) -> SourceNode {
    var pairs: [SourcePair] = []
    for (pair, parts) in sections {
      let content =
        Self.lists.contains(pair.key) ? joinedItems(parts) : joinedPairs(parts, in: pair.key)
      let first = parts.first?.position ?? pair.position
      pairs.append(
        SourcePair(
          key: pair.key, position: pair.position,
          value: SourceNode(position: first, content: content)))
    }
    return SourceNode(position: root, content: .mapping(pairs))
  }

  private mutating func joinedItems(_ parts: [SourceNode]) -> SourceNode.Content {
    for part in parts {
      guard case .sequence = part.content else {
        complaints.append(Complaint(.error, at: part.position, Complaints.listExpected))
        continue
      }
    }
    return .sequence(parts.flatMap(\.items))
  }

  private mutating func joinedPairs(
    _ parts: [SourceNode], in section: String
  ) -> SourceNode.Content {
    var joined: [SourcePair] = []
    var first: [String: Position] = [:]
    for part in parts {
      guard case .mapping(let pairs) = part.content else {
        complaints.append(Complaint(.error, at: part.position, Complaints.mappingExpected))
        continue
      }
      for pair in pairs {
        if let known = first.updateValue(pair.position, forKey: pair.key) {
          complaints.append(twice(pair, first: known))
        } else {
          joined.append(pair)
        }
      }
    }
    return .mapping(joined)
  }

  private func twice(_ pair: SourcePair, first: Position) -> Complaint {
    Complaint(
      .error, at: pair.position, Complaints.definedTwice(pair.key, first: first.description))
  }
}
