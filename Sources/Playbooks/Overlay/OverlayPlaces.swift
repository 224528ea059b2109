/// Where in a site's folder each part of the playbook is written that the two make together.
struct OverlayPlaces {
  let root: SourceNode
  let base: PlaybookContent

  /// The place of a part; that of the site's header where the part is the playbook's own.
  func position(_ path: [String]) -> Position {
    let places = Places(root: root)
    let header = places.position(["site"])
    guard let section = path.first, let name = path.dropFirst().first else {
      return path.first.flatMap { root[$0] }.map(\.position) ?? header
    }
    if let length = lengths[section] {
      guard let index = Int(name), index >= length else { return header }
      return places.position([section, "\(index - length)"] + path.dropFirst(2))
    }
    if root[section]?[name] != nil { return places.position(path) }
    guard let change = root["change"]?[section]?[name] else { return header }
    return places.position(["change"] + shifted(path, in: change))
  }

  /// How many items of each section that is a list are the playbook's own.
  private var lengths: [String: Int] {
    [
      "tree": base.tree.count, "rules": base.rules.count, "forbidden": base.forbidden.count,
      "invariants": base.invariants.count, "impossible": base.impossible.count,
    ]
  }

  /// The path inside a change: what was added is counted from the first that the site wrote.
  private func shifted(_ path: [String], in change: SourceNode) -> [String] {
    guard path.count > 3, let index = Int(path[3]) else { return path }
    var path = path
    switch (path[0], path[2]) {
    case ("steps", "needs"):
      let own = base.steps.first { $0.id.name == path[1] }?.needs.count ?? 0
      path[3] = "\(index - own)"
    case ("lists", "entries"):
      let own = base.lists.first { $0.id.name == path[1] }?.entries.count ?? 0
      path[3] = "\(index - own)"
    case ("steps", "run"):
      let before = change["run-first"].map { max(1, $0.items.count) } ?? 0
      if index < before { path[2] = "run-first" } else { path[3] = "\(index - before)" }
    default: break
    }
    return path
  }
}
