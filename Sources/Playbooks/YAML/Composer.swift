import Wording
import Yams

/// Turns the text of one file into nodes that know their place, or says what is wrong with it.
struct Composer {
  private let file: String
  private var nodes = 0
  private(set) var complaints: [Complaint] = []

  init(file: String) {
    self.file = file
  }

  /// The root of the file; nil when it is empty or no YAML.
  mutating func compose(_ text: String) -> SourceNode? {
    do throws(Complaint) {
      if let suspect = AliasGuard.suspect(in: text, file: file) {
        throw Complaint(.error, at: suspect, Complaints.alias)
      }
      // Anchors live only as long as the parser that found them.
      let (parser, root) = try parse(text)
      return try withExtendedLifetime(parser) { () throws(Complaint) in
        guard let root else { return nil }
        return try node(root, depth: 1)
      }
    } catch {
      complaints.append(error)
      return nil
    }
  }

  /// Without rules to resolve by, every scalar stays text: `no` is a word and `1` is not a number.
  private func parse(_ text: String) throws(Complaint) -> (Parser, Yams.Node?) {
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return (parser, try parser.singleRoot())
    } catch {
      throw YAMLFault(file: file, text: text).complaint(about: error)
    }
  }

  private mutating func node(_ node: Yams.Node, depth: Int) throws(Complaint) -> SourceNode {
    let position = position(node.mark)
    nodes += 1
    guard nodes <= Limits.nodes else {
      throw Complaint(.error, at: position, Complaints.tooManyNodes(Limits.nodes))
    }
    guard depth <= Limits.depth else {
      throw Complaint(.error, at: position, Complaints.tooDeep(Limits.depth))
    }
    if node.anchor != nil {
      throw Complaint(.error, at: position, Complaints.alias)
    }
    switch node {
    case .scalar(let scalar):
      refuseTag(scalar.tag, unless: .str, at: position)
      refuseControlCharacters(scalar.string, at: position)
      return SourceNode(position: position, content: .scalar(scalar.string))
    case .sequence(let sequence):
      refuseTag(sequence.tag, unless: .seq, at: position)
      var items: [SourceNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      return SourceNode(position: position, content: .sequence(items))
    case .mapping(let mapping):
      refuseTag(mapping.tag, unless: .map, at: position)
      var pairs: [SourcePair] = []
      for (key, value) in mapping {
        let key = try self.node(key, depth: depth + 1)
        let value = try self.node(value, depth: depth + 1)
        guard let name = key.scalar else {
          throw Complaint(.error, at: key.position, Complaints.keyIsNoText)
        }
        pairs.append(SourcePair(key: name, position: key.position, value: value))
      }
      return SourceNode(position: position, content: .mapping(pairs))
    case .alias:
      throw Complaint(.error, at: position, Complaints.alias)
    }
  }

  private mutating func refuseTag(_ tag: Tag, unless own: Tag.Name, at position: Position) {
    if tag.rawValue != Tag.Name.implicit.rawValue, tag.rawValue != own.rawValue {
      complaints.append(Complaint(.error, at: position, Complaints.tag(tag.rawValue)))
    }
  }

  /// Text of a playbook reaches screens, scripts and reports: nothing in it may steer a terminal.
  private mutating func refuseControlCharacters(_ text: String, at position: Position) {
    for scalar in text.unicodeScalars where scalar.isControl {
      complaints.append(
        Complaint(.error, at: position, Complaints.controlCharacter(scalar.value)))
      return
    }
  }

  private func position(_ mark: Mark?) -> Position {
    Position(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal instead of being seen; line ends and tabs are allowed.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
