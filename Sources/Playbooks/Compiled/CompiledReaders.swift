extension Reader: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), title: reader.next(), recognise: reader.next(), lines: reader.next(),
      records: reader.next(), passages: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(recognise)
    writer.write(lines)
    writer.write(records)
    writer.write(passages)
  }
}

extension ReaderLine: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(match: reader.next(), sets: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(match)
    writer.write(sets)
  }
}

extension ProposedFact: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(fact: reader.next(), value: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(fact)
    writer.write(value)
  }
}

extension ReaderRecord: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      fields: reader.next(), element: reader.next(), only: reader.next(), about: reader.next(),
      named: reader.next(), cases: reader.next(), linked: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(fields)
    writer.write(element)
    writer.write(only)
    writer.write(about)
    writer.write(named)
    writer.write(cases)
    writer.write(linked)
  }
}

extension ReaderField: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(name: reader.next(), labels: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(name)
    writer.write(labels)
  }
}

extension FieldTest: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(field: reader.next(), match: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(field)
    writer.write(match)
  }
}

extension RecordCase: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(tests: reader.next(), sets: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(tests)
    writer.write(sets)
  }
}

extension ReaderLink: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      child: reader.next(), parent: reader.next(), proof: reader.next(), sets: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(child)
    writer.write(parent)
    writer.write(proof)
    writer.write(sets)
  }
}

extension ReaderPassage: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      from: reader.next(), to: reader.next(), every: reader.next(), about: reader.next(),
      lines: reader.next(), cases: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(from)
    writer.write(to)
    writer.write(every)
    writer.write(about)
    writer.write(lines)
    writer.write(cases)
  }
}

extension PassageCase: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(tests: reader.next(), sets: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(tests)
    writer.write(sets)
  }
}

extension LineTest: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    let line: String = try reader.next()
    let atLeast = try reader.number()
    let isBounded: Bool = try reader.next()
    self.init(line: line, atLeast: atLeast, atMost: isBounded ? try reader.number() : nil)
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(line)
    writer.write(number: atLeast)
    writer.write(atMost != nil)
    if let atMost { writer.write(number: atMost) }
  }
}

extension CommandBlock: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), kind: reader.next(), title: reader.next(), run: reader.next(),
      answers: reader.next(), reads: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(kind)
    writer.write(title)
    writer.write(run)
    writer.write(answers)
    writer.write(reads)
  }
}
