import Playbooks

/// How many entities have each of the six truth values of one condition.
struct Tally: Hashable, Sendable {
  static let yes = 0
  static let no = 1
  /// The undecided ones: neither, could be yes, could be no, could be both.
  static let unknowable = 2

  /// Whether its readers have not been told of its last change.
  var isStale = false

  private var counts = InlineArray<6, Int32>(repeating: 0)

  static func == (left: Self, right: Self) -> Bool {
    (0..<6).allSatisfy { left.counts[$0] == right.counts[$0] }
  }

  func hash(into hasher: inout Hasher) {
    for rank in 0..<6 { hasher.combine(counts[rank]) }
  }

  /// Counts one in; returns whether the readers are to be told, for the first time since they were.
  @inline(__always)
  mutating func take(_ truth: TruthBits) -> Bool {
    add(truth)
    return becomeStale()
  }

  /// Counts one differently; returns the same.
  mutating func replace(_ before: TruthBits, by now: TruthBits) -> Bool {
    remove(before)
    add(now)
    return becomeStale()
  }

  @inline(__always)
  private mutating func becomeStale() -> Bool {
    defer { isStale = true }
    return !isStale
  }

  mutating func add(_ truth: TruthBits) { counts[truth.rank] += 1 }
  mutating func remove(_ truth: TruthBits) { counts[truth.rank] -= 1 }

  private var onlyYes: Int32 { counts[3] }
  private var onlyNo: Int32 { counts[4] }
  private var either: Int32 { counts[5] }
  private var undecided: Int32 { counts[2] + onlyYes + onlyNo + either }
  var isEmpty: Bool { total == 0 }
  /// How many of them are true.
  var sure: Int { Int(counts[0]) }
  private var total: Int32 { counts[0] + counts[1] + undecided }

  /// What a quantifier is over these entities; undecided over none.
  func truth(_ amount: Quantifier.Amount) -> TruthBits {
    if total == 0 { return .unasked }
    switch amount {
    case .some: return some
    case .every: return every
    case .count(let bounds): return TruthBits(count(within: bounds))
    }
  }

  /// What "at least one" is, false over none.
  var some: TruthBits {
    if counts[0] > 0 { return .yes }
    if undecided == 0 { return .no }
    return TruthBits(
      couldBeYes: onlyYes + either > 0, couldBeNo: counts[1] + onlyNo + either == total)
  }

  private var every: TruthBits {
    if counts[1] > 0 { return .no }
    if undecided == 0 { return .yes }
    return TruthBits(
      couldBeYes: counts[0] + onlyYes + either == total, couldBeNo: onlyNo + either > 0)
  }

  private func count(within bounds: Bounds) -> Truth {
    CountedTruth(
      sure: Int(counts[0]), undecided: Int(undecided), onlyYes: Int(onlyYes),
      either: Int(either), stuck: Int(counts[2])
    ).truth(within: bounds)
  }
}
