import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Console

/// Somebody at the keyboard: presses keys by script and sees frames.
struct Person {
  private(set) var app: App
  var desk: MemoryDesk
  /// What the screens have asked for so far.
  private(set) var effects: [Effect] = []

  init(
    _ playbook: Playbook, _ language: Language = .english, unfinished: [IncidentLine] = [],
    keys: KeyTable = .usual
  ) {
    app = App(
      language: language, time: LocalTime(offset: 0), unfinished: unfinished,
      codeNames: .shipped, keys: keys)
    desk = MemoryDesk(playbook)
  }

  /// Presses what a script says and lets the desk answer.
  mutating func press(_ script: String) throws {
    for input in try KeyScript.inputs(of: script) { take(input) }
  }

  mutating func take(_ input: Input) {
    var waiting: [Message] = [.input(input)]
    while !waiting.isEmpty {
      for effect in app.update(waiting.removeFirst()) {
        effects.append(effect)
        waiting += desk.carryOut(effect)
      }
    }
  }

  /// Presses one key and returns what it asks for; nobody carries it out.
  mutating func ask(_ script: String) throws -> [Effect] {
    try KeyScript.inputs(of: script).flatMap { app.update(.input($0)) }
  }

  /// Lets the screens hear something.
  mutating func hear(_ message: Message) { _ = app.update(message) }

  func sees(_ size: Size = Size(columns: 80, rows: 24)) -> Frame { app.view(size) }

  /// The rows of the screen as one text.
  var screen: String { sees(Size(columns: 120, rows: 60)).rows.joined(separator: "\n") }

  /// The page as it is read out, whole and in lines of any length.
  var plainText: String {
    var conversation = PlainConversation(width: 100_000)
    return conversation.saysAgain(app)
  }

  /// Types a line where the page is read out.
  mutating func type(_ line: String) {
    guard case .inputs(let inputs) = app.plainPage.answer(to: line) else {
      Issue.record("“\(line)” means nothing here")
      return
    }
    for input in inputs { take(input) }
  }

  /// The incident that is open.
  var incident: IncidentScreen? {
    if case .incident(let incident) = app.screen { incident } else { nil }
  }

  /// What was recorded of the incident that is open.
  var recorded: [Event] { incident.map { desk.incidents[$0.incident.number.value - 1] } ?? [] }

  /// Answers every question with "I don't know" until this one is asked.
  mutating func doNotKnow(until fact: String) throws {
    for _ in 0..<100 {
      guard let form = incident?.form, incident?.pane == .question else { return }
      if form.fact.id.name == fact { return }
      try press("k enter")
    }
    Issue.record("\(fact) was never asked")
  }

  /// Somebody else who opens the same incident from what was recorded.
  func successor() throws -> Person {
    let number = try #require(incident?.incident.number)
    var other = Person(desk.playbook, app.language)
    other.desk = desk
    other.hear(.playbook(desk.playbook))
    other.hear(.opened(number, desk.incidents[number.value - 1]))
    return other
  }
}
