import Testing

@testable import Console

/// How texts are folded, compared and marked.
@Suite struct SearchTextTests {
  private static func words(_ text: String) -> [String] {
    let folded = SearchText(text)
    return folded.words.map { String(decoding: folded.bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Anti-Virus", ["anti", "virus"]), ("Ausschlüsse", ["ausschlusse"]),
    ("Ausschluesse", ["ausschlusse"]), ("Quarantaene", ["quarantane"]), ("GRÖẞE", ["grosse"]),
    ("Gro\u{308}ße", ["grosse"]), ("0x8007_0037", ["0x8007", "0037"]), ("É.t", ["e", "t"]),
    ("ae", ["a"]), ("e a e", ["e", "a", "e"]), ("日本 Ж", ["日本", "ж"]), ("-- ,", []), ("", []),
  ])
  func isFolded(_ text: String, _ words: [String]) {
    #expect(Self.words(text) == words)
  }

  /// What is typed so far is always the beginning of what it becomes.
  @Test(arguments: ["Ausschlüsse", "Queue paused", "Übergröße", "neue", "Maeaeue"])
  func aBeginningStaysOne(_ text: String) {
    let whole = SearchText(text).bytes
    for length in 0...text.count {
      #expect(whole.starts(with: SearchText(String(text.prefix(length))).bytes), "\(length)")
    }
  }

  @Test(arguments: [
    ("vmms", "vmms", 0), ("vmsm", "vmms", 2), ("exlusion", "exclusion", 3),
    ("exclusiom", "exclusion", 4), ("exclusi", "exclusion", 1), ("", "abc", 1),
    ("abc", "", 9), ("ab", "ba", 2),
  ])
  func aSlipHasItsPrice(_ typed: String, _ word: String, _ cost: Int) {
    #expect(TypingDistance.cost(of: Array(typed.utf8), for: Array(word.utf8)) == cost)
  }

  private static let fits: [(String, String, WordMatch)] = [
    ("vmms", "vmms", .whole), ("vm", "vmms", .beginning), ("schluss", "ausschluss", .inside),
    ("exlusion", "exclusion", .letters), ("vmsm", "vmms", .oneTypo),
    ("exclutoin", "exclusion", .twoTypos), ("vns", "vms", .none), ("4097", "4096", .none),
    ("ab", "cab", .none),
  ]

  @Test(arguments: fits)
  func fitsAWord(_ typed: String, _ word: String, _ match: WordMatch) {
    let held = TypedWord(Array(typed.utf8))
    let bytes = Array(word.utf8)[...]
    let literal = held.literally(bytes)
    #expect((literal == .none ? held.withTypos(bytes)?.match ?? .none : literal) == match)
  }

  @Test(arguments: [
    ("virus", "Anti-Virus exclusions", ["Virus"]),
    ("anti virus", "Antivirus product", ["Antivirus"]),
    ("antivirus", "Anti-Virus", ["Anti-Virus"]), ("vmsm", "Service vmms", ["vmms"]),
    ("start vmms", "Restart vmms", ["start", "vmms"]),
    ("quarantaene", "Quarantäne", ["Quarantäne"]),
    ("x", "Service", []), ("", "Service", []), ("e", "e\u{301}a", ["e\u{301}"]),
  ])
  func whatMatchedIsMarked(_ typed: String, _ text: String, _ marked: [String]) {
    let spans = Highlight(typed, in: text).spans(of: text, .plain)
    #expect(spans.filter { $0.style == .match }.map(\.text) == marked)
    #expect(spans.map(\.text).joined() == text)
  }
}
