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
      for scene in Scene.all {
        let frame = try scene.person(language).sees(size)
        for (row, text) in frame.rows.enumerated() where !text.isEmpty {
          let cells = (0..<size.columns).map { frame[row, $0] }
          let styles = cells.map { $0.scalar == " " ? Style.plain : $0.style }
          if let other = known[text], other.styles != styles {
            Issue.record("“\(text)” looks different in \(other.scene) and \(scene)")
          }
          known[text] = (styles, scene.name)
        }
      }
    }
  }
}
