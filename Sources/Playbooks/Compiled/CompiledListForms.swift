extension ListGroup: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(name: reader.next(), label: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(name)
    writer.write(label)
  }
}

extension ListNote: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(when: reader.next(), text: reader.next(), sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(when)
    writer.write(text)
    writer.write(sources)
  }
}

extension ListLimit: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      pattern: reader.next(), replacement: reader.next(), why: reader.next(), sources: reader.next()
    )
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(pattern)
    writer.write(replacement)
    writer.write(why)
    writer.write(sources)
  }
}

extension ListForm: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      format: reader.next(), group: reader.next(), heading: reader.next(), line: reader.next(),
      undo: reader.next(), check: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(format)
    writer.write(group)
    writer.write(heading)
    writer.write(line)
    writer.write(undo)
    writer.write(check)
  }
}

extension ListScript: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      format: reader.next(), line: reader.next(), undo: reader.next(), check: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(format)
    writer.write(line)
    writer.write(undo)
    writer.write(check)
  }
}

extension ListFrame: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(begin: reader.next(), end: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(begin)
    writer.write(end)
  }
}

extension ListUnsuited: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      formats: reader.next(), part: reader.next(), when: reader.next(), unless: reader.next(),
      say: reader.next(), sources: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(formats)
    writer.write(part)
    writer.write(when)
    writer.write(unless)
    writer.write(say)
    writer.write(sources)
  }
}
