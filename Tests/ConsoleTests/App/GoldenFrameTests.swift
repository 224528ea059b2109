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
    expectFrame(english.sees(Self.narrow), named: "\(scene.name)-40x10-en")
    expectFrame(german.sees(Self.narrow), named: "\(scene.name)-40x10-de")
    expectFrame(english.sees(Self.wide), named: "\(scene.name)-120x40-en")
    expectFrame(german.sees(Self.wide), named: "\(scene.name)-120x40-de")
  }

  /// German has the letters that ASCII lacks.
  @Test(arguments: Scene.all)
  func looksAsRecordedInASCII(_ scene: Scene) throws {
    let frame = PlainGlyphs.ascii(try scene.person(.german).sees(Self.usual))
    #expect(frame.rows.joined().unicodeScalars.allSatisfy { $0.isASCII })
    expectFrame(frame, named: "\(scene.name)-80x24-ascii")
  }

  /// Without colours only bold, dim, underlined and reversed are left.
  @Test(arguments: Scene.all)
  func looksAsRecordedInMonochrome(_ scene: Scene) throws {
    let frame = try scene.person(.english).sees(Self.usual)
    var lines = frame.rows + ["-- attributes"]
    for row in 0..<frame.size.rows {
      for run in frame.runs(in: 0..<frame.size.columns, ofRow: row) {
        let appearance = Theme.monochrome.appearance(of: run.style, in: .none)
        #expect(appearance.foreground == nil && appearance.background == nil)
        let names = appearance.attributes.names
        if names.isEmpty { continue }
        let columns = "\(run.columns.lowerBound)-\(run.columns.upperBound - 1)"
        lines.append("\(row):\(columns) \(names)")
      }
    }
    expectText(lines.joined(separator: "\n") + "\n", named: "\(scene.name)-80x24-mono")
  }
}

extension Appearance.Attributes {
  fileprivate var names: String {
    let all: [(Self, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
