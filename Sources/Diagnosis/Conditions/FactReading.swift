import Playbooks

/// What the state of a fact says about its values, wherever the state is kept.
extension Fact {
  /// Whether one value that is known leaves no room for another.
  var isClosed: Bool { arity == .single || arity == .set(.whenNamed) }

  /// The values that are left when some are not it; nil when they cannot be listed.
  func remaining(without absent: Set<String>) -> Set<String>? {
    domain.isEmpty || acceptsOtherValues ? nil : Set(domain).subtracting(absent)
  }

  /// The values it can have; empty when they cannot be listed.
  package var domain: [String] {
    switch type {
    case .yesNo: ["yes", "no"]
    case .choice: values.map(\.name)
    case .number, .version, .time, .path, .text, .code: []
    }
  }

  /// Whether a single value is one of these.
  func truth(of names: [String], in state: FactState) -> Truth {
    if let value = state.values.first { return Truth(names.contains(value)) }
    if Set(names).isSubset(of: state.absent) { return .no }
    if let remaining = remaining(without: state.absent), remaining.isSubset(of: names) {
      return .yes
    }
    return state.isUnknown ? .unknowable : .unasked
  }

  /// Whether one of several members is there; `absence` says whether none of them is.
  func membership(of names: [String], in state: FactState, absence: Truth) -> Truth {
    if names.contains(where: state.values.contains) { return .yes }
    if absence == .yes { return .no }
    return .undecided(
      couldBeYes: !state.isUnknown, couldBeNo: !state.isUnknown || absence.couldBeYes)
  }

  /// Whether a member that nobody named is known not to be there; `source` says whether that was
  /// read where it would be seen.
  func absence(of member: String, in state: FactState, source: () -> Truth) -> Truth {
    if state.absent.contains(member) { return .yes }
    guard case .set(let closing) = arity else { return .unknowable }
    switch closing {
    case .never: return .unknowable
    case .whenNamed: return state.isKnown ? .yes : .unknowable
    case .whenRead: return source()
    }
  }

  /// Whether a property holds of the value, or of some member; false once there can be no other
  /// value.
  func each(in state: FactState, holds: (String) -> Bool) -> Truth {
    if state.values.contains(where: holds) { return .yes }
    if state.isKnown && isClosed { return .no }
    return state.isUnknown ? .unknowable : .unasked
  }

  /// Whether a value by itself passes a test that looks at nothing else.
  func value(_ value: String, passes test: Test) -> Bool {
    switch test {
    case .among(let names): names.contains(value)
    case .within(let bounds): FactValue.lies(value, within: bounds, type: type) ?? false
    case .endsWith(let ending): value.lowercased().hasSuffix(ending.lowercased())
    case .sameAs, .under, .beginsWith: false
    }
  }
}

extension Test {
  /// Whether a value stands to a value of the other fact as the test wants.
  func relates(_ value: String, to other: String) -> Bool {
    switch self {
    case .sameAs: value == other
    case .under: FactValue.path(value, isUnder: other)
    case .beginsWith: value.lowercased().hasPrefix(other.lowercased())
    case .among, .within, .endsWith: false
    }
  }
}
