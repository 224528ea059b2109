/// The stores of a live network, open for reading.
struct OpenStores {
  let stores: UnsafeBufferPointer<LayerStore>
  let texts: TextStore

  /// The value of a line that takes a look only; nil for any other, and mostly while nothing is
  /// known.
  @inline(__always)
  func value(of read: LineRead, _ layer: Layer, _ level: Int, _ entity: Int) -> TruthBits? {
    switch read {
    case .imported(let source):
      let above = ancestor(of: entity, at: level, level: source.level)
      return stores[source.level].truth(source.line, at: above)
    case .among(let column, let values):
      let named = stores[level].masks[stores[level].maskIndex(entity, column)].named
      return named & values != 0 ? .yes : named != 0 ? .no : nil
    case .begins(let read): return value(of: read, level, entity)
    case .ends(let read): return value(of: read, layer, level, entity)
    case .other: return nil
    }
  }

  @inline(__always)
  private func ancestor(of entity: Int, at level: Int, level target: Int) -> Int {
    var current = entity
    var depth = level
    while depth > target {
      current = stores[depth].parent(of: current)
      depth -= 1
    }
    return current
  }

  /// Whether a text begins with one of those of another fact; nil while that is undecided.
  private func value(of read: BeginningRead, _ level: Int, _ entity: Int) -> TruthBits? {
    let own = stores[level].texts[stores[level].textIndex(entity, read.column)].named
    if own < 0 { return nil }
    let home = ancestor(of: entity, at: level, level: read.otherLevel)
    let folded = stores[read.otherLevel].foldedIndex(home, read.foldedColumn)
    var holds = false
    texts.each(own) { text in
      holds = stores[read.otherLevel].folded[folded].holdsBeginning(of: text, as: read.relation)
      return !holds
    }
    if holds { return .yes }
    let other = stores[read.otherLevel].textIndex(home, read.otherColumn)
    return read.isClosed && stores[read.otherLevel].texts[other].named >= 0 ? .no : nil
  }

  /// Whether a text ends like another; nil while that is undecided.
  private func value(
    of read: EndingRead, _ layer: Layer, _ level: Int, _ entity: Int
  ) -> TruthBits? {
    let own = stores[level].texts[stores[level].textIndex(entity, read.column)].named
    if own < 0 { return nil }
    var ends: Bool? = false
    texts.each(own) { text in
      ends = FoldedBytes.ends(text, with: layer.endings[read.ending])
      return ends == false
    }
    guard let ends else { return nil }
    return ends ? .yes : read.isClosed ? .no : nil
  }
}
