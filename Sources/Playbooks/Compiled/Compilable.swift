import Wording

/// Something that can be written to the compiled form of a playbook and read back as it was.
protocol Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault)
  func write(to writer: inout CompiledWriter)
}

extension String: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self = try reader.string()
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(string: self)
  }
}

extension Bool: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = false
    case 1: self = true
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(number: self ? 1 : 0)
  }
}

extension Optional: Compilable where Wrapped: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    let isThere: Bool = try reader.next()
    guard isThere else {
      self = nil
      return
    }
    let value: Wrapped = try reader.next()
    self = value
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: Compilable where Element: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    let count = try reader.length()
    self = []
    reserveCapacity(Swift.min(count, 1024))
    for _ in 0..<count { append(try reader.next()) }
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(number: count)
    for element in self { writer.write(element) }
  }
}

extension Identifier: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self.init(try reader.string())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(string: name)
  }
}

extension Text: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self.init(english: try reader.string(), german: try reader.string())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(text: self)
  }
}

/// A word of a one-of is written as it is in the playbook, so that a new word between others does
/// not change what the old ones mean.
protocol CompilableWord: Compilable, RawRepresentable<String> {}

extension CompilableWord {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    guard let word = Self(rawValue: try reader.string()) else { throw reader.damage }
    self = word
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(string: rawValue)
  }
}

extension FactType: CompilableWord {}
extension Strength: CompilableWord {}
extension Risk: CompilableWord {}
extension Role: CompilableWord {}
extension Outcome: CompilableWord {}
extension ListUnsuited.Part: CompilableWord {}
