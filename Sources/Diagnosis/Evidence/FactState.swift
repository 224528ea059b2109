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

  /// Whether it has an answer other than "don't know".
  package var isKnown: Bool { !values.isEmpty }

  /// Whether the question has been put, whatever came of it.
  package var isAnswered: Bool { isKnown || isUnknown }

  package mutating func take(_ answer: Answer, from provenance: Provenance) {
    self.provenance = provenance
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
    return merged
  }

  /// Two answers that cannot both be, in alphabetical order; nil when there are none.
  ///
  /// - Parameter isSet: whether several values may stand side by side.
  package func contradiction(isSet: Bool) -> (String, String)? {
    if let both = values.intersection(absent).min() {
      return ("\(both)", "!\(both)")
    }
    if isSet { return nil }
    let sorted = values.sorted()
    if let first = sorted.first, let second = sorted.dropFirst().first { return (first, second) }
    if let first = sorted.first, isUnknown { return (first, "unknown") }
    return nil
  }
}
