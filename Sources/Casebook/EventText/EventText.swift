import Diagnosis
import FoundationEssentials

/// The one line of JSON as which an event is kept, exported and imported.
package enum EventText {
  /// Writes an event; the same event always gives the same bytes.
  package static func write(_ event: Event) throws(CasebookError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(EventRecord(event)), as: UTF8.self)
    } catch {
      throw .unwritableEvent(detail: "\(error)")
    }
  }

  /// Reads an event; whatever is not understood completely is refused.
  package static func read(_ text: String) throws(EventTextError) -> Event {
    let bytes = Data(text.utf8)
    let outline: Outline = try decode(bytes)
    // Version and kind first: an event of a newer hvdoctor should be called that, and not be
    // blamed for its first unknown key.
    if let version = outline.version, version > EventRecord.version {
      throw .newer(version: version)
    }
    if let happening = outline.happening, HappeningKind(rawValue: happening) == nil {
      throw .unknownHappening(happening)
    }
    if let key = outline.unknownKeys.min() { throw .unknownKey(key) }
    let record: EventRecord = try decode(bytes)
    return try record.event()
  }

  private static func decode<Shape: Decodable>(
    _ bytes: Data
  ) throws(EventTextError) -> Shape {
    do {
      return try JSONDecoder().decode(Shape.self, from: bytes)
    } catch DecodingError.keyNotFound(let key, _) {
      throw .missing(key: key.stringValue)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      guard let key = context.codingPath.last else {
        throw .notAnObject(detail: context.debugDescription)
      }
      throw .badValue(key: key.stringValue, value: context.debugDescription)
    } catch {
      throw .notAnObject(detail: "damaged text")
    }
  }
}

/// Just enough of a record to see whether this hvdoctor can read the rest of it.
private struct Outline: Decodable {
  let version: Int?
  let happening: String?
  let unknownKeys: [String]

  init(from decoder: any Decoder) throws {
    let known = try decoder.container(keyedBy: EventRecord.CodingKeys.self)
    version = try known.decodeIfPresent(Int.self, forKey: .v)
    happening = try known.decodeIfPresent(String.self, forKey: .happening)
    unknownKeys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
      .filter { EventRecord.CodingKeys(rawValue: $0) == nil }
  }
}

/// Any key at all.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
