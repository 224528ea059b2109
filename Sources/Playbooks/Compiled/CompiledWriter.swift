import Wording

/// Writes values one after the other; every string is kept once and called by number.
struct CompiledWriter {
  private(set) var body: [UInt8] = []
  /// The texts that were written.
  private(set) var texts: [Text] = []
  private var strings: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func write(text: Text) {
    texts.append(text)
    write(string: text.english)
    write(string: text.german)
  }

  mutating func write(_ value: some Compilable) {
    value.write(to: &self)
  }

  /// Seven bits a byte, lowest first; the high bit says that more follow.
  mutating func write(number: Int) {
    Self.append(number, to: &body)
  }

  mutating func write(string: String) {
    if let known = numbers[string] { return write(number: known) }
    numbers[string] = strings.count
    write(number: strings.count)
    strings.append(string)
  }

  /// The strings, in the order in which they were first written.
  var table: [UInt8] {
    var bytes: [UInt8] = []
    Self.append(strings.count, to: &bytes)
    for string in strings {
      Self.append(string.utf8.count, to: &bytes)
      bytes.append(contentsOf: string.utf8)
    }
    return bytes
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
