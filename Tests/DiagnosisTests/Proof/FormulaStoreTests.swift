import Testing

@testable import Diagnosis

@Suite("Boolean functions")
struct FormulaStoreTests {
  /// A function of four variables both as a table of sixteen bits and as a formula.
  private func random(_ dice: inout Dice, _ store: FormulaStore, depth: Int) -> (Formula, UInt16) {
    let columns: [UInt16] = [0xAAAA, 0xCCCC, 0xF0F0, 0xFF00]
    if depth == 0 {
      let variable = dice.upTo(3)
      return (store.variable(variable), columns[variable])
    }
    let (one, left) = random(&dice, store, depth: depth - 1)
    let (other, right) = random(&dice, store, depth: depth - 1)
    switch dice.upTo(4) {
    case 0: return (store.and(one, other), left & right)
    case 1: return (store.or(one, other), left | right)
    case 2: return (store.and(one, not: other), left & ~right)
    case 3: return (store.differ(one, other), left ^ right)
    default:
      let (third, last) = random(&dice, store, depth: depth - 1)
      return (store.choose(third, one, other), (last & left) | (~last & right))
    }
  }

  @Test("Two functions are one node exactly when their tables are one", arguments: 0..<40)
  func equality(seed: UInt64) {
    let store = FormulaStore(budget: 10_000)
    _ = store.addVariables(4)
    var dice = Dice(seed: seed)
    var formulas: [UInt16: Formula] = [:]
    var tables: [Formula: UInt16] = [:]
    for _ in 0..<60 {
      // What was cut short for want of room must not be believed afterwards.
      store.budget = store.count + dice.upTo(3)
      _ = random(&dice, store, depth: 3)
      store.allow(10_000)
      let (formula, table) = random(&dice, store, depth: 3)
      #expect(formulas[table] ?? formula == formula)
      #expect(tables[formula] ?? table == table)
      formulas[table] = formula
      tables[formula] = table
      let fixed = store.fixing([1: true], in: formula)
      let half = table & 0xCCCC
      #expect(store.not(store.fixing([1: true], in: store.not(formula))) == fixed)
      #expect((fixed == .no) == (half == 0))
      #expect((fixed == .yes) == (half == 0xCCCC))
    }
    #expect(formulas[0] ?? .no == .no)
    #expect(!store.isExhausted)
  }

  @Test("A function that finds no room says so")
  func exhaustion() {
    let store = FormulaStore(budget: 20)
    let first = store.addVariables(32)
    var parity = Formula.no
    for level in 0..<32 { parity = store.differ(parity, store.variable(first + level)) }
    #expect(store.isExhausted)
    store.allow(10_000)
    parity = .no
    for level in 0..<32 { parity = store.differ(parity, store.variable(first + level)) }
    #expect(!store.isExhausted && parity != .no)
    #expect(store.support(of: parity).count == 32)
  }
}
