import Diagnosis
import Foundation
import Playbooks
import Testing

/// A paste from a file: a heading of `#` lines, then what somebody pasted.
///
/// The heading names the language, the facts that it must give (`# expect: …`, in any order, for
/// nothing `# expect: nothing`), and the entities that already have names (`# named: vm[FS01]`).
struct Paste: CustomTestStringConvertible, Sendable {
  let name: String
  let language: String
  let expected: Set<String>
  let names: [Entity]
  /// Whether it holds several outputs, of which one alone would be whole (`# parts: whole`).
  let hasWholeParts: Bool
  let text: String

  var testDescription: String { name }

  init(name: String, bytes: [UInt8]) throws {
    self.name = name
    let whole = try #require(String(validating: bytes, as: UTF8.self))
    var rest = Substring(whole)
    var fields: [String: String] = [:]
    while rest.hasPrefix("# ") {
      let end = try #require(rest.firstIndex(of: "\n"))
      let parts = rest[..<end].dropFirst(2).split(separator: ": ", maxSplits: 1)
      if let key = parts.first, parts.count == 2 { fields[String(key)] = String(parts[1]) }
      rest = rest[rest.index(after: end)...]
    }
    language = try #require(fields["language"], "\(name) says no language")
    let expect = try #require(fields["expect"], "\(name) expects neither facts nor nothing")
    expected = expect == "nothing" ? [] : Set(expect.components(separatedBy: "; "))
    hasWholeParts = fields["parts"] == "whole"
    names = (fields["named"] ?? "").split(separator: " ").map { word in
      let parts = word.dropLast().split(separator: "[")
      return Entity(Identifier(String(parts[0])), named: String(parts[1]))
    }
    text = Self.unescaped(String(rest))
  }

  /// What no editor keeps in a file is written as a word; `<CUT>` at the very end stands for a text
  /// without a last line end.
  private static func unescaped(_ text: String) -> String {
    var text = text
    for (word, meant) in [
      ("<ESC>", "\u{1B}"), ("<CR>\n", "\r\n"), ("<BOM>", "\u{FEFF}"), ("<NBSP>", "\u{A0}"),
    ] {
      text = text.replacing(word, with: meant)
    }
    if text.hasSuffix("<CUT>\n") { text.removeLast(6) }
    return text
  }

  /// What a text gives in an incident with these names, as statements.
  func statements(_ text: String, over playbook: Playbook) -> Set<String> {
    Set(
      TextIntake(text, over: playbook, names: KnownNames(names)).proposals.map { proposal in
        "\(proposal.entity.map { "\($0)." } ?? "")\(proposal.fact)=\(proposal.value)"
      })
  }

  static let all: Result<[Paste], any Error> = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Pastes")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map { name in
      try Paste(
        name: String(name.dropLast(4)),
        bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }
}
