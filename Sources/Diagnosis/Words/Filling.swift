import Playbooks
import Wording

/// Puts names and recorded values where a playbook's text or command leaves a place for them.
///
/// `{kind}` is the name of that entity, `{fact}` the recorded value; a doubled brace stands for
/// itself, and a brace that is not followed by a known name is left alone.
package struct Filling: Sendable {
  private let situation: Situation
  private let language: Language

  package init(_ situation: Situation, _ language: Language) {
    self.situation = situation
    self.language = language
  }

  /// A sentence for a person: an entity without a name reads as "the host".
  package func text(_ text: Text, at entity: Entity) -> String {
    fill(text[language]) { self.words(for: $0, at: entity) }
  }

  /// A command: a value cannot end a single-quoted string, and what is not known reads `<Host>`.
  package func command(_ line: String, at entity: Entity) -> String {
    fill(line) { self.argument(for: $0, at: entity) }
  }

  private func words(for name: String, at entity: Entity) -> String? {
    if let kind = situation.playbook.kind(Identifier(name)) {
      let place = situation.entities.ancestor(of: entity, kind: kind.id)
      return place?.name.map(CleanText.line) ?? kind.unnamed[language]
    }
    guard let fact = situation.playbook.fact(Identifier(name)) else { return nil }
    return values(of: fact, at: entity) { fact.written($0, in: language) }
      ?? "<\(fact.label[language])>"
  }

  private func argument(for name: String, at entity: Entity) -> String? {
    if let kind = situation.playbook.kind(Identifier(name)) {
      let place = situation.entities.ancestor(of: entity, kind: kind.id)
      return place?.name.map(Self.inert) ?? "<\(kind.label[language])>"
    }
    guard let fact = situation.playbook.fact(Identifier(name)) else { return nil }
    return values(of: fact, at: entity).map(Self.inert) ?? "<\(fact.label[language])>"
  }

  private func values(
    of fact: Fact, at entity: Entity, written: (String) -> String = { $0 }
  ) -> String? {
    guard let address = situation.address(of: fact.id, from: entity),
      let state = situation.evidence.facts[address], state.isKnown
    else { return nil }
    return CleanText.line(state.values.sorted().map(written).joined(separator: ", "))
  }

  /// With every character doubled that a shell could take for the end of a quoted string.
  private static func inert(_ value: String) -> String {
    CleanText.line(value).unicodeScalars.reduce(into: "") { safe, scalar in
      safe.unicodeScalars.append(scalar)
      if quotes.contains(scalar) { safe.unicodeScalars.append(scalar) }
    }
  }

  private static let quotes: Set<Unicode.Scalar> = ["'", "‘", "’", "‚", "‛"]

  private func fill(_ line: String, with value: (String) -> String?) -> String {
    var filled = ""
    var rest = line[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      filled += rest[..<brace]
      let after = rest.index(after: brace)
      rest = rest[brace...]
      if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
        filled.append(rest[brace])
        rest = rest.dropFirst(2)
      } else if rest[brace] == "{", let end = rest.firstIndex(of: "}"),
        let known = value(String(rest[after..<end]))
      {
        filled += known
        rest = rest[rest.index(after: end)...]
      } else {
        filled.append(rest[brace])
        rest = rest.dropFirst()
      }
    }
    return filled + rest
  }
}
