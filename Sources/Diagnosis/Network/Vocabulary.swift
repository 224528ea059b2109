import Playbooks

/// Every `fact=value` that facts with few values can have, found by its bytes without making a
/// string.
package struct Vocabulary: Sendable {
  /// A fact and one of its values, by its position in the domain.
  package struct Statement: Sendable {
    let place: CellPlace
    let value: Int
  }

  private struct Entry: Sendable {
    /// The first eight bytes.
    let key: UInt64
    let count: Int
    /// Where the rest begins.
    let rest: Int
    let statement: Statement
  }

  private var rests: [UInt8] = []
  private var entries: [Entry] = []
  /// Positions among the entries plus one, at the place of their hash; a power of two of them.
  private var table: [Int32]

  package init(_ network: Network) {
    for cell in network.layers.flatMap(\.cells) where cell.storage == .mask {
      for (value, name) in cell.fact.domain.enumerated() {
        let text = Array("\(cell.fact.id)=\(name)".utf8)
        let key = text.withUnsafeBytes { Self.key($0) }
        entries.append(
          Entry(
            key: key, count: text.count, rest: rests.count,
            statement: Statement(place: cell.place, value: value)))
        rests += text.dropFirst(8)
      }
    }
    var size = 16
    while size < entries.count * 4 { size *= 2 }
    table = Array(repeating: 0, count: size)
    for (position, entry) in entries.enumerated() {
      var slot = Self.slot(entry.key, entry.count, size)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = Int32(position + 1)
    }
  }

  /// What a text says; nil when it is no such statement.
  package func statement(_ text: UnsafeRawBufferPointer) -> Statement? {
    let key = Self.key(text)
    return table.withUnsafeBufferPointer { table in
      entries.withUnsafeBufferPointer { entries in
        var slot = Self.slot(key, text.count, table.count)
        while true {
          let position = Int(table[slot])
          if position == 0 { return nil }
          let entry = entries[position - 1]
          if entry.key == key, entry.count == text.count, matches(entry, text) {
            return entry.statement
          }
          slot = (slot + 1) & (table.count - 1)
        }
      }
    }
  }

  private func matches(_ entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
    entry.count <= 8
      || rests[entry.rest..<entry.rest + entry.count - 8].elementsEqual(text.dropFirst(8))
  }

  /// The first eight bytes, with zeros where there are fewer.
  private static func key(_ text: UnsafeRawBufferPointer) -> UInt64 {
    let count = text.count
    if count >= 8 { return text.loadUnaligned(as: UInt64.self) }
    if count >= 4 {
      let low = UInt64(text.loadUnaligned(as: UInt32.self))
      let high = UInt64(text.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return low | high << UInt64((count - 4) * 8)
    }
    return text.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func slot(_ key: UInt64, _ count: Int, _ size: Int) -> Int {
    let mixed = (key ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 40) & (size - 1)
  }
}
