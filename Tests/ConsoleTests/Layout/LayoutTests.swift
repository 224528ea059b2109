import Testing
import Wording

@testable import Console

/// Every screen at sizes drawn by lot: whole, nothing cut without a mark, what is selected in sight.
@Suite struct LayoutTests {
  /// The corners at which the layout changes; the others are drawn.
  private static let corners = [
    Size(columns: 40, rows: 10), Size(columns: 300, rows: 100), Size(columns: 71, rows: 24),
    Size(columns: 72, rows: 20), Size(columns: 119, rows: 19), Size(columns: 120, rows: 20),
  ]

  private static func sizes(_ random: inout SeededRandom) -> [Size] {
    corners
      + (0..<(Seed.isSoak ? 100 : 6)).map { _ in
        Size(
          columns: .random(in: 40...300, using: &random),
          rows: .random(in: 10...100, using: &random))
      }
  }

  private static let texts = Result {
    try AllTexts.ofTheInterface() + TestPlaybook.allCases.flatMap { AllTexts.of(try $0.read()) }
      + Binding.all.map(\.shown) + ["hvdoctor Esc F1 F2"]
  }
  private static let common = texts.map { Vocabulary($0) }

  @Test(arguments: Scene.all)
  func isWholeAtAnySize(_ scene: Scene) throws {
    let seed = Seed.drawn(for: "sizes of \(scene)")
    var random = SeededRandom(seed: seed)
    for language in Language.allCases {
      var person = try scene.person(language)
      var vocabulary = try Self.common.get()
      for text in scene.unfinished.map(\.headline) + [scene.keys] { vocabulary.add(text) }
      let page = person.plainText
      vocabulary.add(page)
      vocabulary.add(Self.said(person))
      for size in Self.sizes(&random) {
        person.take(.resize(size))
        let frame = person.sees(size)
        let place: Comment = "\(scene) \(language) \(size), seed \(seed)"
        #expect(frame.size == size && frame.isWhole, place)
        let cut = frame.rows.flatMap(vocabulary.cut)
        #expect(cut.isEmpty, "\(cut) cut: \(place)\n\(frame.rows.joined(separator: "\n"))")
        expectFooter(person, frame, place)
        // What a person scrolled away is out of sight on purpose.
        if person.incident?.scroll ?? 0 != 0 || person.incident?.stepScroll != nil { continue }
        if person.app.plainPage.rows.contains(where: \.row.isSelected) {
          expectSelection(frame, place, isSearch: person.app.palette != nil)
        }
      }
    }
  }

  /// What was answered and what can be looked up, which stands beside the text.
  private static func said(_ person: Person) -> String {
    let facts = person.incident?.session.evidence.facts.values.flatMap(\.values) ?? []
    var spoken: [String] = []
    if let incident = person.incident, case .phone = incident.overlay {
      // Read out one sentence at a time; the screen has those around it as well.
      spoken = PhoneScript(incident.incident).sentences.map(\.text)
    }
    let notice = person.app.notice?.text[person.app.language]
    return ([notice ?? ""] + spoken + facts + person.desk.playbook.codes.map(\.code)).joined(
      separator: " ")
  }

  private func expectFooter(_ person: Person, _ frame: Frame, _ place: Comment) {
    let footer = frame.rows.last ?? ""
    let first = person.app.hints.first
    #expect(footer.contains(first?.shown ?? "?"), place)
    #expect(!footer.contains("…"), place)
  }

  /// The cursor stands on the selected row, and that is in sight.
  private func expectSelection(_ frame: Frame, _ place: Comment, isSearch: Bool) {
    guard let cursor = frame.cursor else {
      Issue.record("nothing selected is in sight, \(place)\n\(frame.rows.joined(separator: "\n"))")
      return
    }
    // While somebody searches, the cursor stands in what is typed.
    let row = isSearch ? frame.rows.first { $0.contains("▸") } : frame.rows[cursor.row]
    #expect(row?.contains("▸") == true, place)
  }

  @Test func theRuleSeesACutWord() {
    let vocabulary = Vocabulary(["the antivirus", #"C:\ProgramData\Microsoft\Windows"#])
    #expect(vocabulary.cut(in: "│ the antivir │ anti… 12 Windows") == ["antivir"])
    #expect(vocabulary.cut(in: #"ProgramData\Micro"#).isEmpty)
  }
}
