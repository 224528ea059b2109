import Playbooks

/// What the limits of a list leave of a value that a person gave.
enum LimitedValue {
  /// The value as it may stand there, and the limits that changed it.
  case kept(String, changedBy: [ListLimit])
  case refused(ListLimit)

  /// Holds a value against every limit, one after the other.
  init(_ given: String, within limits: [ListLimit]) {
    var value = given
    var changes: [ListLimit] = []
    for limit in limits {
      guard
        let pattern = try? Regex(limit.pattern).ignoresCase().matchingSemantics(.unicodeScalar),
        value.contains(pattern)
      else { continue }
      guard let replacement = limit.replacement else {
        self = .refused(limit)
        return
      }
      value = value.replacing(pattern) { match in
        Template.filled(replacement) { name in
          guard let group = Int(name), group < match.output.count else { return nil }
          return match.output[group].substring.map(String.init) ?? ""
        }
      }
      changes.append(limit)
    }
    self = .kept(value, changedBy: changes)
  }
}
