/// Kleene's three truth values; an undecided one remembers what more answers could still make of it.
///
/// "Not asked" and "don't know" are one truth value with two reasons: an unasked fact could still
/// become either, a fact that nobody knows could become neither.
package enum Truth: Hashable, Sendable {
  case yes
  case no
  case undecided(couldBeYes: Bool, couldBeNo: Bool)

  /// Nobody has been asked yet.
  package static var unasked: Self { .undecided(couldBeYes: true, couldBeNo: true) }
  /// Somebody was asked and does not know.
  package static var unknowable: Self { .undecided(couldBeYes: false, couldBeNo: false) }

  package init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  package var isDecided: Bool { self == .yes || self == .no }

  /// Whether it is true, or an answer to something not asked could make it true.
  package var couldBeYes: Bool {
    switch self {
    case .yes: true
    case .no: false
    case .undecided(let couldBeYes, _): couldBeYes
    }
  }

  /// Whether it is false, or an answer to something not asked could make it false.
  package var couldBeNo: Bool {
    switch self {
    case .yes: false
    case .no: true
    case .undecided(_, let couldBeNo): couldBeNo
    }
  }

  package static prefix func ! (truth: Self) -> Self {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .undecided(let couldBeYes, let couldBeNo):
      .undecided(couldBeYes: couldBeNo, couldBeNo: couldBeYes)
    }
  }

  /// True when all are, false when one is.
  ///
  /// Over nothing it is true.
  package static func all(_ truths: some Sequence<Truth>) -> Self {
    var undecided = false
    var couldBeYes = true
    var couldBeNo = false
    for truth in truths {
      if truth == .no { return .no }
      if truth != .yes { undecided = true }
      couldBeYes = couldBeYes && truth.couldBeYes
      couldBeNo = couldBeNo || truth.couldBeNo
    }
    return undecided ? .undecided(couldBeYes: couldBeYes, couldBeNo: couldBeNo) : .yes
  }

  /// True when one is, false when all are.
  ///
  /// Over nothing it is false.
  package static func any(_ truths: some Sequence<Truth>) -> Self {
    !all(truths.lazy.map { !$0 })
  }
}
