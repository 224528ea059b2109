import Foundation
import Reports
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""), ("\u{2028}\u{202E}", "\"\\u2028\\u202e\""),
    ("Größe 😀", "\"Größe 😀\""), ("\u{E0041}", "\"\\udb40\\udc41\""), ("/", "\"/\""),
  ])
  func escapes(text: String, json: String) throws {
    let written = JSONValue.string(text).text
    #expect(written == json + "\n")
    let read = try JSONSerialization.jsonObject(
      with: Data(written.utf8), options: .fragmentsAllowed)
    #expect(read as? String == text)
  }

  @Test func keepsTheOrderOfMembers() {
    let value = JSONValue.object([
      .init("z", .array([.number(-1), .bool(true), .null])), .init("a", .object([])),
      .init("b", .array([])),
    ])
    #expect(
      value.text == """
        {
          "z": [
            -1,
            true,
            null
          ],
          "a": {},
          "b": []
        }

        """)
  }
}
