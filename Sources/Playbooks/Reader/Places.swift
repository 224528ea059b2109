/// Where each part of a playbook is written, by its path from the root.
package struct Places: Sendable {
  private let root: SourceNode

  init(root: SourceNode) {
    self.root = root
  }

  /// The place of the part at a path such as `steps`, `restart`, `needs`, `2`.
  ///
  /// If there is no such part it is that of the nearest part above it. Items of a list are counted from 0 or called by id.
  package func position(_ path: [String]) -> Position {
    var node = root
    var position = root.position
    for step in path {
      if let pair = node.pairs.first(where: { $0.key == step }) {
        (node, position) = (pair.value, pair.position)
      } else if let item = item(step, of: node.items) {
        (node, position) = (item, item.position)
      } else {
        break
      }
    }
    return position
  }

  private func item(_ step: String, of items: [SourceNode]) -> SourceNode? {
    if let index = Int(step) { return items.indices.contains(index) ? items[index] : nil }
    return items.first { $0["id"]?.scalar == step }
  }
}
