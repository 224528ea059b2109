import Diagnosis
import Foundation
import FoundationXML
import Playbooks
import Reports
import Testing
import Wording

/// The tree for paper, held against files that a person has read.
@Suite struct GraphReportTests {
  enum Drawing: String, CaseIterable, Sendable {
    case text = "txt"
    case dot
    case mermaid = "mmd"
    case svg

    func drawn(_ report: GraphReport) -> String {
      switch self {
      case .text: report.text(width: 80)
      case .dot: report.dot
      case .mermaid: report.mermaid
      case .svg: report.svg
      }
    }
  }

  /// What is drawn: of which playbook, with which facts.
  struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    var isShipped = false
    var facts: [String] = []

    var testDescription: String { name }

    func report(_ language: Language) throws -> GraphReport {
      let playbook = try isShipped ? GraphReportTests.shipped() : PrinterPlaybook.read()
      let written = facts.map { WrittenStatement($0) }
      let session = try SessionInput(statements: written, over: playbook).session
      return GraphReport(
        session.diagnosed(), isMarked: !session.events.isEmpty, in: language)
    }

    static let all = [
      Self(name: "printer"),
      Self(name: "printer-way", facts: ["symptom=stuck", "code!=0x0000000D", "queue=running"]),
      Self(name: "printer-two", facts: ["job[Ann].symptom=stuck", "job[Bob].symptom=garbled"]),
      Self(name: "shipped", isShipped: true),
      Self(
        name: "shipped-way", isShipped: true,
        facts: [
          "attack-signs=no", "symptom=vm-missing", "elevated=yes", "found-elsewhere=unknown",
          "exclusions=none",
        ]),
    ]
  }

  private static func shipped() throws -> Playbook {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Resources/playbooks/hyper-v-antivirus.compiled")
    return try CompiledPlaybook.decode(Array(try Data(contentsOf: file)))
  }

  @Test(arguments: Scene.all, Drawing.allCases)
  func looksAsRecorded(_ scene: Scene, _ drawing: Drawing) throws {
    for language in Language.allCases {
      let drawn = drawing.drawn(try scene.report(language))
      let name = "graph-\(scene.name).\(language.rawValue).\(drawing.rawValue)"
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        try drawn.write(
          to: folder.appending(path: "Golden/\(name)"), atomically: true, encoding: .utf8)
      }
      #expect(drawn == (try PrinterPlaybook.golden(name)), "\(name)")
      // The same facts give the same bytes.
      #expect(drawn == drawing.drawn(try scene.report(language)))
    }
  }

  @Test(arguments: Scene.all, [40, 60, 80, 120, 300])
  func textFitsItsWidth(_ scene: Scene, _ width: Int) throws {
    for language in Language.allCases {
      let report = try scene.report(language)
      for line in report.text(width: width).split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  /// Every question of the tree is in every drawing.
  @Test(arguments: Drawing.allCases)
  func namesEveryQuestion(_ drawing: Drawing) throws {
    let report = try Scene(name: "shipped", isShipped: true).report(.german)
    let drawn = drawing.drawn(report)
    let playbook = try Self.shipped()
    for fact in Self.asked(playbook.tree) {
      let label = try #require(playbook.fact(fact)?.label.german)
      let word = try #require(label.split(separator: " ").first)
      #expect(drawn.contains(word), "\(label)")
    }
  }

  private static func asked(_ nodes: [TreeNode]) -> [Identifier<Fact>] {
    nodes.flatMap { node in
      switch node {
      case .ask(let fact): [fact]
      case .branch(_, let then): asked(then)
      }
    }
  }

  @Test(arguments: Scene.all)
  func aPictureIsWellFormed(_ scene: Scene) throws {
    for language in Language.allCases {
      let parser = XMLParser(data: Data(try scene.report(language).svg.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }
  }

  /// A name that somebody made up to break out of a label.
  @Test(arguments: ["a\"];x->y;[b", "</text><script>", "`#quot;` & <b>\\", "--> x", "end"])
  func noNameBreaksOut(_ name: String) throws {
    let report = try Scene(
      name: "hostile", facts: ["job[\(name)].symptom=stuck", "job[B].symptom=stuck"]
    ).report(.english)
    let parser = XMLParser(data: Data(report.svg.utf8))
    #expect(parser.parse(), "\(report.svg)")
    for line in report.dot.split(separator: "\n") {
      #expect(Self.isQuotedWell(line, escape: "\\"), "\(line)")
    }
    for line in report.mermaid.split(separator: "\n") {
      #expect(Self.isQuotedWell(line, escape: nil), "\(line)")
      #expect(line.filter { $0 == "\"" }.count <= 2, "\(line)")
    }
  }

  /// Whether every quoted string of a line is closed, and nothing but the language's own stands
  /// outside of them.
  private static func isQuotedWell(_ line: Substring, escape: Character?) -> Bool {
    var isInside = false
    var isEscaped = false
    var outside = ""
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if isInside && character == escape {
        isEscaped = true
      } else if character == "\"" {
        isInside.toggle()
      } else if !isInside {
        outside.append(character)
      }
    }
    return !isInside && !outside.contains("script") && !outside.contains("x->y")
      && !outside.contains("--> x")
  }
}
