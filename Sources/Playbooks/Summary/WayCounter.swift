/// Counts the ways through a tree without walking each of them.
///
/// Ways that stand at the same instruction and agree on every test still to come go on in the
/// same manner, so they are carried on together. Branches see the answers of the tree and nothing
/// else: bounds, comparisons, quantifiers and derived facts stay undecided, and an undecided
/// branch is entered.
struct WayCounter {
  /// What tells two ways at one instruction apart.
  private struct Standing: Hashable {
    var atoms: AtomValues
    /// The questions asked so far that come up again, a bit for each.
    var asked: UInt64
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
  private static let most = 1_000_000

  private let program: TreeProgram
  private let atomsOfFact: [Identifier<Fact>: [Int]]
  /// A bit for each question that stands in the tree more than once.
  private let repeated: [Identifier<Fact>: UInt64]
  /// For each instruction, the tests that it or a later one reads.
  private let atomsToCome: [UInt64]
  /// For each instruction, the repeated questions that it or a later one asks.
  private let asksToCome: [UInt64]
  private let start: Standing

  init(_ content: PlaybookContent) {
    program = TreeProgram(content)
    let looks = content.secondLooks
    var atomsOfFact: [Identifier<Fact>: [Int]] = [:]
    var atoms = AtomValues()
    for (number, atom) in program.atoms.enumerated().prefix(64) {
      switch atom {
      case .test(let fact, _):
        atomsOfFact[fact, default: []].append(number)
        // A second look that nobody has taken matches no value.
        atoms[number] = looks.contains(fact) ? false : nil
      case .known(let fact):
        atomsOfFact[fact, default: []].append(number)
        atoms[number] = false
      case .outcome, .look: atoms[number] = false
      default: break
      }
    }
    self.atomsOfFact = atomsOfFact
    start = Standing(atoms: atoms, asked: 0)
    repeated = Self.repeated(in: program)
    (atomsToCome, asksToCome) = Self.toCome(in: program, repeated)
  }

  private static func repeated(in program: TreeProgram) -> [Identifier<Fact>: UInt64] {
    var seen: Set<Identifier<Fact>> = []
    var repeated: [Identifier<Fact>: UInt64] = [:]
    for case .ask(let fact) in program.instructions
    where !seen.insert(fact.id).inserted && repeated[fact.id] == nil && repeated.count < 64 {
      repeated[fact.id] = 1 << UInt64(repeated.count)
    }
    return repeated
  }

  private static func toCome(
    in program: TreeProgram, _ repeated: [Identifier<Fact>: UInt64]
  ) -> (atoms: [UInt64], asks: [UInt64]) {
    let count = program.instructions.count
    var atoms = Array(repeating: UInt64(0), count: count + 1)
    for (number, last) in program.lastReads.enumerated().prefix(64) {
      for index in 0...last { atoms[index] |= 1 << UInt64(number) }
    }
    var asks = Array(repeating: UInt64(0), count: count + 1)
    for index in stride(from: count - 1, through: 0, by: -1) {
      asks[index] = asks[index + 1]
      if case .ask(let fact) = program.instructions[index] { asks[index] |= repeated[fact.id] ?? 0 }
    }
    return (atoms, asks)
  }

  var ways: Ways {
    guard program.atoms.count <= 64 else { return Ways(count: nil, longest: 0, mean: 0) }
    var standings = [Int: [Standing: Tally]]()
    standings[0] = [start: Tally(ways: 1)]
    for (index, instruction) in program.instructions.enumerated() {
      for (standing, tally) in standings.removeValue(forKey: index) ?? [:] {
        switch instruction {
        case .skip(let condition, let target):
          let next = condition.value(standing.atoms) == false ? target : index + 1
          carry(tally, standing, to: next, asking: 0, &standings)
        case .ask(let fact) where standing.asked & (repeated[fact.id] ?? 0) != 0:
          carry(tally, standing, to: index + 1, asking: 0, &standings)
        case .ask(let fact):
          for answer in TreeAnswer.all(for: fact, atoms: program.atoms) {
            let answered = self.standing(standing, after: answer, to: fact)
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
    _ standing: Standing, after answer: TreeAnswer, to fact: Fact
  ) -> Standing {
    var standing = standing
    for number in atomsOfFact[fact.id] ?? [] {
      standing.atoms[number] = answer.value(of: program.atoms[number], for: fact)
    }
    standing.asked |= repeated[fact.id] ?? 0
    return standing
  }

  /// Adds ways to those at an instruction, forgetting what no later instruction asks about.
  private func carry(
    _ tally: Tally, _ standing: Standing, to index: Int, asking: Int,
    _ standings: inout [Int: [Standing: Tally]]
  ) {
    let kept = Standing(
      atoms: standing.atoms.keeping(atomsToCome[index]), asked: standing.asked & asksToCome[index])
    standings[index, default: [:]][kept, default: Tally()].add(tally, asking: asking)
  }
}
