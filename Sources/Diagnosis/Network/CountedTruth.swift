import Playbooks

/// Whether a count of true conditions lies within bounds, whatever the undecided ones become.
struct CountedTruth {
  let sure: Int
  let undecided: Int
  /// Undecided ones that answers could only make true.
  let onlyYes: Int
  let either: Int
  /// Undecided ones that no answer decides.
  let stuck: Int

  func truth(within bounds: Bounds) -> Truth {
    let wanted = Self.wholeNumbers(within: bounds)
    /// What is certain when the count is one of these.
    func result(_ counts: ClosedRange<Int>) -> Bool? {
      guard let wanted, wanted.overlaps(counts) else { return false }
      return wanted.contains(counts.lowerBound) && wanted.contains(counts.upperBound) ? true : nil
    }
    if let certain = result(sure...(sure + undecided)) { return Truth(certain) }
    // The more of them answers turn true or false, the fewer stay in doubt.
    let reachable = (0...(onlyYes + either)).map { turned in
      let doubtful = stuck + max(0, onlyYes - turned)
      return result((sure + turned)...(sure + turned + doubtful))
    }
    return .undecided(
      couldBeYes: reachable.contains(true), couldBeNo: reachable.contains(false))
  }

  /// The whole numbers that lie within bounds; nil when there are none, or a bound is no number.
  private static func wholeNumbers(within bounds: Bounds) -> ClosedRange<Int>? {
    var least = 0
    var most = Int.max
    let raising: [(String?, FloatingPointRoundingRule, Int)] = [
      (bounds.atLeast, .up, 0), (bounds.above, .down, 1),
    ]
    for (bound, rounding, step) in raising {
      guard let bound else { continue }
      guard let number = Double(bound).flatMap({ Int(exactly: $0.rounded(rounding)) }) else {
        return nil
      }
      least = max(least, number + step)
    }
    let lowering: [(String?, FloatingPointRoundingRule, Int)] = [
      (bounds.atMost, .down, 0), (bounds.below, .up, -1),
    ]
    for (bound, rounding, step) in lowering {
      guard let bound else { continue }
      guard let number = Double(bound).flatMap({ Int(exactly: $0.rounded(rounding)) }) else {
        return nil
      }
      most = min(most, number + step)
    }
    return least <= most ? least...most : nil
  }
}
