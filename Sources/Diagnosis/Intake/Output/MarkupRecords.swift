/// Finds elements of XML in a paste, with what stands directly inside their tags.
struct MarkupRecords {
  private(set) var found: [OutputRecord] = []
  private let bytes: [UInt8]
  private let name: String
  private var line = 0
  private var position = 0

  private static let most = 2000

  /// - Parameter name: the element that is a record, such as `Event`.
  init(_ name: String, in lines: [OutputLine]) {
    self.name = name
    bytes = Array(lines.map(\.text).joined(separator: "\n").utf8)
    var record: OutputRecord?
    while let tag = nextTag(), found.count < Self.most {
      if tag.name == name || tag.name == "/" + name {
        // Only what has an end is known to be whole.
        if tag.name.hasPrefix("/"), var whole = record {
          whole.lines = whole.lines.lowerBound..<line + 1
          found.append(whole)
        }
        record = tag.name == name ? OutputRecord(.element(name), lines: line..<line + 1) : nil
        continue
      }
      guard record != nil, !tag.name.hasPrefix("/") else { continue }
      for (key, value) in tag.attributes {
        record?.add("\(tag.name)@\(key)", value, line: tag.line)
      }
      if !tag.isEmpty, let text = text(upTo: tag.name) {
        record?.add(tag.name, text, line: tag.line)
      }
    }
  }

  private struct Tag {
    let name: String
    var attributes: [(String, String)] = []
    var isEmpty = false
    let line: Int
  }

  /// The next tag that is whole; nil at the end.
  private mutating func nextTag() -> Tag? {
    while position < bytes.count {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
      guard bytes[position - 1] == 0x3C else { continue }
      let name = word()
      if name.isEmpty { continue }
      var tag = Tag(name: name, line: line)
      if readAttributes(into: &tag) { return tag }
    }
    return nil
  }

  /// The letters from here on.
  private mutating func word() -> String {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) || bytes[position] == 0x2F {
      if bytes[position] == 0x2F, position > start { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Whether the tag ends; whatever does not look like a tag is passed over.
  private mutating func readAttributes(into tag: inout Tag) -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case 0x3E:
        position += 1
        return true
      case 0x2F: tag.isEmpty = true
      case 0x0A: line += 1
      case 0x3C: return false
      case let byte where Self.isName(byte):
        let key = word()
        guard position + 1 < bytes.count, bytes[position] == 0x3D,
          bytes[position + 1] == 0x22 || bytes[position + 1] == 0x27
        else { continue }
        let quote = bytes[position + 1]
        position += 2
        let start = position
        while position < bytes.count, bytes[position] != quote, bytes[position] != 0x3C {
          if bytes[position] == 0x0A { line += 1 }
          position += 1
        }
        guard position < bytes.count, bytes[position] == quote else { return false }
        tag.attributes.append((key, String(decoding: bytes[start..<position], as: UTF8.self)))
      default: break
      }
      position += 1
    }
    return false
  }

  /// The text from here to the end of the element, when nothing else stands in between.
  private func text(upTo name: String) -> String? {
    let text = bytes[position...].prefix(200).prefix { $0 != 0x3C }
    let end = Array("</\(name)>".utf8)
    guard bytes[text.endIndex...].starts(with: end) else { return nil }
    return CleanText.trimmed(String(decoding: text, as: UTF8.self))
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }
}
