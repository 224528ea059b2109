import Playbooks

/// What is known of one fact at one entity.
package struct FactState: Hashable, Sendable {
  /// The value, or the members named so far.
  package private(set) var values: Set<String> = []
  /// Values that it is not, members declared absent.
  package private(set) var absent: Set<String> = []
  /// Whether somebody was asked and did not know.
  package private(set) var isUnknown = false
  /// Where the answer came from; the strongest of several.
  package private(set) var provenance: Provenance = .answer

  private var isEmpty: Bool { values.isEmpty && absent.isEmpty && !isUnknown }

  package init() {}

  /// Whether it has an answer other than "don't know".
  package var isKnown: Bool { !values.isEmpty }

  /// Whether the question has been put, whatever came of it.
  package var isAnswered: Bool { isKnown || isUnknown }

  package mutating func take(_ answer: Answer, from provenance: Provenance) {
    self.provenance = isEmpty ? provenance : self.provenance.stronger(of: provenance)
    switch answer {
    case .values(let values): self.values.formUnion(values)
    case .isNot(let value): absent.insert(value)
    case .dontKnow: isUnknown = true
    }
  }

  /// Everything that is known of either.
  package func merged(with other: Self) -> Self {
    var merged = self
    merged.values.formUnion(other.values)
    merged.absent.formUnion(other.absent)
    merged.isUnknown = isUnknown || other.isUnknown
    merged.provenance = provenance.stronger(of: other.provenance)
    return merged
  }

  /// The same, with what the other values leave over: of two values, what is not the one is the
  /// other.
  func inferring(_ fact: Fact) -> Self {
    guard fact.arity == .single, values.isEmpty, !absent.isEmpty,
      let remaining = fact.remaining(without: absent), remaining.count == 1
    else { return self }
    var inferred = self
    inferred.values = remaining
    inferred.isUnknown = false
    return inferred
  }

  /// Two answers that cannot both be, in alphabetical order; nil when there are none.
  ///
  /// For a set, several values may stand side by side.
  func contradiction(in fact: Fact) -> (String, String)? {
    if let both = values.intersection(absent).min() {
      return ("\(both)", "!\(both)")
    }
    if fact.arity != .single { return nil }
    if fact.remaining(without: absent)?.isEmpty == true {
      let excluded = absent.intersection(fact.domain).sorted()
      if let first = excluded.first, let last = excluded.last { return ("!\(first)", "!\(last)") }
    }
    let sorted = values.sorted()
    if let first = sorted.first, let second = sorted.dropFirst().first { return (first, second) }
    if let first = sorted.first, isUnknown { return (first, "unknown") }
    return nil
  }
}

extension Provenance {
  /// The one that weighs more: a guess least, then the order in which they are declared.
  fileprivate func stronger(of other: Self) -> Self {
    Self.allCases.first { $0 == self || $0 == other } ?? self
  }
}
