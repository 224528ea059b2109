import Testing
import Wording

@testable import Console

/// Nothing is told by a colour alone.
@Suite struct ColourAloneTests {
  /// Rows that read the same look the same, whatever screen they are on: what looks different has a
  /// word or a glyph that is different too.
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)])
  func rowsThatReadTheSameLookTheSame(_ size: Size) throws {
    for language in [Language.english, .german] {
      var known: [String: (styles: [Style], scene: String)] = [:]
      var family: Substring = ""
      for scene in Scene.all where !scene.name.hasPrefix("palette") {
        // A sentence may be a heading on one screen and a text on another.
        let own = scene.name.prefix { $0 != "-" }
        if own != family { known = [:] }
        family = own
        let frame = try scene.person(language).sees(size)
        for (row, text) in frame.rows.enumerated() where !text.isEmpty {
          let cells = (0..<size.columns).map { frame[row, $0] }
          let styles = cells.map { Self.told($0) }
          // What hangs below a selected row has no pointer of its own.
          if text.hasPrefix("     ") { continue }
          if let other = known[text], other.styles != styles {
            Issue.record("“\(text)” looks different in \(other.scene) and \(scene)")
          }
          known[text] = (styles, scene.name)
        }
      }
    }
  }

  /// What a cell tells by its look; headings and texts tell the same.
  private static func told(_ cell: Cell) -> Style {
    switch cell.style {
    case .strong, .title: .plain
    case let style: cell.scalar == " " ? .plain : style
    }
  }
}
