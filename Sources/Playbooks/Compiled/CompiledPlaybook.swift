import Wording

/// The compiled form of a playbook: what the program reads at its start instead of YAML.
///
/// A name, a format number, the strings, the content, and a fingerprint of all that. The same
/// content always gives the same bytes.
package enum CompiledPlaybook {
  private static let name = Array("playbook".utf8)
  /// Raised whenever the meaning of the bytes changes.
  private static let format: UInt8 = 3

  package static func encode(_ content: PlaybookContent) -> [UInt8] {
    var writer = CompiledWriter()
    writer.write(content)
    return sealed(name + [format] + writer.table + writer.body)
  }

  package static func decode(_ bytes: [UInt8]) throws(CompiledFault) -> Playbook {
    guard bytes.starts(with: name), bytes.count > name.count + 8 else { throw .notCompiled }
    guard bytes[name.count] == format else { throw .otherFormat(Int(bytes[name.count])) }
    let end = bytes.count - 8
    let fingerprint = Fingerprint(of: bytes[..<end])
    guard bytes[end...].elementsEqual(fingerprint.bytes) else { throw .damaged(at: end) }
    var reader = try CompiledReader(bytes, from: name.count + 1, to: end)
    let content: PlaybookContent = try reader.next()
    guard reader.isAtEnd else { throw reader.damage }
    return Playbook(content, hash: fingerprint.digits)
  }

  /// The bytes with their fingerprint behind them.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    bytes + Fingerprint(of: bytes[...]).bytes
  }
}

extension Playbook {
  /// A playbook with the hash that its compiled form has.
  package init(_ content: PlaybookContent) {
    let bytes = CompiledPlaybook.encode(content)
    self.init(content, hash: Fingerprint(of: bytes.dropLast(8)).digits)
  }
}
