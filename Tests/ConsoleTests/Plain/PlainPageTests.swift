import Testing
import Wording

@testable import Console

/// Every screen in lines: whole, narrow enough, and in plain marks.
@Suite struct PlainPageTests {
  private static let widths = [78, 40]

  @Test(arguments: Scene.all)
  func noLineIsTooLong(_ scene: Scene) throws {
    for language in Language.allCases {
      for width in Self.widths {
        let listener = Listener(try scene.person(language), width: width)
        for row in listener.last.split(separator: "\n") {
          #expect(row.displayWidth <= width, "\(row)")
          #expect(!row.contains("…"), "\(row)")
        }
      }
    }
  }

  /// Whatever is drawn by layout on the screen is said in words: no box, rule, arrow or pointer.
  ///
  /// Names are a person's own, so a scene that shows what can be in one is left out.
  @Test(arguments: Scene.all.filter { $0.name != "names-wide" })
  func nothingIsDrawn(_ scene: Scene) throws {
    for language in Language.allCases {
      let said = Listener(try scene.person(language)).last
      let strange = said.unicodeScalars.filter { $0.value > 0x7F && !$0.properties.isAlphabetic }
      #expect(strange.isEmpty, "\(strange.map { "\($0)" }) in \(said)")
      #expect(!said.contains("---"), "\(said)")
    }
  }

  /// Rows are numbered in order, each number once, so that a number is one answer.
  @Test(arguments: Scene.all)
  func everyAnswerHasAName(_ scene: Scene) throws {
    let page = try scene.person(.english).app.plainPage
    let names = page.rows.compactMap(\.row.name)
    #expect(Set(names).count == names.count)
    for (text, row) in page.rows where !row.isOpen && !row.isDefault {
      #expect(row.name != nil, "\(text)")
    }
  }

  /// Each row is reached by its name, whatever is selected: the same as on the screen.
  @Test(arguments: Scene.all)
  func everyNameReachesItsRow(_ scene: Scene) throws {
    let person = try scene.person(.english)
    let page = person.app.plainPage
    for (position, (text, row)) in page.rows.enumerated() {
      guard let name = row.name, !page.isTyping else { continue }
      guard case .inputs(let inputs) = page.answer(to: name) else {
        Issue.record("\(name) is not taken")
        continue
      }
      var other = person
      let moves = inputs.filter { $0 == .key(.up) || $0 == .key(.down) }
      for move in moves { other.take(move) }
      #expect(
        other.app.plainPage.rows.firstIndex { $0.row.isSelected } == position,
        "\(name) \(text)")
    }
  }

  /// Every key of the screen's footer that does something can be typed.
  @Test(arguments: Scene.all)
  func everyKeyCanBeTyped(_ scene: Scene) throws {
    let page = try scene.person(.english).app.plainPage
    for (typed, _) in page.keys where !typed.isEmpty && typed != "?" {
      guard case .inputs(let inputs) = page.answer(to: typed) else {
        Issue.record("\(typed) is not taken")
        continue
      }
      #expect(inputs.count == 1, "\(typed)")
    }
  }
}
