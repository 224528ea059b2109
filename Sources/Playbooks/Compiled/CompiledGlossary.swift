extension Term: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), word: reader.next(), means: reader.next(), also: reader.next(),
      sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(word)
    writer.write(means)
    writer.write(also)
    writer.write(sources)
  }
}
