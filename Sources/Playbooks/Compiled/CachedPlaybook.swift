/// A compiled playbook as it is kept in a cache: what it was made from, then its compiled form.
///
/// Only a playbook that the checks did not refuse is ever kept.
package enum CachedPlaybook {
  package static func encode(_ playbook: Playbook, for key: CacheKey) -> [UInt8] {
    Array(key.digits.utf8) + CompiledPlaybook.encode(playbook.content)
  }

  /// The playbook; nil for bytes that are damaged, of another format, or made from something else.
  package static func decode(_ bytes: [UInt8], for key: CacheKey) -> Playbook? {
    let name = Array(key.digits.utf8)
    guard bytes.starts(with: name) else { return nil }
    return try? CompiledPlaybook.decode(Array(bytes.dropFirst(name.count)))
  }
}

/// What a compiled playbook was made from: every byte of its folders, the playbook below them, and
/// the checks that it passed.
package struct CacheKey: Hashable, Sendable {
  /// Sixteen hexadecimal digits.
  package let digits: String

  /// - Parameter base: the hash of the playbook that the files extend; empty where they stand by
  ///   themselves.
  package init(_ files: [SourceFile], extending base: String = "") {
    var bytes: [UInt8] = []
    func add(_ part: some Collection<UInt8>) {
      bytes += Array("\(part.count):".utf8)
      bytes += part
    }
    for check in PlaybookChecks.all { add("\(type(of: check))".utf8) }
    add(base.utf8)
    for file in files {
      add(file.name.utf8)
      add(file.bytes)
    }
    digits = Fingerprint(of: bytes[...]).digits
  }
}
