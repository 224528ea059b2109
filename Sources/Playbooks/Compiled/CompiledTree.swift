extension TreeNode: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self = try reader.nested { (reader) throws(CompiledFault) in
      switch try reader.number() {
      case 0: try .ask(reader.next())
      case 1: try .branch(when: reader.next(), then: reader.next())
      default: throw reader.damage
      }
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .ask(let value):
      writer.write(number: 0)
      writer.write(value)
    case .branch(let when, let then):
      writer.write(number: 1)
      writer.write(when)
      writer.write(then)
    }
  }
}
