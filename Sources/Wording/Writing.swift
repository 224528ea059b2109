/// How a language writes numbers and points in time.
package struct Writing: Hashable, Sendable {
  /// What stands before the part of a number below one.
  package let decimalMark: Character
  /// A day, with `{year}`, `{month}` and `{day}` in it.
  package let day: String

  package init(decimalMark: Character, day: String) {
    self.decimalMark = decimalMark
    self.day = day
  }

  /// As English and the standard write them: 2.5, and 2026-11-23.
  package static let international = Self(decimalMark: ".", day: "{year}-{month}-{day}")
  /// 2,5 and 23.11.2026.
  package static let german = Self(decimalMark: ",", day: "{day}.{month}.{year}")

  /// A number that is kept as `2.5`.
  package func number(_ kept: String) -> String {
    decimalMark == "." ? kept : String(kept.map { $0 == "." ? decimalMark : $0 })
  }

  /// A day of the calendar, the parts as they are to be read.
  package func day(year: some StringProtocol, month: some StringProtocol, day: some StringProtocol)
    -> String
  {
    if self == .international { return "\(year)-\(month)-\(day)" }
    return [("{year}", String(year)), ("{month}", String(month)), ("{day}", String(day))]
      .reduce(self.day) { $0.replacing($1.0, with: $1.1) }
  }

  /// A point in time that is kept as `2026-11-23`, `2026-11-23T03:12` or with seconds.
  package func time(_ kept: String) -> String {
    let halves = kept.split(separator: "T", maxSplits: 1)
    let parts = (halves.first ?? "").split(separator: "-")
    guard parts.count == 3 else { return kept }
    let date = day(year: parts[0], month: parts[1], day: parts[2])
    return halves.count == 2 ? "\(date) \(halves[1])" : date
  }
}

extension Language {
  package var writing: Writing {
    switch self {
    case .english: .international
    case .german: .german
    case .translated(let translation): translation.writing
    }
  }
}
