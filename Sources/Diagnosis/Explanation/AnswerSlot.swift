import Playbooks

/// A question, or one member of a set, with the answers that could make a difference to a cause.
struct AnswerSlot {
  struct Choice {
    let slot: Int
    let answer: Int
  }

  let address: FactAddress
  let fact: Fact
  /// Of answers that no test tells apart only the first.
  private(set) var answers: [Answer] = []
  /// Whether each answer alone turns some condition into something else.
  private(set) var isEffective: [Bool] = []
  /// The conditions that read the fact, by position, as bits.
  private var readers: [UInt64] = []

  /// Every question that bears on a cause: those not answered yet first, each in the order of the
  /// tree.
  static func all(_ bearing: Bearing, in session: Session) -> [Self] {
    let situation = session.situation
    let order = situation.playbook.orderOfQuestions
    let facts = situation.evidence.facts
    let addresses = bearing.tests.keys.sorted { one, other in
      let isAnswered = (
        facts[one]?.isAnswered == true ? 1 : 0, facts[other]?.isAnswered == true ? 1 : 0
      )
      let place = (order[one.fact] ?? .max, order[other.fact] ?? .max)
      return isAnswered.0 != isAnswered.1
        ? isAnswered.0 < isAnswered.1 : place.0 != place.1 ? place.0 < place.1 : one < other
    }
    let before = bearing.parts.map { situation.truth(of: $0.condition, at: $0.entity) }
    return addresses.flatMap { address -> [Self] in
      guard let fact = situation.playbook.fact(address.fact) else { return [] }
      let tests = bearing.tests[address] ?? []
      return offered(fact, address, tests, situation).map { answers in
        var slot = Self(address: address, fact: fact)
        slot.answers = answers
        slot.readers = bits(bearing.parts.map { $0.facts.contains(address) })
        slot.isEffective = answers.map { answer in
          let supposed = session.supposing(Supposition([.answer(address, answer)]))
          // What the engine refuses alone may be allowed together with another answer.
          guard let supposed else { return true }
          return zip(bearing.parts, before).contains { part, before in
            supposed.situation.truth(of: part.condition, at: part.entity) != before
          }
        }
        return slot
      }
    }
  }

  func shares(with other: Self) -> Bool {
    address == other.address || zip(readers, other.readers).contains { $0 & $1 != 0 }
  }

  private static func bits(_ flags: [Bool]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: flags.count / 64 + 1)
    for (position, flag) in flags.enumerated() where flag {
      bits[position / 64] |= 1 << (position % 64)
    }
    return bits
  }

  /// The answers of a single-valued fact as one slot, of a set as one for each member.
  private static func offered(
    _ fact: Fact, _ address: FactAddress, _ tests: Set<Test>, _ situation: Situation
  ) -> [[Answer]] {
    let state = situation.evidence.facts[address] ?? FactState()
    let values = different(fact, values(of: fact, address, tests, situation), tests)
    if fact.arity == .single {
      let answers = values.filter { !state.values.contains($0) }.map { Answer.values([$0]) }
      return answers.isEmpty ? [] : [answers]
    }
    return values.map { value in
      (state.values.contains(value) ? [] : [.values([value])])
        + (state.absent.contains(value) ? [] : [.isNot(value)])
    }
  }

  private static func values(
    of fact: Fact, _ address: FactAddress, _ tests: Set<Test>, _ situation: Situation
  ) -> [String] {
    if !fact.values.isEmpty { return fact.values.map(\.name) }
    if !fact.domain.isEmpty { return fact.domain }
    let solver = ChangeSolver(situation: situation)
    let found = tests.sorted { "\($0)" < "\($1)" }.flatMap { test -> [String] in
      let changes = [true, false].flatMap {
        solver.answers(test, on: address, being: $0, at: address.entity)
      }.flatMap(\.changes)
      return changes.filter { $0.address == address }.compactMap { change in
        if case .answer(_, let answer) = change { answer.member } else { nil }
      } + fact.witnesses(of: test, being: true) + fact.witnesses(of: test, being: false)
    }
    return found + [fact.type.example]
  }

  /// One of each kind of value that the tests tell apart.
  private static func different(_ fact: Fact, _ values: [String], _ tests: Set<Test>) -> [String] {
    let tests = Array(tests)
    // What is compared with other facts can be told apart by any of them.
    let isCompared = tests.contains { $0.otherFact != nil } || tests.isEmpty
    var seen: Set<[Bool]> = []
    var names: Set<String> = []
    return values.filter { value in
      guard names.insert(value).inserted else { return false }
      if isCompared || fact.arity != .single { return true }
      return seen.insert(tests.map { fact.value(value, passes: $0) }).inserted
    }
  }
}

extension Playbook {
  /// Where each fact is first asked; what the tree does not ask comes after it.
  var orderOfQuestions: [Identifier<Fact>: Int] {
    func questions(_ nodes: [TreeNode]) -> [Identifier<Fact>] {
      nodes.flatMap { node -> [Identifier<Fact>] in
        switch node {
        case .ask(let fact): [fact]
        case .branch(_, let then): questions(then)
        }
      }
    }
    let asked = questions(content.tree) + content.facts.map(\.id)
    return Dictionary(zip(asked, 0...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
