import Wording

extension Shape {
  static let ask = Shape("ask", PlaybookThings.branch, [.required("ask")])
  static let branch = Shape(
    "branch", PlaybookThings.branch, [.required("when"), .required("then")])
}

/// Reading of the order of questions.
extension PlaybookReader {
  mutating func tree(_ node: SourceNode?) -> [TreeNode] {
    each(node) { $0.treeNode($1) }
  }

  private mutating func treeNode(_ node: SourceNode) -> TreeNode? {
    guard case .mapping(let pairs) = node.content else {
      complain(at: node.position, Complaints.mappingExpected)
      return nil
    }
    let keys = Set(pairs.map(\.key))
    if keys.contains("ask"), keys.isDisjoint(with: ["when", "then"]) {
      return factName(fields(node, .ask)?["ask"]).map { .ask($0) }
    }
    if keys.contains("ask") || keys.isDisjoint(with: ["when", "then"]) {
      complain(at: node.position, Complaints.oneOfNode)
      return nil
    }
    guard let fields = fields(node, .branch) else { return nil }
    let when = condition(fields["when"])
    let then = tree(fields["then"])
    return when.map { .branch(when: $0, then: then) }
  }
}
