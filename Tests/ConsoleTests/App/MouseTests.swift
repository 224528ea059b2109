import Testing

@testable import Console

/// The mouse, where somebody asked for it.
@Suite struct MouseTests {
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 40, rows: 10), Size(columns: 120, rows: 40),
  ]

  /// Every row in sight that can be chosen is selected by a click on it.
  @Test(arguments: Scene.all)
  func aClickSelectsTheRowUnderIt(_ scene: Scene) throws {
    let person = try scene.person(.english)
    for size in Self.sizes {
      let frame = person.sees(size)
      for row in 0..<size.rows {
        for column in [2, size.columns - 3] {
          let place = Position(row: row, column: column)
          var clicked = person
          clicked.hear(.mouse(.click(place), on: size))
          guard let target = frame.choices.row(at: place) else {
            #expect(clicked.sees(size) == frame)
            continue
          }
          #expect(clicked.sees(size).choices.selected == target, "\(size) row \(row)")
          #expect(clicked.desk.incidents == person.desk.incidents)
        }
      }
    }
  }

  @Test func thereAreRowsToClick() throws {
    let size = Size(columns: 80, rows: 24)
    for (keys, count) in [("", 2), ("1 1 d", 3), ("1 1 '0x0D' enter 1", 3)] {
      var person = Person(try TestPlaybook.printer.read())
      try person.press(keys)
      let choices = person.sees(size).choices
      let rows = (0..<24).compactMap { choices.row(at: Position(row: $0, column: 50)) }
      #expect(Set(rows).count >= count, "\(keys)")
    }
  }

  @Test func theWheelScrollsAsThePageKeysDo() throws {
    let size = Size(columns: 40, rows: 10)
    var turned = try Person(TestPlaybook.shipped.read())
    try turned.press("1 2")
    var pressed = turned
    turned.hear(.mouse(.wheelDown, on: size))
    try pressed.press("pagedown")
    #expect(turned.sees(size) == pressed.sees(size))
    turned.hear(.mouse(.wheelUp, on: size))
    try pressed.press("pageup")
    #expect(turned.sees(size) == pressed.sees(size))
  }
}
