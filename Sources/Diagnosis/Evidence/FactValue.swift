import Playbooks

/// How the values of a fact are compared.
enum FactValue {
  /// Whether a value lies within bounds; nil when one of them is not of the fact's type.
  static func lies(_ value: String, within bounds: Bounds, type: FactType) -> Bool? {
    let tests: [(String?, (Int) -> Bool)] = [
      (bounds.above, { $0 > 0 }), (bounds.atLeast, { $0 >= 0 }),
      (bounds.below, { $0 < 0 }), (bounds.atMost, { $0 <= 0 }),
    ]
    for (bound, holds) in tests {
      guard let bound else { continue }
      guard let order = compare(value, bound, type: type) else { return nil }
      if !holds(order) { return false }
    }
    return true
  }

  /// Negative, zero or positive as the first value is below, equal to or above the second.
  static func compare(_ first: String, _ second: String, type: FactType) -> Int? {
    switch type {
    case .number:
      guard let first = Double(first), let second = Double(second), first.isFinite,
        second.isFinite
      else { return nil }
      return first < second ? -1 : (first > second ? 1 : 0)
    case .version:
      return compareVersions(first, second)
    case .time, .text, .path, .code, .choice, .yesNo:
      return first < second ? -1 : (first > second ? 1 : 0)
    }
  }

  /// Whether a path is one of the folders or lies inside one; case does not matter, and neither
  /// does the kind of slash.
  static func path(_ path: String, isUnder folder: String) -> Bool {
    let path = normalised(path)
    let folder = normalised(folder)
    return path == folder || path.hasPrefix(folder + "/")
  }

  private static func normalised(_ path: String) -> String {
    var path = String(path.lowercased().map { $0 == "\\" ? "/" : $0 })
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func compareVersions(_ first: String, _ second: String) -> Int? {
    var left = first.split(separator: ".").map { Int($0) }
    var right = second.split(separator: ".").map { Int($0) }
    let length = max(left.count, right.count)
    left += Array(repeating: 0, count: length - left.count)
    right += Array(repeating: 0, count: length - right.count)
    for (left, right) in zip(left, right) {
      guard let left, let right else { return nil }
      if left != right { return left < right ? -1 : 1 }
    }
    return 0
  }
}
