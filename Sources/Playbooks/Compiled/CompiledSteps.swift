extension Step: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), title: reader.next(), instruction: reader.next(),
      risk: reader.next(), role: reader.next(), isFirst: reader.next(), when: reader.next(),
      needs: reader.next(), after: reader.next(), doneWhen: reader.next(), run: reader.next(),
      expect: reader.next(), look: reader.next(), undo: reader.next(), warning: reader.next(),
      list: reader.next(), sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(title)
    writer.write(instruction)
    writer.write(risk)
    writer.write(role)
    writer.write(isFirst)
    writer.write(when)
    writer.write(needs)
    writer.write(after)
    writer.write(doneWhen)
    writer.write(run)
    writer.write(expect)
    writer.write(look)
    writer.write(undo)
    writer.write(warning)
    writer.write(list)
    writer.write(sources)
  }
}

extension Look: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      fact: reader.next(), verified: reader.next(), noEffect: reader.next(), failed: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(fact)
    writer.write(verified)
    writer.write(noEffect)
    writer.write(failed)
  }
}

extension Undo: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = .noneNeeded
    case 1: self = try .impossible(reader.next())
    case 2: self = try .by(reader.next(), reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .noneNeeded:
      writer.write(number: 0)
    case .impossible(let value):
      writer.write(number: 1)
      writer.write(value)
    case .by(let value0, let value1):
      writer.write(number: 2)
      writer.write(value0)
      writer.write(value1)
    }
  }
}
