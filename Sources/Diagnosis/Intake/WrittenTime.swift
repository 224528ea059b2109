/// Reads points in time: `2026-03-01`, `2026-03-01 04:30`, `2026-03-01T04:30:15Z`, and with the day
/// first, `1.3.2026 04:30`.
///
/// The canonical spelling sorts as text in the order of time.
enum WrittenTime {
  static func canonical(_ written: String) throws(ValueFault) -> String {
    let text = yearFirst(written)
    let pattern = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?Z?)?/
    guard text.utf8.count == text.count, let match = text.wholeMatch(of: pattern)?.output,
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
      (1...12).contains(month), (1...days(in: month, of: year)).contains(day)
    else { throw .notATime }
    let date = "\(match.1)-\(match.2)-\(match.3)"
    guard let hours = match.4, let minutes = match.5 else { return date }
    let seconds = match.6 ?? "00"
    guard hours < "24", minutes < "60", seconds < "60" else { throw .notATime }
    let clock = "\(date)T\(hours):\(minutes)"
    return seconds == "00" ? clock : "\(clock):\(seconds)"
  }

  /// A day that is written first and with points, as in German, in the order of the standard.
  private static func yearFirst(_ text: String) -> String {
    guard let match = text.firstMatch(of: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$|[T ])/)?.output else {
      return text
    }
    func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    let rest = text.dropFirst(match.0.count)
    return "\(match.3)-\(two(match.2))-\(two(match.1))\(rest)"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
