extension Rule: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), when: reader.next(), conclusion: reader.next(),
      because: reader.next(), sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(when)
    writer.write(conclusion)
    writer.write(because)
    writer.write(sources)
  }
}

extension Conclusion: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = try .derives(reader.next())
    case 1: self = try .supports(reader.next())
    case 2: self = try .rulesOut(reader.next())
    case 3: self = try .locks(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .derives(let value):
      writer.write(number: 0)
      writer.write(value)
    case .supports(let value):
      writer.write(number: 1)
      writer.write(value)
    case .rulesOut(let value):
      writer.write(number: 2)
      writer.write(value)
    case .locks(let value):
      writer.write(number: 3)
      writer.write(value)
    }
  }
}

extension Support: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(cause: reader.next(), strength: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(cause)
    writer.write(strength)
  }
}

extension StepSelection: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = try .only(reader.next())
    case 1: self = try .allExcept(reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .only(let value):
      writer.write(number: 0)
      writer.write(value)
    case .allExcept(let value):
      writer.write(number: 1)
      writer.write(value)
    }
  }
}

extension Cause: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), title: reader.next(), explanation: reader.next(),
      applies: reader.next(), yieldsTo: reader.next(), recover: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(title)
    writer.write(explanation)
    writer.write(applies)
    writer.write(yieldsTo)
    writer.write(recover)
  }
}
