import Testing
import Wording

@testable import Playbooks

@Suite("Reading a playbook")
struct ReadingTests {
  @Test("the printer playbook is read without a complaint")
  func printer() throws {
    let reading = Playbook.read(try Fixtures.printer())
    #expect(reading.lines == [])
    let playbook = try #require(reading.playbook)
    #expect(playbook.kinds.map(\.id.name) == ["incident", "printer", "job"])
    #expect(playbook.facts.count == 7)
    #expect(playbook.rules.count == 7)
    #expect(playbook.steps.map(\.id.name).last == "log-jam")
    #expect(playbook.header.back == .test(Identifier("retry"), .among(["works"])))
    #expect(playbook.codes.first?.near.first?.code == "0x00000032")
  }

  @Test(
    "hostile files are refused where they go wrong",
    arguments: [
      ("", "a.yaml:1:1: error: there is no section “playbook”"),
      ("\u{FEFF}", "a.yaml:1:1: error: there is no section “playbook”"),
      ("# nothing\n", "a.yaml:1:1: error: there is no section “playbook”"),
      (String(repeating: "[", count: 100_000), "a.yaml:1:1"),
      (String(repeating: "- ", count: 100_000), "a.yaml:1:"),
      (
        String(repeating: "{a: ", count: 500) + "b" + String(repeating: "}", count: 500),
        "a.yaml:1:126: error: nested deeper"
      ),
      (String(repeating: "[", count: 40) + String(repeating: "]", count: 40), "a.yaml:1:33: error"),
      ("facts:\n\tx: y\n", "a.yaml:2:1: error: this is not YAML"),
      ("a: \"\\e[31m\"\n", "a.yaml:1:4: error: the control character U+1B"),
      ("a: b\u{7}\n", "a.yaml:1:5: error: this is not YAML"),
      ("a: &x b\nc: *x\n", "a.yaml:1:4: error: anchors and aliases"),
      ("c: *x\n", "a.yaml:1:4: error: anchors and aliases"),
      ("a: !!int 3\n", "a.yaml:1:4: error: tags such as tag:yaml.org,2002:int"),
      ("a: b\n---\nc: d\n", "a.yaml:2:1: error: a file holds one document"),
      ("a: b\n  c: d\n", "a.yaml:2:4: error: this is not YAML"),
      ("? [a, b]\n: c\n", "a.yaml:1:3: error: a key must be plain text"),
      (
        "facts: {a: 1, a: 2}\n",
        "a.yaml:1:15: error: “a” is written twice here; first at a.yaml:1:9"
      ),
      ("facts:\n  a: 1\n  b: 2\n  a: 2\n", "a.yaml:4:3: error: “a” is written twice"),
      ("- a\n", "a.yaml:1:1: error: a mapping (key: value) is expected here"),
      ("word\n", "a.yaml:1:1: error: a mapping (key: value) is expected here"),
    ])
  func hostile(text: String, complaint: String) throws {
    let reading = Playbook.read([SourceFile(name: "a.yaml", text: text)])
    #expect(reading.playbook == nil)
    let first = try #require(reading.lines.first)
    #expect(first.hasPrefix(complaint), "\(first)")
  }

  @Test("a swarm of aliases is refused before it unfolds")
  func swarm() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a40\n: x\n"
    let lines = Playbook.read([SourceFile(name: "a.yaml", text: text)]).lines
    #expect(lines.first?.contains("anchors and aliases") == true)
  }

  @Test("bytes that are no UTF-8 are found")
  func encoding() {
    let bytes = Array("a: ü\nbä: ".utf8) + [0xFF, 0x41]
    let lines = Playbook.read([SourceFile(name: "a.yaml", bytes: bytes)]).lines
    #expect(lines == ["a.yaml:2:5: error: the file is not UTF-8 from here on"])
  }

  @Test("too many files, and files that are too large")
  func size() {
    let many = (0..<65).map { SourceFile(name: "\($0).yaml", text: "") }
    #expect(Playbook.read(many).lines == ["0.yaml:1:1: error: more than 64 files"])
    let large = SourceFile(name: "a.yaml", bytes: Array(repeating: 0x23, count: (1 << 20) + 1))
    #expect(Playbook.read([large]).lines.first?.contains("larger than 1048576 bytes") == true)
    #expect(Playbook.read([]).lines == ["playbook:1:1: error: the folder holds no *.yaml file"])
  }
}
