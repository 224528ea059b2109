import Wording

/// Turns the time of an event into what a clock on the wall shows.
package struct LocalTime: Hashable, Sendable {
  /// How far local time is ahead of UTC, in seconds.
  package let offset: Int64

  package init(offset: Int64) {
    self.offset = offset
  }

  /// `03:12`.
  func clock(_ seconds: Int64) -> String {
    String(unsafeUninitializedCapacity: 5) { write(clock: seconds, into: $0, at: 0) }
  }

  /// `2026-11-23 03:12`, as the language writes it.
  package func full(_ seconds: Int64, in language: Language) -> String {
    day(seconds, in: language) + " " + clock(seconds)
  }

  /// `2026-11-23`, as the language writes it.
  func day(_ seconds: Int64, in language: Language) -> String {
    let days = Self.floor(seconds + offset, 86_400)
    // Civil calendar from a day count, by counting in 400-year eras that start on 1 March.
    let shifted = days + 719_468
    let era = Self.floor(shifted, 146_097)
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let inYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    let civilYear = year + era * 400 + (civilMonth <= 2 ? 1 : 0)
    let civilDay = inYear - (153 * month + 2) / 5 + 1
    return language.writing.day(
      year: String(civilYear), month: Self.two(civilMonth), day: Self.two(civilDay))
  }

  /// Writes the time of the day and says where it ends.
  ///
  /// A list has many times, so digits go where they belong at once.
  private func write(
    clock seconds: Int64, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    let minutes = Self.floor(seconds + offset, 60)
    let hours = Self.floor(minutes, 60)
    Self.write(hours - Self.floor(hours, 24) * 24, into: bytes, at: start)
    bytes[start + 2] = UInt8(ascii: ":")
    Self.write(minutes - hours * 60, into: bytes, at: start + 3)
    return start + 5
  }

  private static func two(_ number: Int64) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }

  /// Writes a number of two digits.
  private static func write(
    _ number: Int64, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    bytes[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)
    bytes[start + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
  }

  private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
