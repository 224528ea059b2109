import Testing

@testable import Diagnosis

/// Which records are found in pasted output, and which are left alone.
@Suite struct OutputRecordsTests {
  /// Each record as `label=value` in the order of labels; a whole one with a `!`.
  private func records(_ text: String) -> [String] {
    let lines = CleanText.lines(text)
    let found = OutputRecords(lines.map { OutputLine($0) }, ended: lines.count - 1)
    return found.found.map { record in
      let fields = record.values.map { "\($0)=\($1.text)" }.sorted().joined(separator: " ")
      return record.isWhole ? "\(fields)!" : fields
    }
  }

  @Test(arguments: [
    ("A : 1\nB : 2\n", ["a=1 b=2"]),
    ("PS C:\\> x\n\nA : 1\nB : 2\n\n\n", ["a=1 b=2!"]),
    ("\n\nA : 1\nB : 2\nC:\\>", ["a=1 b=2!"]),
    ("\n\nA : 1\nB : 2\n\n\nA : 3\nB : 4\n\n\n", ["a=1 b=2!", "a=3 b=4!"]),
    ("\n\nA : 1\nB : 2\n\nA : 3\nB : 4\n\n\n", ["a=1 b=2", "a=3 b=4"]),
    // The same label again: which line belongs to whom is not known.
    ("A : 1\nB : 2\nA : 3\nB : 4\n", []),
    // A value goes on in the next line.
    ("A : {x,\n    y}\nB : 2\n", ["a={x,\ny} b=2"]),
    ("A : {x,\nC:\\y}\nB : 2\n", ["a={x,\nC:\\y} b=2"]),
    // The last line may be cut.
    ("A : 1\nB : 2", [""]),
    // The first label may be cut: its colon stands elsewhere than the others.
    ("me : 1\nName : 2\nSize : 3\n", ["name=2 size=3"]),
    ("just a sentence\n", []), ("C:\\x\n", []), ("12:30\n", []),
  ])
  func lists(text: String, found: [String]) {
    #expect(records(text) == found)
  }

  @Test(arguments: [
    ("Name State\n---- -----\nab   on\ncd   off\n\n", ["name=ab state=on", "name=cd state=off"]),
    // A number may be wider than its heading, to the left.
    ("Who    Id\n---    --\nx   16310\ny       7\n\n", ["id=16310 who=x", "id=7 who=y"]),
    // What stands above a table belongs to each row.
    ("   Of: me\n\nName State\n---- -----\nab   on\n\n", ["of=me", "name=ab of=me state=on"]),
    // A heading that is cut or wrapped is none.
    ("me State\n---- -----\nab   on\n", []),
    ("Name State More\nEven\n---- ----- ----\n----\nab   on\n", []),
    // A row that does not fit the columns is not read.
    ("Name State\n---- -----\nabcdefgh on\ncd   off\n\n", ["name=cd state=off"]),
    ("Name State\n---- -----\nab   on\ncd   of", ["name=ab state=on"]),
  ])
  func tables(text: String, found: [String]) {
    #expect(records(text) == found)
  }

  @Test func aTableWithoutAnEndIsOpen() {
    for (text, isOpen) in [
      ("A B\n- -\n1 2\n\n", false), ("A B\n- -\n1 2\n", true), ("A B\n- -\n1 2\nPS C:\\>", false),
    ] {
      let lines = CleanText.lines(text)
      let found = OutputRecords(lines.map { OutputLine($0) }, ended: lines.count - 1)
      #expect(found.openTables.isEmpty == !isOpen, "\(text)")
    }
  }

  @Test(arguments: [
    ("> > said", "said"), ("[32;1mName[0m", "Name"), ("←[31mred←[m", "red"), ("^[[1mx^[[0m", "x"),
    ("a\u{A0}b", "a b"), ("“q” ’s’", "\"q\" 's'"), ("[mutex] [1] x", "[mutex] [1] x"),
  ])
  func plain(line: String, text: String) {
    #expect(OutputLine(line).text == text)
  }

  @Test(arguments: [
    ("PS C:\\> Get-It", true), ("C:\\WINDOWS\\system32>dir", true), ("[HV01]: PS C:\\x> y", true),
    ("PS>", true), ("PS is a product", false), ("D:\\a<b>c", false), ("x > y", false),
    ("Mode > 3", false),
  ])
  func prompt(line: String, isPrompt: Bool) {
    #expect(OutputLine(line).isPrompt == isPrompt)
  }

  @Test(arguments: [
    ("<E><P n='a'/><I>7</I></E>", ["i=7 p@n=a"]),
    ("- <E x=\"1\">\n  <P n=\"a\" />\n  <I q=\"0\">7</I>\n</E>\n", ["i=7 i@q=0 p@n=a"]),
    // What is not closed may be cut.
    ("<E><P n='a'/><I>7</I>", []), ("<P n='a'/><I>7</I></E>", []),
    ("<E><P n='a'/><I>7", []), ("<E><I>7</I><I>8</I></E>", [""]),
    ("<E><P n='a'/><E><I>7</I></E>", ["i=7"]), ("<E a=<b c='d>", []), ("<", []), ("</", []),
  ])
  func elements(text: String, found: [String]) {
    let lines = CleanText.lines(text).map { OutputLine($0) }
    let records = MarkupRecords("E", in: lines).found.map { record in
      record.values.map { "\($0)=\($1.text)" }.sorted().joined(separator: " ")
    }
    #expect(records == found)
  }

  @Test(arguments: [
    ("$1", "a"), ("x$2$1.", "xba."), ("$id/$id", "7/7"), ("$nobody $", "$nobody $"), ("$12", "a2"),
  ])
  func template(template: String, filled: String) {
    let values = ["1": "a", "2": "b", "id": "7"]
    #expect(Template.filled(template) { values[$0] } == filled)
  }
}
