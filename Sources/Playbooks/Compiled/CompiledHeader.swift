extension PlaybookHeader: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), version: reader.next(), title: reader.next(), subject: reader.next(),
      back: reader.next(), entry: reader.next(), codeFact: reader.next(),
      eventFact: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(version)
    writer.write(title)
    writer.write(subject)
    writer.write(back)
    writer.write(entry)
    writer.write(codeFact)
    writer.write(eventFact)
  }
}

extension EntityKind: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(id: reader.next(), label: reader.next(), unnamed: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(unnamed)
  }
}
