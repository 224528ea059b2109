extension PlaybookContent: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    self.init(header: try reader.next(), kinds: try reader.next())
    facts = try reader.next()
    tree = try reader.next()
    rules = try reader.next()
    causes = try reader.next()
    steps = try reader.next()
    lists = try reader.next()
    codes = try reader.next()
    noise = try reader.next()
    readers = try reader.next()
    blocks = try reader.next()
    forbidden = try reader.next()
    invariants = try reader.next()
    impossible = try reader.next()
    sources = try reader.next()
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(header)
    writer.write(kinds)
    writer.write(facts)
    writer.write(tree)
    writer.write(rules)
    writer.write(causes)
    writer.write(steps)
    writer.write(lists)
    writer.write(codes)
    writer.write(noise)
    writer.write(readers)
    writer.write(blocks)
    writer.write(forbidden)
    writer.write(invariants)
    writer.write(impossible)
    writer.write(sources)
  }
}
