extension KnownCode: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      code: reader.next(), title: reader.next(), means: reader.next(), name: reader.next(),
      namesDevice: reader.next(), tellsApart: reader.next(), startsAt: reader.next(),
      sentences: reader.next(), near: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(code)
    writer.write(title)
    writer.write(means)
    writer.write(name)
    writer.write(namesDevice)
    writer.write(tellsApart)
    writer.write(startsAt)
    writer.write(sentences)
    writer.write(near)
  }
}

extension NearMiss: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(code: reader.next(), why: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(code)
    writer.write(why)
  }
}

extension Noise: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(event: reader.next(), why: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(event)
    writer.write(why)
  }
}

extension Source: Compilable {
  init(from reader: inout CompiledReader) throws(CompiledFault) {
    try self.init(
      id: reader.next(), title: reader.next(), url: reader.next(), dated: reader.next(),
      read: reader.next())
  }

  func write(to writer: inout CompiledWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(url)
    writer.write(dated)
    writer.write(read)
  }
}
