import Testing
import Wording

@testable import Console

/// Long texts: scrolling beyond an end counts for nothing, wherever it is done.
@Suite struct ScrollingTests {
  private static let small = Size(columns: 40, rows: 10)
  private static let plan = "1 1 '0x0D' enter 1"

  @Test(arguments: [
    "\(plan) right", "\(plan) a enter", "\(plan) w", "\(plan) ?",
    "1 1 d n '\(String(repeating: "smoke ", count: 80))' enter t enter",
    "\(plan) m home down enter", "\(plan) u", "1 1 d 2 enter enter 1 c 1", "?",
    "/ '0x0000000D' enter",
  ])
  func theNextKeyIsFeltAtOnce(_ way: String) throws {
    var person = Person(try TestPlaybook.printer.read())
    person.take(.resize(Self.small))
    try person.press(way)
    for (far, back) in [(Key.pageDown, Key.pageUp), (.pageUp, .pageDown), (.end, .pageUp)] {
      var last = person.sees(Self.small)
      var presses = 0
      repeat {
        last = person.sees(Self.small)
        person.take(.key(far))
        presses += 1
      } while person.sees(Self.small) != last && presses < 100
      for _ in 0..<5 { person.take(.key(far)) }
      #expect(person.sees(Self.small).rows == last.rows)
      person.take(.key(back))
      #expect(person.sees(Self.small).rows != last.rows, "\(back) after many \(far)")
    }
  }
}
