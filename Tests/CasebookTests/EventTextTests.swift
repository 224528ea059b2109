import Casebook
import Diagnosis
import Testing

@Suite struct EventTextTests {
  @Test(arguments: Samples.events)
  func everyEventComesBackAsItWas(event: Event) throws {
    let text = try EventText.write(event)
    #expect(try EventText.read(text) == event)
    #expect(!text.utf8.contains { $0 < 0x20 }, "one line, no control characters")
  }

  @Test func theTextIsTheDocumentedOne() throws {
    let observed = Event(
      at: 5, by: "anna",
      .observed(Observation(Samples.look, .values(["works"]), from: .step)))
    #expect(
      try EventText.write(observed) == """
        {"after":"restart","at":5,"by":"anna","entity":{"kind":"printer"},"fact":"retry",\
        "from":"step","happening":"observed","v":1,"values":["works"]}
        """)
  }

  @Test(
    arguments: [
      (#"{"v":1,"at":1,"by":"","happening":"teleported"}"#, .unknownHappening("teleported")),
      (#"{"v":2,"at":1,"by":"","happening":"teleported","x":1}"#, .newer(version: 2)),
      (#"{"v":0,"at":1,"by":"","happening":"reopened"}"#, .badValue(key: "v", value: "0")),
      (#"{"v":1,"at":1,"by":"","happening":"reopened","mood":"good"}"#, .unknownKey("mood")),
      (#"{"v":1,"at":1,"happening":"reopened"}"#, .missing(key: "by")),
      (#"{"v":1,"at":1,"by":"","happening":"noted"}"#, .missing(key: "note")),
      (
        #"{"v":1,"at":1,"by":"","happening":"closed","closing":"forgotten","note":""}"#,
        .badValue(key: "closing", value: "forgotten")
      ),
      (
        #"{"v":1,"at":1,"by":"","happening":"observed","entity":{"kind":"a"},"fact":"b","from":"answer"}"#,
        .missing(key: "values")
      ),
    ] as [(String, EventTextError)])
  func whatIsNotUnderstoodIsRefused(text: String, error: EventTextError) {
    #expect(throws: error) { try EventText.read(text) }
  }

  @Test(arguments: [
    "", "7", "[]", "{", #"{"v":1,"at":1,"by":"","happening":"reope"#,
    #"{"v":1,"at":"soon","by":"","happening":"reopened"}"#,
    #"{"v":1,"at":1,"by":"","happening":"observed","entity":{"kind":"a"},"fact":"b","#
      + #""from":"answer","values":["x"],"dont-know":true}"#,
  ])
  func brokenTextIsRefused(text: String) {
    #expect(throws: EventTextError.self) { try EventText.read(text) }
  }

  @Test func everyPrefixOfALineIsRefused() throws {
    let line = try EventText.write(Samples.events[1])
    for length in 0..<line.count {
      #expect(throws: EventTextError.self) { try EventText.read(String(line.prefix(length))) }
    }
  }
}
