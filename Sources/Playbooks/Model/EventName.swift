/// The name of an event: the program that writes it, and the number that this program gave it.
///
/// Other programs use the same numbers, so neither half says anything without the other.
package struct EventName: Hashable, Sendable {
  package let provider: String
  package let id: String

  package init(provider: String, id: String) {
    self.provider = provider
    self.id = id
  }

  /// Reads `Provider/id`; nil when the text is not of that shape.
  package init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/") else { return nil }
    let id = text[text.index(after: slash)...]
    guard slash > text.startIndex, !id.isEmpty, id.utf8.count <= 5,
      id.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.init(provider: String(text[..<slash]), id: String(id))
  }

  /// `Provider/id`.
  package var text: String { "\(provider)/\(id)" }
}
