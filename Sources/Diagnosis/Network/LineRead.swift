import Playbooks

/// How to come by the value of a line, for those that many entities read again and again; plain
/// numbers, so that looking at one costs nothing.
enum LineRead: Sendable {
  /// A line of the layer of a higher kind, at the ancestor.
  case imported(LinePlace)
  /// Whether a fact of the entity, of a single value, has one of these.
  case among(column: Int, values: UInt64)
  case begins(BeginningRead)
  case ends(EndingRead)
  /// Whatever the node says.
  case other
}

/// Whether a text of an entity begins with one of those that another fact names.
struct BeginningRead: Sendable {
  /// Where the text is, and where the others are: among the texts and among those folded.
  let column: Int
  let otherLevel: Int
  let otherColumn: Int
  let foldedColumn: Int
  let relation: Relation
  /// Whether it is false as soon as both are known and none fits.
  let isClosed: Bool
}

/// Whether a text of an entity ends like another.
struct EndingRead: Sendable {
  let column: Int
  /// The position of the ending in its layer.
  let ending: Int
  /// Whether it is false as soon as the text is known and does not fit.
  let isClosed: Bool
}

extension FinishedLayers {
  /// How to come by the values of the lines of a layer, and the endings that they ask for.
  static func reads(
    _ nodes: [Node], at level: Int, _ cells: [[CellDraft]]
  ) -> (lines: [LineRead], endings: [[UInt8]]) {
    var endings: [[UInt8]] = []
    let reads = nodes.map { node -> LineRead in
      switch node {
      case .imported(let place): return .imported(place)
      case .leaf(.amongBits(let place, let values, nil)) where place.level == level:
        return .among(column: cells[level][place.slot].column, values: values)
      case .leaf(.relation(let place, let relation, let other)) where relation != .same:
        let cell = cells[place.level][place.slot]
        let there = cells[other.level][other.slot]
        guard place.level == level, cell.storage == .text, there.storage == .text,
          let position = there.relations.firstIndex(of: relation)
        else { return .other }
        return .begins(
          BeginningRead(
            column: cell.column, otherLevel: other.level, otherColumn: there.column,
            foldedColumn: there.foldedColumn + position, relation: relation,
            isClosed: cell.fact.isClosed && there.fact.isClosed))
      case .leaf(.each(let place, .endsWith(let ending))):
        let cell = cells[place.level][place.slot]
        guard place.level == level, cell.storage == .text, ending.utf8.allSatisfy({ $0 < 0x80 })
        else { return .other }
        endings.append(ending.utf8.map(FoldedBytes.lower))
        return .ends(
          EndingRead(
            column: cell.column, ending: endings.count - 1, isClosed: cell.fact.isClosed))
      default: return .other
      }
    }
    return (reads, endings)
  }
}
