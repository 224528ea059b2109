/// Counts the ways through a tree without walking each of them.
///
/// Ways that stand at the same instruction and agree on every test still to come go on in the
/// same manner, so they are carried on together. Branches see the answers of the tree and nothing
/// else: bounds, comparisons, quantifiers and derived facts stay undecided, and an undecided
/// branch is entered.
struct WayCounter {
  /// What tells two ways at one instruction apart.
  private struct Standing: Hashable {
    var atoms: [Bool?]
    /// The questions asked so far that come up again.
    var asked: Set<Identifier<Fact>>
  }

  /// The ways that share a standing.
  private struct Tally {
    var ways: UInt128 = 0
    var longest = 0
    /// The questions of all these ways together.
    var questions = 0.0
    var isExact = true

    mutating func add(_ other: Tally, asking: Int) {
      let (sum, overflow) = ways.addingReportingOverflow(other.ways)
      ways = overflow ? .max : sum
      isExact = isExact && other.isExact && !overflow
      longest = max(longest, other.longest + asking)
      questions += other.questions + Double(other.ways) * Double(asking)
    }
  }

  /// More standings at one place than this are not told apart any more.
  private static let most = 20_000

  private let program: TreeProgram
  private let atomsOfFact: [Identifier<Fact>: [Int]]
  private let lastAsks: [Identifier<Fact>: Int]
  private let start: Standing

  init(_ content: PlaybookContent) {
    program = TreeProgram(content)
    let looks = content.secondLooks
    var atomsOfFact: [Identifier<Fact>: [Int]] = [:]
    var atoms: [Bool?] = []
    for (number, atom) in program.atoms.enumerated() {
      switch atom {
      case .test(let fact, _):
        atomsOfFact[fact, default: []].append(number)
        // A second look that nobody has taken matches no value.
        atoms.append(looks.contains(fact) ? false : nil)
      case .known(let fact):
        atomsOfFact[fact, default: []].append(number)
        atoms.append(false)
      case .outcome, .look: atoms.append(false)
      default: atoms.append(nil)
      }
    }
    self.atomsOfFact = atomsOfFact
    start = Standing(atoms: atoms, asked: [])
    var lastAsks: [Identifier<Fact>: Int] = [:]
    for (index, instruction) in program.instructions.enumerated() {
      if case .ask(let fact) = instruction { lastAsks[fact.id] = index }
    }
    self.lastAsks = lastAsks
  }

  var ways: Ways {
    var standings = [Int: [Standing: Tally]]()
    standings[0] = [start: Tally(ways: 1)]
    for (index, instruction) in program.instructions.enumerated() {
      for (standing, tally) in standings.removeValue(forKey: index) ?? [:] {
        switch instruction {
        case .skip(let condition, let target):
          let next = condition.value(standing.atoms) == false ? target : index + 1
          carry(tally, standing, to: next, asking: 0, &standings)
        case .ask(let fact) where standing.asked.contains(fact.id):
          carry(tally, standing, to: index + 1, asking: 0, &standings)
        case .ask(let fact):
          for answer in TreeAnswer.all(for: fact, atoms: program.atoms) {
            let answered = self.standing(standing, after: answer, to: fact, at: index)
            carry(tally, answered, to: index + 1, asking: 1, &standings)
          }
        }
      }
      if standings[index + 1]?.count ?? 0 > Self.most {
        return Ways(count: nil, longest: 0, mean: 0)
      }
    }
    var all = Tally()
    for tally in (standings[program.instructions.count] ?? [:]).values { all.add(tally, asking: 0) }
    return Ways(
      count: all.isExact ? all.ways : nil, longest: all.longest,
      mean: all.ways == 0 ? 0 : all.questions / Double(all.ways))
  }

  private func standing(
    _ standing: Standing, after answer: TreeAnswer, to fact: Fact, at index: Int
  ) -> Standing {
    var standing = standing
    for number in atomsOfFact[fact.id] ?? [] {
      standing.atoms[number] = answer.value(of: program.atoms[number], for: fact)
    }
    if lastAsks[fact.id] != index { standing.asked.insert(fact.id) }
    return standing
  }

  /// Adds ways to those at an instruction, forgetting what no later instruction asks about.
  private func carry(
    _ tally: Tally, _ standing: Standing, to index: Int, asking: Int,
    _ standings: inout [Int: [Standing: Tally]]
  ) {
    var standing = standing
    for number in standing.atoms.indices where program.lastReads[number] < index {
      standing.atoms[number] = nil
    }
    standing.asked = standing.asked.filter { lastAsks[$0] ?? 0 >= index }
    standings[index, default: [:]][standing, default: Tally()].add(tally, asking: asking)
  }
}
