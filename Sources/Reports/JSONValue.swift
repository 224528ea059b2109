import Diagnosis

/// A JSON value whose members keep the order in which they were written, so that equal values are
/// equal bytes.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// A playbook, as every report names it.
  package init(_ playbook: PlaybookReference) {
    self = .object([
      .init("id", .string(playbook.id)),
      .init("version", .string(playbook.version)),
      .init("hash", .string(playbook.hash)),
    ])
  }

  /// The text, indented by two spaces, with a line feed at its end.
  package var text: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, to: &text, between: ("[", "]"), indent: indent) { value, text in
        value.write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, to: &text, between: ("{", "}"), indent: indent) { member, text in
        Self.write(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], to text: inout String, between brackets: (String, String), indent: Int,
    each: (Part, inout String) -> Void
  ) {
    text += brackets.0
    let margin = "\n" + String(repeating: "  ", count: indent + 1)
    for (position, part) in parts.enumerated() {
      text += position == 0 ? margin : "," + margin
      each(part, &text)
    }
    if !parts.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Line separators are legal, but end a line for programs that read JSON as JavaScript.
      case _ where CleanText.isUnsafe(scalar): text += escaped(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
