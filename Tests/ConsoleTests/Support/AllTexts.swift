import FoundationEssentials
import Playbooks
import Testing
import Wording

/// Every text that a person may see, from where it is kept.
enum AllTexts {
  /// Every text of a playbook, in both languages, wherever in it they stand.
  static func of(_ playbook: Playbook) -> [String] {
    var found: Set<String> = []
    collect(playbook, into: &found)
    return found.sorted()
  }

  private static func collect(_ value: Any, into found: inout Set<String>) {
    if let text = value as? Text {
      found.formUnion([text.english, text.german])
      return
    }
    for child in Mirror(reflecting: value).children { collect(child.value, into: &found) }
  }

  /// Every string literal of the catalogue of texts; what is put in between cuts one in two.
  static func ofTheInterface() throws -> [String] {
    let folder = try #require(root) + "/Sources/Wording"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
      return literals(in: String(decoding: data, as: UTF8.self))
    }
  }

  private static let root: String? = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    while let last = parts.popLast(), last != "Tests" {}
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }()

  private static func literals(in source: String) -> [String] {
    let code = source.split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    var literals: [String] = []
    var literal: String?
    var depth = 0
    var rest = code[...]
    while let character = rest.popFirst() {
      guard depth == 0 else {
        // Inside of what is put in between.
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        continue
      }
      switch character {
      case "\"":
        if let text = literal { literals.append(text) }
        literal = literal == nil ? "" : nil
      case "\\" where literal != nil:
        switch rest.popFirst() {
        case "(":
          literals.append(literal ?? "")
          literal = ""
          depth = 1
        case "n": literal?.append("\n")
        case let other?: literal?.append(other)
        case nil: break
        }
      default: literal?.append(character)
      }
    }
    return literals.filter { $0.contains(where: \.isLetter) }
  }
}
