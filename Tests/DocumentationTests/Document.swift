import Foundation

/// A Markdown file of the repository, with the fenced blocks in it.
struct Document {
  let name: String
  var lines: [String]

  /// Every document that a person reads: the README and what lies in `docs`.
  static func all() throws -> [Self] {
    let folder = Repository.root.appending(path: "docs").path()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try ["README.md"].map { try Self($0) }
      + names.filter { $0.hasSuffix(".md") }.map { try Self("docs/\($0)") }
  }

  init(_ name: String) throws {
    self.name = name
    let text = try String(contentsOf: Repository.root.appending(path: name), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  var blocks: [Block] {
    var found: [Block] = []
    var start: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let opened = start {
        found.append(
          Block(tag: String(lines[opened].dropFirst(3)), lines: opened + 1..<index, in: self))
        start = nil
      } else {
        start = index
      }
    }
    return found
  }

  func write() throws {
    try lines.joined(separator: "\n").write(
      to: Repository.root.appending(path: name), atomically: true, encoding: .utf8)
  }
}

/// A fenced block: what stands behind the opening fence, and its lines.
struct Block {
  let tag: String
  let lines: Range<Int>
  let text: String

  init(tag: String, lines: Range<Int>, in document: Document) {
    self.tag = tag
    self.lines = lines
    text = document.lines[lines].map { $0 + "\n" }.joined()
  }

  private var words: [Substring] { tag.split(separator: " ") }

  /// Whether it is to be run: `sh tested`, with `exit=4` where it does not end with 0.
  var isTested: Bool { words.starts(with: ["sh", "tested"]) }

  /// The exit code that it promises.
  var status: Int32 {
    words.first { $0.hasPrefix("exit=") }.flatMap { Int32($0.dropFirst(5)) } ?? 0
  }

  /// The file of the repository that it shows: `yaml shows=some/folder/name.yaml`.
  var shows: String? {
    words.first { $0.hasPrefix("shows=") }.map { String($0.dropFirst(6)) }
  }

  /// The file that it is the content of: `yaml file=some/folder/name.yaml`.
  var file: String? {
    words.first { $0.hasPrefix("file=") }.map { String($0.dropFirst(5)) }
  }
}

/// Where the files of this repository are.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
