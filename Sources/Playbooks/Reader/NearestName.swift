/// Finds the known name that a misspelled one was most likely meant to be.
enum NearestName {
  /// The nearest candidate, unless even that is too far away to have been meant.
  static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(name.lowercased().utf8)
    guard written.count <= 100 else { return nil }
    var nearest: (name: String, distance: Int)?
    for candidate in candidates.sorted() {
      let known = Array(candidate.lowercased().utf8)
      let allowed = max(1, max(written.count, known.count) / 2)
      guard abs(known.count - written.count) <= allowed else { continue }
      let distance = distance(written, known)
      if distance <= allowed, distance < nearest?.distance ?? .max {
        nearest = (candidate, distance)
      }
    }
    return nearest?.name
  }

  /// How many letters must be added, left out, changed or swapped with the next one.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        let swapped =
          row > 0 && column > 0 && left[row] == right[column - 1]
          && left[row - 1] == right[column]
        if swapped { best = min(best, beforeLast[column - 1] + 1) }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
