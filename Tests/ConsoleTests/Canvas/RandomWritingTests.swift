import Console
import Testing

@Suite struct RandomWritingTests {
  private static let alphabet: [String] = [
    "a", "ß", "日", "👍", "e\u{301}", "\u{1B}", "\n", "\t", "👩\u{200D}👧", "\u{FE0F}", "…", " ",
    "\u{301}",
    "한", "🇫🇷", "\u{202E}", "\u{E000}",
  ]

  @Test func neverChangesTheSizeNorCutsAWideGlyph() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let size = Size(
        columns: Int.random(in: 0...30, using: &random), rows: Int.random(in: 0...6, using: &random)
      )
      var frame = Frame(size: size)
      for _ in 0..<30 {
        let area = Rect(
          row: Int.random(in: -3...8, using: &random),
          column: Int.random(in: -5...35, using: &random),
          columns: Int.random(in: 0...35, using: &random),
          rows: Int.random(in: 0...8, using: &random))
        let text = (0..<Int.random(in: 0...20, using: &random))
          .compactMap { _ in Self.alphabet.randomElement(using: &random) }.joined()
        let place = Position(
          row: Int.random(in: -2...7, using: &random),
          column: Int.random(in: -8...33, using: &random))
        switch Int.random(in: 0...5, using: &random) {
        case 0: frame.fill(area, with: "x", style: .code)
        case 1: frame.rule(row: place.row, in: area)
        case 2: frame.rule(column: place.column, in: area)
        case 3: frame.restyle(area, .selected)
        default:
          let used = frame.write(text, at: place, in: area, style: .good)
          #expect(used <= min(area.columns, size.columns), "seed \(seed)")
        }
      }
      #expect(frame.cells.count == size.columns * size.rows, "seed \(seed)")
      #expect(frame.isWhole, "seed \(seed)")
    }
  }
}

/// A random sequence that a seed repeats.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
