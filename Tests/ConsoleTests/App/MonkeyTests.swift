import Testing
import Wording

@testable import Console

/// Random keys, pastes and sizes: whatever a cat on the keyboard does, a whole screen is there,
/// and a way out of it.
@Suite struct MonkeyTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 10), Size(columns: 120, rows: 40),
    Size(columns: 39, rows: 9), Size(columns: 72, rows: 20), Size(columns: 41, rows: 60),
    Size(columns: 1, rows: 1), Size(columns: 200, rows: 11),
  ]
  private static let pastes = [
    "0x80070037", "Error 0x0000000D\n", "printer tray2 disabled", "日本\u{1B}[31m\n\n한국 👍",
    "\u{301}\u{202E}", "symptom: vm-missing", String(repeating: "word ", count: 200), "",
  ]
  /// Enter and the arrows weigh more, so that it gets somewhere.
  private static let keys: [Key] =
    Array(repeating: .enter, count: 12) + Array(repeating: .down, count: 6)
    + [
      .up, .escape, .tab, .backTab, .backspace, .delete, .left, .right, .home, .end, .pageUp,
      .pageDown, .control("l"), .control("z"), .control("u"), .control("c"), .alt("x"),
      .function(1), .function(5),
    ] + "1234567890dkjgGuwnepsycmiatfl/q? xäß日\u{301}".map(Key.character)

  @Test(arguments: TestPlaybook.allCases)
  func neverBreaksAScreen(_ kind: TestPlaybook) throws {
    let seed = Seed.drawn(for: "monkey over \(kind)")
    // The shipped playbook is worked out much longer after each key than the small one.
    let share = kind == .printer ? 18 : 2
    let presses = share * (Seed.isSoak ? 50_000 : 1_000)
    // A person looks after every key; of many keys a sample of the looks is enough.
    let looks = Seed.isSoak ? 50 : 8
    var random = SeededRandom(seed: seed)
    let playbook = try kind.read()
    var person = Person(playbook, .english)
    var size = Self.sizes[0]
    for press in 0..<presses {
      let place: Comment = "seed \(seed), press \(press)"
      if press % 500 == 0 {
        // A new incident every now and then, else everything ends up closed.
        person = Person(playbook, Bool.random(using: &random) ? .english : .german)
      }
      let input: Input
      switch Int.random(in: 0..<60, using: &random) {
      case 0: input = .paste(Self.pastes.randomElement(using: &random) ?? "")
      case 1, 2:
        size = Self.sizes.randomElement(using: &random) ?? size
        input = .resize(size)
      default: input = .key(Self.keys.randomElement(using: &random) ?? .enter)
      }
      person.desk.isFull = Int.random(in: 0..<40, using: &random) == 0
      person.take(input)
      guard press % looks == 0 else { continue }
      let frame = person.sees(size)
      #expect(frame.size == size, place)
      #expect(frame.isWhole, place)
      if size.columns >= 40 && size.rows >= 10 {
        #expect(frame.rows.last?.isEmpty == false, "no keys in the footer, \(place)")
        let notice = KeyTable.usual.naming(
          person.app.notice?.text[person.app.language] ?? "")
        let shown = frame.rows.joined()
        for word in notice.split(whereSeparator: \.isWhitespace).prefix(8) {
          #expect(shown.contains(String(word).printable), "\(notice) is not shown, \(place)")
        }
      }
      if press % (looks * 4) == 0 {
        Self.expectAWayOut(for: person, place)
      }
    }
  }

  /// Presses Esc until the program ends: each press has to change what is shown.
  ///
  /// The longest way holds the search, an overlay of two levels and an answer half typed on the
  /// screen and on each of the three places that the search led away from, a changed answer, what
  /// is only tried with its question, the one before leaving, and the start.
  private static func expectAWayOut(for person: Person, _ place: Comment) {
    var leaving = person
    leaving.desk.isFull = false
    leaving.take(.resize(sizes[0]))
    var shown = leaving.sees(sizes[0])
    for press in 1...18 {
      leaving.take(.key(.escape))
      if leaving.effects.last == .quit { return }
      let next = leaving.sees(sizes[0])
      #expect(next != shown, "Esc number \(press) did nothing, \(place)")
      shown = next
    }
    Issue.record("no way out, \(place)")
  }
}
