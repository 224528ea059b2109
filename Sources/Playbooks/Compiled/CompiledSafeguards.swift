extension ForbiddenCommand: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(pattern: reader.next(), why: reader.next(), sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(pattern)
    writer.write(why)
    writer.write(sources)
  }
}

extension Invariant: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = try .order(before: reader.next(), step: reader.next(), cause: reader.next())
    case 1: self = try .need(step: reader.next(), reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .order(let before, let step, let cause):
      writer.write(number: 0)
      writer.write(before)
      writer.write(step)
      writer.write(cause)
    case .need(let step, let value1):
      writer.write(number: 1)
      writer.write(step)
      writer.write(value1)
    }
  }
}

extension Impossible: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(kind: reader.next(), when: reader.next(), why: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(kind)
    writer.write(when)
    writer.write(why)
  }
}
