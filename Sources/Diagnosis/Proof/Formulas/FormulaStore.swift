/// Boolean functions as ordered, reduced decision diagrams.
///
/// Every node asks one variable, called by its level, and goes on to one of two nodes of a higher
/// level. Equal functions are one node, so to be unsatisfiable is to be `Formula.no`. A class,
/// because all functions of one proof share their nodes.
final class FormulaStore {
  private(set) var levels: [Int32] = [.max, .max]
  private(set) var lows: [Formula] = [.no, .yes]
  private(set) var highs: [Formula] = [.no, .yes]
  private(set) var variables = 0
  /// Where the node of a level and its two ways stands; open addressing, 0 is a free place.
  private var places: [Int32]
  private var results: [Choice]
  /// How many nodes there may be; beyond it everything is `no` and `isExhausted` is set.
  var budget: Int
  private(set) var isExhausted = false

  /// An `if then else` that was worked out already.
  private struct Choice {
    var condition = Formula.no
    var then = Formula.no
    var other = Formula.no
    var result = Formula.no
  }

  init(budget: Int) {
    self.budget = budget
    places = Array(repeating: 0, count: 1 << 12)
    results = Array(repeating: Choice(), count: 1 << 12)
  }

  var count: Int { levels.count }

  /// As many new variables in a row, behind all others; the level of the first.
  func addVariables(_ count: Int) -> Int {
    variables += count
    return variables - count
  }

  func variable(_ level: Int) -> Formula {
    node(Int32(level), .no, .yes)
  }

  func not(_ formula: Formula) -> Formula { choose(formula, .no, .yes) }

  func and(_ one: Formula, _ other: Formula) -> Formula {
    one.index < other.index ? choose(one, other, .no) : choose(other, one, .no)
  }

  func or(_ one: Formula, _ other: Formula) -> Formula {
    one.index < other.index ? choose(one, .yes, other) : choose(other, .yes, one)
  }

  func and(_ one: Formula, not other: Formula) -> Formula { choose(other, .no, one) }

  func differ(_ one: Formula, _ other: Formula) -> Formula { choose(one, not(other), other) }

  func all(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(.yes) { and($0, $1) }
  }

  func any(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(.no) { or($0, $1) }
  }

  /// The second where the first holds, else the third.
  func choose(_ condition: Formula, _ then: Formula, _ other: Formula) -> Formula {
    if condition == .yes || then == other { return then }
    if condition == .no { return other }
    if then == .yes && other == .no { return condition }
    if isExhausted { return .no }
    let place = hash(condition.index, then.index, other.index) & (results.count - 1)
    let known = results[place]
    if known.condition == condition && known.then == then && known.other == other {
      return known.result
    }
    let level = min(self.level(condition), self.level(then), self.level(other))
    let result = node(
      level,
      choose(low(condition, level), low(then, level), low(other, level)),
      choose(high(condition, level), high(then, level), high(other, level)))
    // What was cut short is no result; and the table may have grown meanwhile.
    if isExhausted { return .no }
    let now = hash(condition.index, then.index, other.index) & (results.count - 1)
    results[now] = Choice(condition: condition, then: then, other: other, result: result)
    return result
  }

  /// The function in which variables have these values.
  func fixing(_ values: [Int: Bool], in formula: Formula) -> Formula {
    guard let last = values.keys.max() else { return formula }
    var known: [Formula: Formula] = [:]
    func fixed(_ formula: Formula) -> Formula {
      let level = Int(self.level(formula))
      if level > last { return formula }
      if let result = known[formula] { return result }
      let low = lows[Int(formula.index)]
      let high = highs[Int(formula.index)]
      let result: Formula =
        switch values[level] {
        case true?: fixed(high)
        case false?: fixed(low)
        case nil: node(Int32(level), fixed(low), fixed(high))
        }
      known[formula] = result
      return result
    }
    return fixed(formula)
  }

  /// The variables on which a function depends.
  func support(of formula: Formula) -> Set<Int> {
    var seen: Set<Formula> = []
    var found: Set<Int> = []
    var waiting = [formula]
    while let next = waiting.popLast() {
      guard !next.isConstant, seen.insert(next).inserted else { continue }
      found.insert(Int(levels[Int(next.index)]))
      waiting.append(lows[Int(next.index)])
      waiting.append(highs[Int(next.index)])
    }
    return found
  }

  /// Allows so many more nodes, as for the next claim.
  func allow(_ more: Int) {
    budget = count + more
    isExhausted = false
  }

  func level(_ formula: Formula) -> Int32 { levels[Int(formula.index)] }

  private func low(_ formula: Formula, _ level: Int32) -> Formula {
    self.level(formula) == level ? lows[Int(formula.index)] : formula
  }

  private func high(_ formula: Formula, _ level: Int32) -> Formula {
    self.level(formula) == level ? highs[Int(formula.index)] : formula
  }

  private func node(_ level: Int32, _ low: Formula, _ high: Formula) -> Formula {
    if low == high { return low }
    var place = hash(level, low.index, high.index) & (places.count - 1)
    while places[place] != 0 {
      let index = Int(places[place])
      if levels[index] == level && lows[index] == low && highs[index] == high {
        return Formula(index: places[place])
      }
      place = (place + 1) & (places.count - 1)
    }
    if count >= budget {
      isExhausted = true
      return .no
    }
    let made = Formula(index: Int32(count))
    levels.append(level)
    lows.append(low)
    highs.append(high)
    places[place] = made.index
    if count * 2 > places.count { grow() }
    return made
  }

  private func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for index in 2..<count {
      var place =
        hash(levels[index], lows[index].index, highs[index].index) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(index)
    }
    if results.count < 1 << 20 {
      results = Array(repeating: Choice(), count: results.count * 2)
    }
  }

  private func hash(_ one: Int32, _ two: Int32, _ three: Int32) -> Int {
    var mixed = UInt64(UInt32(bitPattern: one)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= UInt64(UInt32(bitPattern: two)) &* 0xC2B2_AE3D_27D4_EB4F
    mixed ^= UInt64(UInt32(bitPattern: three)) &* 0x1656_67B1_9E37_79F9
    mixed ^= mixed >> 29
    return Int(truncatingIfNeeded: mixed & 0x7FFF_FFFF_FFFF)
  }
}
