/// What a condition is, as functions of what may be said: one for each part of `Truth`.
struct TruthFormula {
  let yes: Formula
  let no: Formula
  let couldBeYes: Formula
  let couldBeNo: Formula
  /// Whether it is exactly what the engine makes of it; a relation between two texts is not.
  var isExact = true
  /// Whether other entities have a say in it.
  var isQuantified = false

  static func decided(_ yes: Formula, in store: FormulaStore) -> Self {
    let no = store.not(yes)
    return Self(yes: yes, no: no, couldBeYes: yes, couldBeNo: no)
  }

  /// - Parameter unknown: where somebody was asked and does not know.
  static func from(
    yes: Formula, no: Formula, unknown: Formula, in store: FormulaStore
  ) -> Self {
    let open = store.not(store.any([yes, no, unknown]))
    return Self(
      yes: yes, no: no, couldBeYes: store.or(yes, open), couldBeNo: store.or(no, open))
  }

  static let unasked = Self(yes: .no, no: .no, couldBeYes: .yes, couldBeNo: .yes)
  static let unknowable = Self(yes: .no, no: .no, couldBeYes: .no, couldBeNo: .no)
  static let never = Self(yes: .no, no: .yes, couldBeYes: .no, couldBeNo: .yes)
  static let always = Self(yes: .yes, no: .no, couldBeYes: .yes, couldBeNo: .no)

  static prefix func ! (truth: Self) -> Self {
    var turned = Self(
      yes: truth.no, no: truth.yes, couldBeYes: truth.couldBeNo, couldBeNo: truth.couldBeYes)
    turned.isExact = truth.isExact
    turned.isQuantified = truth.isQuantified
    return turned
  }

  static func all(_ parts: [Self], in store: FormulaStore) -> Self {
    var joined = Self(
      yes: store.all(parts.map(\.yes)), no: store.any(parts.map(\.no)),
      couldBeYes: store.all(parts.map(\.couldBeYes)),
      couldBeNo: store.any(parts.map(\.couldBeNo)))
    joined.isExact = parts.allSatisfy(\.isExact)
    joined.isQuantified = parts.contains(where: \.isQuantified)
    return joined
  }

  static func any(_ parts: [Self], in store: FormulaStore) -> Self {
    !all(parts.map { !$0 }, in: store)
  }

  /// The first where the condition holds, else the second.
  static func choose(
    _ condition: Formula, _ then: Self, _ other: Self, in store: FormulaStore
  ) -> Self {
    var chosen = Self(
      yes: store.choose(condition, then.yes, other.yes),
      no: store.choose(condition, then.no, other.no),
      couldBeYes: store.choose(condition, then.couldBeYes, other.couldBeYes),
      couldBeNo: store.choose(condition, then.couldBeNo, other.couldBeNo))
    chosen.isExact = then.isExact && other.isExact
    chosen.isQuantified = then.isQuantified || other.isQuantified
    return chosen
  }
}
