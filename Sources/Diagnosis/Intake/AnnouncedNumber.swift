/// Whether the words right before a number call it one of the system's own error numbers: only
/// then can a small number in the middle of a text be a code.
enum AnnouncedNumber {
  /// Joined as they are read: `Win32-Fehler`, `Win32 error code`, `Systemfehler`.
  private static let announcements: Set<String> = [
    "win32", "win32code", "win32error", "win32errorcode", "win32fehler", "win32fehlercode",
    "systemerror", "systemerrorcode", "systemfehler", "systemfehlercode",
  ]

  /// - Parameter start: where the number begins in `scalars`.
  static func isAnnounced(at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let words = lastWords(before: start, in: scalars)
    // The error of a file system is another one; its numbers are those of events.
    if words.dropFirst().contains("file") { return false }
    return (1...3).contains { count in
      words.count >= count
        && announcements.contains(words.prefix(count).reversed().joined())
    }
  }

  /// Up to four words of the same line in lower case, the last one first; a hyphen joins.
  private static func lastWords(before start: Int, in scalars: [Unicode.Scalar]) -> [String] {
    var words: [String] = []
    var word: [Unicode.Scalar] = []
    var position = start - 1
    // What announces a number stands close to it.
    while position >= max(0, start - 40), words.count < 4 {
      let scalar = scalars[position]
      position -= 1
      if CodeSpelling.isWordlike(scalar) {
        word.append(scalar)
      } else if CodeSpelling.isMinus(scalar) {
        continue
      } else {
        guard separates(scalar) else { break }
        if !word.isEmpty { words.append(text(word)) }
        word = []
      }
    }
    if !word.isEmpty, words.count < 4 { words.append(text(word)) }
    return words
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", ":", "=", "#", "(", "\"", "'": true
    default: false
    }
  }

  private static func text(_ backwards: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: backwards.reversed())
    return String(view).lowercased()
  }
}
