extension Condition: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self = try reader.nested { (reader) throws(CompiledFault) in
      switch try reader.number() {
      case 0: try .test(reader.next(), reader.next())
      case 1: try .all(reader.next())
      case 2: try .any(reader.next())
      case 3: try .not(reader.next())
      case 4: try .known(reader.next())
      case 5: try .outcome(reader.next(), reader.next())
      case 6: try .look(reader.next(), reader.next(), reader.next())
      case 7: try .quantified(reader.next())
      default: throw reader.damage
      }
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .test(let value0, let value1):
      writer.write(number: 0)
      writer.write(value0)
      writer.write(value1)
    case .all(let value):
      writer.write(number: 1)
      writer.write(value)
    case .any(let value):
      writer.write(number: 2)
      writer.write(value)
    case .not(let value):
      writer.write(number: 3)
      writer.write(value)
    case .known(let value):
      writer.write(number: 4)
      writer.write(value)
    case .outcome(let value0, let value1):
      writer.write(number: 5)
      writer.write(value0)
      writer.write(value1)
    case .look(let value0, let value1, let value2):
      writer.write(number: 6)
      writer.write(value0)
      writer.write(value1)
      writer.write(value2)
    case .quantified(let value):
      writer.write(number: 7)
      writer.write(value)
    }
  }
}

extension Test: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = try .among(reader.next())
    case 1: self = try .within(reader.next())
    case 2: self = try .sameAs(reader.next())
    case 3: self = try .under(reader.next())
    case 4: self = try .beginsWith(reader.next())
    case 5: self = try .endsWith(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .among(let value):
      writer.write(number: 0)
      writer.write(value)
    case .within(let value):
      writer.write(number: 1)
      writer.write(value)
    case .sameAs(let value):
      writer.write(number: 2)
      writer.write(value)
    case .under(let value):
      writer.write(number: 3)
      writer.write(value)
    case .beginsWith(let value):
      writer.write(number: 4)
      writer.write(value)
    case .endsWith(let value):
      writer.write(number: 5)
      writer.write(value)
    }
  }
}

extension Bounds: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      above: reader.next(), atLeast: reader.next(), below: reader.next(), atMost: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(above)
    writer.write(atLeast)
    writer.write(below)
    writer.write(atMost)
  }
}

extension Quantifier: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      amount: reader.next(), kind: reader.next(), that: reader.next(), within: reader.next(),
      exceptThis: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(amount)
    writer.write(kind)
    writer.write(that)
    writer.write(within)
    writer.write(exceptThis)
  }
}

extension Quantifier.Amount: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = .some
    case 1: self = .every
    case 2: self = try .count(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .some:
      writer.write(number: 0)
    case .every:
      writer.write(number: 1)
    case .count(let value):
      writer.write(number: 2)
      writer.write(value)
    }
  }
}
