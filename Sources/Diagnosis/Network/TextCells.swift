/// What is known of a fact whose values are texts: two chains of texts in a store.
struct TextCell: Sendable {
  /// The first of the values named; negative where there is none.
  var named: Int32 = -1
  /// The first of the values denied.
  var absent: Int32 = -1
  var isUnknown = false
  /// Whether its readers have been told of its last change.
  var isSettled = true

  var isAnswered: Bool { named >= 0 || isUnknown }
}

/// Texts one after the other, in chains.
struct TextStore: Sendable {
  private struct Entry {
    let start: Int32
    let count: Int32
    let next: Int32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Puts a text before a chain; returns the longer one.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, before chain: Int32) -> Int32 {
    entries.append(
      Entry(start: Int32(bytes.count), count: Int32(text.count), next: chain))
    bytes.append(contentsOf: text)
    return Int32(entries.count - 1)
  }

  mutating func add(_ text: String, before chain: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { add($0, before: chain) }
  }

  func texts(of chain: Int32) -> [String] {
    var texts: [String] = []
    each(chain) { bytes in
      texts.append(String(decoding: bytes, as: UTF8.self))
      return true
    }
    return texts
  }

  func contains(_ text: String, in chain: Int32) -> Bool {
    var found = false
    each(chain) { bytes in
      found = bytes.elementsEqual(text.utf8)
      return !found
    }
    return found
  }

  /// Hands over each text of a chain until the body has enough.
  func each(_ chain: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    bytes.withUnsafeBufferPointer { all in
      var current = chain
      while current >= 0 {
        let entry = entries[Int(current)]
        let text = UnsafeBufferPointer(
          start: all.baseAddress.map { $0 + Int(entry.start) }, count: Int(entry.count))
        if !body(text) { return }
        current = entry.next
      }
    }
  }
}
