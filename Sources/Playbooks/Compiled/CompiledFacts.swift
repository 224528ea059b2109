extension Fact: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), type: reader.next(), arity: reader.next(),
      label: reader.next(), ask: reader.next(), values: reader.next(),
      acceptsOtherValues: reader.next(), unit: reader.next(), findOut: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(type)
    writer.write(arity)
    writer.write(label)
    writer.write(ask)
    writer.write(values)
    writer.write(acceptsOtherValues)
    writer.write(unit)
    writer.write(findOut)
  }
}

extension Arity: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = .single
    case 1: self = try .set(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .single:
      writer.write(number: 0)
    case .set(let value):
      writer.write(number: 1)
      writer.write(value)
    }
  }
}

extension Arity.Closing: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = .never
    case 1: self = .whenNamed
    case 2: self = try .whenRead(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .never:
      writer.write(number: 0)
    case .whenNamed:
      writer.write(number: 1)
    case .whenRead(let value):
      writer.write(number: 2)
      writer.write(value)
    }
  }
}

extension Choice: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      name: reader.next(), label: reader.next(), hint: reader.next(), source: reader.next(),
      saidAs: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(name)
    writer.write(label)
    writer.write(hint)
    writer.write(source)
    writer.write(saidAs)
  }
}

extension FindOut: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(on: reader.next(), run: reader.next(), look: reader.next(), reader: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(on)
    writer.write(run)
    writer.write(look)
    writer.write(reader)
  }
}

extension Command: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(when: reader.next(), line: reader.next(), note: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(when)
    writer.write(line)
    writer.write(note)
  }
}
