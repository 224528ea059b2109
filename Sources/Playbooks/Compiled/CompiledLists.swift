extension PlaybookList: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), title: reader.next(), groups: reader.next(),
      opening: reader.next(), entries: reader.next(), closing: reader.next(),
      limits: reader.next(), forms: reader.next(), scripts: reader.next(),
      unsuited: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(title)
    writer.write(groups)
    writer.write(opening)
    writer.write(entries)
    writer.write(closing)
    writer.write(limits)
    writer.write(forms)
    writer.write(scripts)
    writer.write(unsuited)
  }
}

extension ListEntry: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      content: reader.next(), when: reader.next(), since: reader.next(), why: reader.next(),
      sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(content)
    writer.write(when)
    writer.write(since)
    writer.write(why)
    writer.write(sources)
  }
}

extension ListEntry.Content: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    switch try reader.number() {
    case 0: self = try .fixed(group: reader.next(), reader.next())
    case 1: self = try .values(group: reader.next(), reader.next())
    default: throw reader.damage
    }
  }

  func write(to writer: inout CompiledWriter) {
    switch self {
    case .fixed(let group, let value1):
      writer.write(number: 0)
      writer.write(group)
      writer.write(value1)
    case .values(let group, let value1):
      writer.write(number: 1)
      writer.write(group)
      writer.write(value1)
    }
  }
}
