/// A day of the calendar, counted from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int

  /// The day in UTC on which a moment lies.
  package init(secondsSince1970 seconds: Int64) {
    let length: Int64 = 86_400
    number = Int(seconds / length) - (seconds % length < 0 ? 1 : 0)
  }

  /// A day as `2026-01-31`; nil when there is no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isWritten = parts.map(\.utf8.count) == [4, 2, 2]
    let numbers = parts.compactMap { UInt($0) }.map { Int($0) }
    guard isWritten, numbers.count == 3, !text.contains("+") else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    number = Self.number(year, month, day)
    if description != text { return nil }
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// Counted in years that begin in March, so that a leap day is the last of its year.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: CustomStringConvertible {
  package var description: String {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let parts = [(year, 4), (month, 2), (dayOfYear - (153 * march + 2) / 5 + 1, 2)]
    return parts.map { number, length in
      let digits = String(number)
      return String(repeating: "0", count: max(0, length - digits.count)) + digits
    }.joined(separator: "-")
  }
}
