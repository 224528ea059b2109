import Playbooks

/// Decides claims over one playbook.
struct Prover {
  let playbook: Playbook
  /// The incident with one unnamed entity of each kind.
  let single: Possibilities
  /// Incidents with several entities.
  let several: [Possibilities]
  let room: Int
  let questions: [AskedQuestion]
  /// How many candidates are held against the engine before a claim is given up.
  private static let patience = 25

  init(_ playbook: Playbook, room: Int) throws(Refusal) {
    self.playbook = playbook
    self.room = room
    let classes = ValueClasses(playbook)
    single = try Possibilities(playbook, [], classes: classes, budget: room)
    var several: [Possibilities] = []
    for placements in Self.crowds(playbook) {
      several.append(
        try Possibilities(playbook, placements, classes: classes, budget: room))
    }
    self.several = several
    questions = AskedQuestion.all(in: playbook)
  }

  /// Two higher entities with one subject each, and one with two.
  private static func crowds(_ playbook: Playbook) -> [[Statement]] {
    let subject = playbook.header.subject
    guard let depth = playbook.depth(of: subject), depth > 0 else { return [] }
    if depth == 1 {
      return [["A1", "A2"].map { .placed(Entity(subject, named: $0), in: .incident) }]
    }
    let above = playbook.kinds[depth - 1].id
    func place(_ name: String, _ other: String) -> Statement {
      .placed(Entity(subject, named: name), in: Entity(above, named: other))
    }
    return [[place("A1", "A"), place("B1", "B")], [place("A1", "A"), place("A2", "A")]]
  }

  /// Decides that a function never holds.
  ///
  /// - Parameters:
  ///   - query: the function over one set of possibilities.
  ///   - confirms: what must be said besides for the engine to show it; nil when it does not.
  func never(
    _ query: (Possibilities) -> Query, confirms: (Session) -> [Statement]?
  ) -> Decision {
    var isQuantified = false
    for possibilities in [single] + several {
      if possibilities !== single && !isQuantified { break }
      let store = possibilities.store
      possibilities.begin(room)
      var asked = query(possibilities)
      isQuantified = isQuantified || asked.isQuantified
      asked.formula = possibilities.allowed(asked.formula)
      if store.isExhausted { return .notCovered(.tooLarge) }
      if asked.formula == .no { continue }
      if !asked.isExact { return .notCovered(.comparison) }
      if let found = counterexample(of: asked, in: possibilities, confirms) { return found }
    }
    return .holds
  }

  /// The smallest row that the engine confirms; nil when it refuted all of them.
  private func counterexample(
    of asked: Query, in possibilities: Possibilities, _ confirms: (Session) -> [Statement]?
  ) -> Decision? {
    let store = possibilities.store
    var rest = asked.formula
    var refuted: [Statement]?
    for _ in 0..<Self.patience where rest != .no {
      guard let found = SmallestRow(possibilities).row(for: rest) else { break }
      // What only says that an entity is there is left out where nothing hangs on it.
      for said in [found.said.filter { !$0.isBare }, found.said] {
        if let session = session(said), let more = confirms(session) {
          return .violated(said + more)
        }
      }
      refuted = refuted ?? found.said
      rest = store.and(rest, not: found.exactly)
    }
    if store.isExhausted { return .notCovered(.tooLarge) }
    if let refuted, asked.isExactEverywhere { return .notCovered(.engineDisagrees(refuted)) }
    return rest == .no ? nil : .notCovered(.manyCandidates)
  }

  /// Decides that a function can hold; otherwise the row says where it is missed.
  func sometime(
    _ query: (Possibilities) -> Query, otherwise row: (Possibilities) -> Formula
  ) -> Decision {
    var isQuantified = false
    for possibilities in [single] + several {
      if possibilities !== single && !isQuantified { break }
      possibilities.begin(room)
      let asked = query(possibilities)
      isQuantified = isQuantified || asked.isQuantified
      let formula = possibilities.allowed(asked.formula)
      if possibilities.store.isExhausted { return .notCovered(.tooLarge) }
      if formula != .no { return .holds }
      if !asked.isExact { return .notCovered(.comparison) }
    }
    let missed = single.allowed(row(single))
    return .violated(SmallestRow(single).row(for: missed)?.said ?? [])
  }

  /// The incident in which just this was said; nil when the engine refuses it.
  func session(_ said: [Statement]) -> Session? {
    guard var session = try? Session(over: playbook),
      (try? session.apply(said.map { Event(at: 0, by: "", $0.happening) })) != nil
    else { return nil }
    return session
  }
}

/// A function to be decided, and how far it is what the engine means.
struct Query {
  var formula: Formula
  /// Whether nothing in it was left open because it cannot be expressed.
  var isExact: Bool
  var isQuantified: Bool
  /// Whether the engine must agree with every row; otherwise it may hold in more cases than
  /// meant.
  var isExactEverywhere: Bool

  init(
    _ formula: Formula, isExact: Bool = true, isQuantified: Bool = false,
    isExactEverywhere: Bool = true
  ) {
    self.formula = formula
    self.isExact = isExact
    self.isQuantified = isQuantified
    self.isExactEverywhere = isExactEverywhere
  }

  init(_ formula: Formula, from weighings: [PossibleWeighing], isExactEverywhere: Bool = true) {
    self.init(
      formula, isExact: weighings.allSatisfy(\.isExact),
      isQuantified: weighings.contains(where: \.isQuantified),
      isExactEverywhere: isExactEverywhere)
  }

  init(_ formula: Formula, from truths: [TruthFormula], isExactEverywhere: Bool = true) {
    self.init(
      formula, isExact: truths.allSatisfy(\.isExact),
      isQuantified: truths.contains(where: \.isQuantified), isExactEverywhere: isExactEverywhere)
  }
}
