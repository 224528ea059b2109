/// Finds ways that lead back to where they began.
enum Cycles {
  /// One cycle for each knot of names that reach themselves: `a`, `b`, `a`.
  static func all(in successors: [String: [String]]) -> [[String]] {
    var cycles: [[String]] = []
    var finished: Set<String> = []
    for start in successors.keys.sorted() where !finished.contains(start) {
      // The way from the start to where the walk stands, and which successor comes next.
      var way: [(name: String, next: Int)] = [(start, 0)]
      var onWay: Set<String> = [start]
      while let (name, next) = way.last {
        let following = successors[name] ?? []
        guard next < following.count else {
          way.removeLast()
          onWay.remove(name)
          finished.insert(name)
          continue
        }
        way[way.count - 1].next += 1
        let successor = following[next]
        if onWay.contains(successor) {
          let knot = way.map(\.name).drop { $0 != successor }
          cycles.append(knot + [successor])
        } else if !finished.contains(successor) {
          way.append((successor, 0))
          onWay.insert(successor)
        }
      }
    }
    return cycles
  }

  /// Everything that can be reached from a name, itself only if a way leads back.
  static func reachable(from start: String, in successors: [String: [String]]) -> Set<String> {
    var reached: Set<String> = []
    var open = successors[start] ?? []
    while let name = open.popLast() {
      if reached.insert(name).inserted { open += successors[name] ?? [] }
    }
    return reached
  }
}

extension PlaybookContent {
  /// Which steps each step comes after: those it names, and those whose outcome it needs.
  var stepPredecessors: [String: [String]] {
    Dictionary(
      steps.map { step in
        let awaited = step.needs.reduce(into: Set(step.after)) { $0.formUnion($1.awaitedSteps) }
        return (step.id.name, awaited.map(\.name).sorted())
      },
      uniquingKeysWith: { first, _ in first })
  }
}
