import Console
import Testing

/// No word of any text is lost or split by being wrapped.
@Suite struct WholeWordsTests {
  private static let separators = Set(#"\/-.,;_=:|"#)

  /// The widths that are tried; all of them in the long run.
  static func widths(_ random: inout SeededRandom) -> [Int] {
    if Seed.isSoak { return Array(40...120) + [300] }
    let drawn = (0..<6).map { _ in Int.random(in: 41...119, using: &random) }
    return [40, 79, 80, 120, 300] + drawn
  }

  @Test func everyTextOfThePlaybooksStaysWhole() throws {
    let seed = Seed.drawn(for: "widths of playbook texts")
    var random = SeededRandom(seed: seed)
    let widths = Self.widths(&random)
    for kind in TestPlaybook.allCases {
      let texts = AllTexts.of(try kind.read())
      #expect(texts.count > 30)
      for text in texts { Self.expectWhole(text, widths, seed) }
    }
  }

  @Test func everyTextOfTheInterfaceStaysWhole() throws {
    let seed = Seed.drawn(for: "widths of interface texts")
    var random = SeededRandom(seed: seed)
    let widths = Self.widths(&random)
    let texts = try AllTexts.ofTheInterface()
    #expect(texts.count > 500)
    #expect(texts.contains("What happened?") && texts.contains("Was ist passiert?"))
    for text in texts { Self.expectWhole(text, widths, seed) }
  }

  @Test(arguments: [
    ("one two", ["one", "tw", "o"], 10), ("one two", ["one"], 10), ("one two", ["one two"], 4),
    (#"C:\abc\defghi"#, [#"C:\abc\de"#, "fghi"], 9),
  ])
  func theRuleSeesWhatIsWrong(_ text: String, _ lines: [String], _ width: Int) {
    #expect(Self.fault(of: lines, from: text, width) != nil)
  }

  private static func expectWhole(_ text: String, _ widths: [Int], _ seed: UInt64) {
    for width in widths {
      if let fault = fault(of: text.wrapped(to: width), from: text, width) {
        Issue.record("\(fault), width \(width), seed \(seed):\n\(text)")
      }
    }
  }

  /// What is wrong with the lines of a text; nil when nothing is.
  private static func fault(of lines: [String], from text: String, _ width: Int) -> String? {
    if let wide = lines.first(where: { $0.displayWidth > width }) { return "too wide: \(wide)" }
    var pieces = lines.flatMap { $0.split(separator: " ").map(String.init) }[...]
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      guard var piece = pieces.popFirst() else { return "“\(word)” is lost" }
      if piece == word { continue }
      // Lines that follow keep the indentation, so a little less than the width is room.
      if word.displayWidth <= width / 2 { return "“\(word)” is split" }
      while piece != word {
        let tail = piece.suffix(piece.count / 2)
        let hasLaterBreak = tail.dropLast().contains(where: separators.contains)
        if let last = piece.last, !separators.contains(last), hasLaterBreak {
          return "“\(word)” is not split after a separator"
        }
        guard word.hasPrefix(piece), let next = pieces.popFirst() else {
          return "“\(word)” is not whole"
        }
        piece += next
      }
    }
    return pieces.isEmpty ? nil : "“\(pieces.joined(separator: " "))” is too much"
  }
}
