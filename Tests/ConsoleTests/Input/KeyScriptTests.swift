import Console
import Testing
import Wording

@Suite struct KeyScriptTests {
  @Test(
    arguments: [
      ("", []),
      ("j j enter", [.key(.character("j")), .key(.character("j")), .key(.enter)]),
      ("ctrl-c alt-x f12", [.key(.control("c")), .key(.alt("x")), .key(.function(12))]),
      ("'a b'", [.key(.character("a")), .key(.character(" ")), .key(.character("b"))]),
      (#"'a\n\''"#, [.key(.character("a")), .key(.enter), .key(.character("'"))]),
      (#"paste:'one\ntwo' x"#, [.paste("one\ntwo"), .key(.character("x"))]),
      ("paste:0x80070037", [.paste("0x80070037")]),
      ("resize:40x10 esc", [.resize(Size(columns: 40, rows: 10)), .key(.escape)]),
      ("' ?", [.key(.character("'")), .key(.character("?"))]),
      ("space pageup backtab", [.key(.character(" ")), .key(.pageUp), .key(.backTab)]),
    ] as [(String, [Input])])
  func reads(_ script: String, as inputs: [Input]) throws {
    #expect(try KeyScript.inputs(of: script) == inputs)
  }

  @Test(arguments: [
    ("j jump", KeyScriptError(position: 3, problem: .unknownKey("jump"))),
    ("ctrl-C", KeyScriptError(position: 1, problem: .unknownKey("ctrl-C"))),
    ("f13", KeyScriptError(position: 1, problem: .unknownKey("f13"))),
    ("j 'text", KeyScriptError(position: 3, problem: .unclosedQuote)),
    ("resize:40", KeyScriptError(position: 1, problem: .notASize("resize:40"))),
  ])
  func refuses(_ script: String, with error: KeyScriptError) {
    #expect(throws: error) { try KeyScript.inputs(of: script) }
    #expect(error.text[.english].contains("character \(error.position)"))
    #expect(error.text[.german].contains("Zeichen \(error.position)"))
  }
}
