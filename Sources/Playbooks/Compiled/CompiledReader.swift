/// Reads back what a `CompiledWriter` wrote; whatever the bytes are, it throws and never traps.
struct CompiledReader {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var strings: [String] = []
  private var depth = 0

  /// Conditions and trees nested deeper than this were not written by this program.
  private static let deepest = 4 * Limits.depth

  /// Begins at the string table that stands at `offset`, and reads no further than `end`.
  init(_ bytes: [UInt8], from offset: Int, to end: Int) throws(CompiledFault) {
    self.bytes = bytes
    self.end = end
    self.offset = offset
    let count = try length()
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = try length()
      let place = self.offset..<self.offset + length
      guard
        let string = bytes.withUnsafeBufferPointer({ String(validating: $0[place], as: UTF8.self) })
      else {
        throw .damaged(at: place.lowerBound)
      }
      strings.append(string)
      self.offset = place.upperBound
    }
  }

  var isAtEnd: Bool { offset == end }

  mutating func next<Value: Compilable>() throws(CompiledFault) -> Value {
    try Value(from: &self)
  }

  /// A value of a type that can hold others of its own type.
  mutating func nested<Value>(
    _ read: (inout CompiledReader) throws(CompiledFault) -> Value
  ) throws(CompiledFault) -> Value {
    guard depth < Self.deepest else { throw damage }
    depth += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  mutating func number() throws(CompiledFault) -> Int {
    var number = 0
    var shift = 0
    while true {
      guard offset < end, shift < 56 else { throw damage }
      let byte = bytes[offset]
      offset += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// How many of something follow; each takes at least a byte.
  mutating func length() throws(CompiledFault) -> Int {
    let length = try number()
    guard length <= end - offset else { throw damage }
    return length
  }

  mutating func string() throws(CompiledFault) -> String {
    let number = try number()
    guard number < strings.count else { throw damage }
    return strings[number]
  }

  var damage: CompiledFault { .damaged(at: offset) }
}
