import Testing
import Wording

@testable import Console

@Suite struct GoldenFrameTests {
  private static let usual = Size(columns: 80, rows: 24)
  private static let narrow = Size(columns: 40, rows: 10)
  private static let wide = Size(columns: 120, rows: 40)

  @Test(arguments: Scene.all)
  func looksAsRecorded(_ scene: Scene) throws {
    let english = try scene.person(.english)
    let german = try scene.person(.german)
    expectFrame(english.sees(Self.usual), named: "\(scene.name)-80x24-en")
    expectFrame(german.sees(Self.usual), named: "\(scene.name)-80x24-de")
    expectFrame(german.sees(Self.narrow), named: "\(scene.name)-40x10-de")
    expectFrame(english.sees(Self.wide), named: "\(scene.name)-120x40-en")
  }

  /// German has the letters that ASCII lacks.
  @Test(arguments: Scene.all)
  func looksAsRecordedInASCII(_ scene: Scene) throws {
    let frame = PlainGlyphs.ascii(try scene.person(.german).sees(Self.usual))
    #expect(frame.rows.joined().unicodeScalars.allSatisfy { $0.isASCII })
    expectFrame(frame, named: "\(scene.name)-80x24-ascii")
  }
}
