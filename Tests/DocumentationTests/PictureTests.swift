import Foundation
import Testing

/// The pictures of the documents are what the program shows.
///
/// With RECORD=1 in the environment they are made anew, as `scripts/pictures` does.
@Suite("The pictures")
struct PictureTests {
  private static let folder = "docs/pictures"

  /// The name of each picture, and what `show` is told for it.
  private static var list: [(name: String, arguments: String)] {
    get throws {
      try Document("\(folder)/list").lines.filter { !$0.hasPrefix("#") && !$0.isEmpty }.map {
        let words = $0.split(separator: " ", maxSplits: 1)
        return (String(words[0]), String(words[1]))
      }
    }
  }

  @Test("show what the program shows")
  func pictures() throws {
    let clone = try Clone()
    for (name, arguments) in try Self.list {
      let (shown, status) = try clone.run("hvdoctor show --format svg \(arguments)")
      #expect(status == 0, "\(name): \(shown)")
      let file = Repository.root.appending(path: "\(Self.folder)/\(name).svg")
      if Recording.isOn {
        try shown.write(to: file, atomically: true, encoding: .utf8)
      } else {
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(kept == shown, "\(name) is stale: scripts/pictures makes it anew")
      }
    }
  }

  @Test("are all on the list, and every document's picture is one of them")
  func names() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: Self.folder).path)
    let names = try Self.list.map { "\($0.name).svg" }
    #expect(files.filter { $0 != "list" }.sorted() == names.sorted())
    let readme = try Document("README.md").lines.joined(separator: "\n")
    for name in names { #expect(readme.contains("](\(Self.folder)/\(name))"), "\(name)") }
  }

  @Test("are XML that every reader takes")
  func isXML() throws {
    let clone = try Clone()
    let (said, status) = try clone.run(
      "for f in docs/pictures/*.svg; do python3 -c "
        + "'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])' $f || exit 1; done")
    #expect(status == 0, "\(said)")
  }
}
