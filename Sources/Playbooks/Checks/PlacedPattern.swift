/// A regular expression of a reader, and where it stands inside it.
struct PlacedPattern {
  let path: [String]
  let pattern: String
}

extension Reader {
  /// Every pattern that is matched against a paste.
  var placedPatterns: [PlacedPattern] {
    var placed: [PlacedPattern] = []
    func place(_ path: [String], _ pattern: String?) {
      if let pattern { placed.append(PlacedPattern(path: path, pattern: pattern)) }
    }
    func place(_ path: [String], _ lines: [ReaderLine]) {
      for (index, line) in lines.enumerated() {
        place(path + ["lines", "\(index)", "match"], line.match)
      }
    }
    func place(_ path: [String], _ tests: [FieldTest]) {
      for test in tests { place(path + [test.field], test.match) }
    }
    place(["recognise"], recognise)
    place([], lines)
    for (index, record) in records.enumerated() {
      let path = ["records", "\(index)"]
      place(path + ["only"], record.only)
      for (index, one) in record.cases.enumerated() {
        place(path + ["cases", "\(index)", "where"], one.tests)
      }
      place(path + ["linked", "proof"], record.linked?.proof)
    }
    for (index, passage) in passages.enumerated() {
      let path = ["passages", "\(index)"]
      place(path + ["from"], passage.from)
      place(path + ["to"], passage.to)
      place(path + ["every"], passage.every)
      place(path, passage.lines)
      for (index, one) in passage.cases.enumerated() {
        for (number, test) in one.tests.enumerated() {
          place(path + ["cases", "\(index)", "where", "\(number)", "line"], test.line)
        }
      }
    }
    return placed
  }
}
