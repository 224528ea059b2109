import Playbooks

/// Reads what a person or a program wrote as the value of one fact, and spells it canonically.
package struct ValueReading: Sendable {
  private let playbook: Playbook
  private let known: KnownCodes

  package init(_ playbook: Playbook) {
    self.playbook = playbook
    known = KnownCodes(playbook)
  }

  /// The value in the one spelling in which it is kept.
  package func value(_ written: String, of fact: Fact) throws(ValueFault) -> String {
    let text = CleanText.trimmed(written)
    if text.isEmpty { throw .empty }
    if text.unicodeScalars.contains(where: CleanText.isUnsafe) { throw .controlCharacter }
    guard text.utf8.count <= 4096 else { throw .tooLong }
    switch fact.type {
    case .yesNo: return try yesNo(text)
    case .choice: return try choice(text, of: fact)
    case .number: return try WrittenNumber.canonical(text, unit: fact.unit)
    case .version: return try WrittenVersion.canonical(text)
    case .time: return try WrittenTime.canonical(text)
    case .path, .text: return text
    case .code: return try code(text)
    }
  }

  private func yesNo(_ text: String) throws(ValueFault) -> String {
    switch text.lowercased() {
    case "yes", "ja", "true": return "yes"
    case "no", "nein", "false": return "no"
    default: throw .notAmong(["yes", "no", "unknown"], nearest: nil)
    }
  }

  private func choice(_ text: String, of fact: Fact) throws(ValueFault) -> String {
    let names = fact.values.map(\.name)
    if names.contains(text) { return text }
    let folded = text.lowercased()
    let alike = names.filter { $0.lowercased() == folded }
    if let only = alike.first, alike.count == 1 { return only }
    let ends = names.filter { Self.tail(of: $0)?.lowercased() == folded }
    if let only = ends.first, ends.count == 1 { return only }
    if ends.count > 1 { throw .ambiguous(ends) }
    if fact.acceptsOtherValues { return text }
    throw .notAmong(names + ["unknown"], nearest: NearestName.of(text, among: names))
  }

  private func code(_ text: String) throws(ValueFault) -> String {
    guard let code = ErrorCode(spelled: text, known: known) else { throw .notACode }
    return code.canonical
  }

  /// What follows the last slash of a value such as `Provider/id`.
  private static func tail(of name: String) -> Substring? {
    guard let slash = name.lastIndex(of: "/") else { return nil }
    return name[name.index(after: slash)...]
  }
}

/// Why something written is not a value of a fact.
package enum ValueFault: Error, Hashable, Sendable {
  case empty
  case controlCharacter
  case tooLong
  /// It is none of these values; perhaps the nearest was meant.
  case notAmong([String], nearest: String?)
  /// It is the end of several values.
  case ambiguous([String])
  case notANumber
  case notAVersion
  case notATime
  case notACode
}
