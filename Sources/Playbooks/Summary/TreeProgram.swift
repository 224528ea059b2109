/// A tree as a sequence of instructions that only ever leads forward.
struct TreeProgram {
  enum Instruction {
    case ask(Fact)
    /// Goes on at `target` when the condition is false.
    case skip(unless: AtomicCondition, to: Int)
  }

  private(set) var instructions: [Instruction] = []
  /// The tests of single facts in all branches.
  private(set) var atoms: [Condition] = []
  /// The last instruction that reads each atom.
  private(set) var lastReads: [Int] = []
  private var numbers: [Condition: Int] = [:]

  init(_ content: PlaybookContent) {
    let facts = Dictionary(
      content.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    add(content.tree, facts)
  }

  private mutating func add(_ nodes: [TreeNode], _ facts: [Identifier<Fact>: Fact]) {
    for node in nodes {
      switch node {
      case .ask(let id):
        if let fact = facts[id] { instructions.append(.ask(fact)) }
      case .branch(let when, let then):
        let start = instructions.count
        let condition = atomic(when, at: start)
        instructions.append(.skip(unless: condition, to: start))
        add(then, facts)
        instructions[start] = .skip(unless: condition, to: instructions.count)
      }
    }
  }

  private mutating func atomic(_ condition: Condition, at index: Int) -> AtomicCondition {
    switch condition {
    case .all(let parts): return .all(parts.map { atomic($0, at: index) })
    case .any(let parts): return .any(parts.map { atomic($0, at: index) })
    case .not(let part): return .not(atomic(part, at: index))
    case .test, .known, .outcome, .look, .quantified:
      if let number = numbers[condition] {
        lastReads[number] = index
        return .atom(number)
      }
      numbers[condition] = atoms.count
      atoms.append(condition)
      lastReads.append(index)
      return .atom(atoms.count - 1)
    }
  }
}

/// A condition whose tests are called by number.
indirect enum AtomicCondition {
  case atom(Int)
  case all([AtomicCondition])
  case any([AtomicCondition])
  case not(AtomicCondition)

  /// What it is when the atoms are as given; nil is undecided.
  func value(_ atoms: AtomValues) -> Bool? {
    switch self {
    case .atom(let number): return atoms[number]
    case .not(let part): return part.value(atoms).map { !$0 }
    case .all(let parts):
      var isUndecided = false
      for part in parts {
        let value = part.value(atoms)
        if value == false { return false }
        if value == nil { isUndecided = true }
      }
      return isUndecided ? nil : true
    case .any(let parts):
      var isUndecided = false
      for part in parts {
        let value = part.value(atoms)
        if value == true { return true }
        if value == nil { isUndecided = true }
      }
      return isUndecided ? nil : false
    }
  }
}

/// What up to 64 numbered tests are: true, false or undecided, in two machine words.
struct AtomValues: Hashable {
  private var yes: UInt64 = 0
  private var no: UInt64 = 0

  subscript(number: Int) -> Bool? {
    get {
      let bit = UInt64(1) << UInt64(number)
      if yes & bit != 0 { return true }
      return no & bit != 0 ? false : nil
    }
    set {
      let bit = UInt64(1) << UInt64(number)
      yes = newValue == true ? yes | bit : yes & ~bit
      no = newValue == false ? no | bit : no & ~bit
    }
  }

  /// With every test undecided that is not among these.
  func keeping(_ numbers: UInt64) -> Self {
    var kept = self
    kept.yes &= numbers
    kept.no &= numbers
    return kept
  }
}
