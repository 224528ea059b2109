import Foundation
import Playbooks
import Testing
import Wording

/// The list of sentences inside the program is what the sources say.
@Suite("The list of sentences to translate")
struct SentenceCatalogueTests {
  private static let path = "Resources/languages/sentences.txt"

  /// The English sentences of the catalogue of texts, in the order of its files, each once.
  private static func spoken() throws -> [String] {
    let folder = Repository.root.appending(path: "Sources/Wording").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var seen: Set<String> = []
    return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      SwiftSentences.of(try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
    }
    .filter { $0.contains(where: \.isLetter) && seen.insert($0).inserted }
  }

  @Test("has every sentence of the sources, and no other")
  func isComplete() throws {
    let spoken = try Self.spoken()
    #expect(spoken.count > 500)
    let url = Repository.root.appending(path: Self.path)
    let written = spoken.map { TranslationFile.escaped($0) + "\n" }.joined()
    if Recording.isOn {
      try written.write(to: url, atomically: true, encoding: .utf8)
    }
    let listed = try String(contentsOf: url, encoding: .utf8)
    #expect(listed == written, "RECORD=1 writes it anew")
    #expect(SentenceList.lines(of: listed) == spoken)
  }

  @Test(
    "is read from the sources as they are meant",
    arguments: [
      ("Text(\"One\", \"Eins\")", ["One"]),
      ("Text(\n  \"a \\(x) b \\(y.map { \"(\\($0))\" }) c\", \"d\")", ["a {1} b {2} c"]),
      ("Text(\"a\"\n + \" b \\(x)\", \"c\")", ["a b {1}"]),
      ("Text(\"line\\n\\\"two\\\"\", \"x\")", ["line\n\"two\""]),
      ("FlowText(\"no\", \"no\"); Text(verbatim: \"no\") // Text(\"no\", \"no\")", []),
      ("Text(\"\\u{2019}\", \"x\")", ["\u{2019}"]),
    ])
  func isRead(_ source: String, _ sentences: [String]) {
    #expect(SwiftSentences.of(source) == sentences)
  }

  /// A translated sentence is made of sentences; a part taken in English would stay English.
  @Test("no sentence takes a text of one language into another")
  func noHalfSentences() throws {
    let sources = Repository.root.appending(path: "Sources").path()
    let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    #expect(files.count > 200)
    for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Wording/Text.swift") {
      let source = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
      #expect(
        !source.contains(/\\\(\w+(\.english|\.german|\[\.english\]|\[\.german\])\)/), "\(file)")
    }
  }
}
