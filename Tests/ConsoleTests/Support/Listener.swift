import Playbooks
import Wording

@testable import Console

/// Somebody who hears the assistant line by line, and types lines.
struct Listener {
  var person: Person
  private var conversation: PlainConversation
  /// Everything that was said, part by part.
  private(set) var heard: [String] = []

  init(_ person: Person, width: Int = 78) {
    self.person = person
    conversation = PlainConversation(width: width)
    heard.append(conversation.says(person.app))
  }

  init(_ playbook: Playbook, _ language: Language = .english, width: Int = 78) {
    self.init(Person(playbook, language), width: width)
  }

  var last: String { heard.last ?? "" }

  /// What was said last, whatever its lines.
  var reading: String { last.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Types a line and hears what follows, as the program does it.
  @discardableResult
  mutating func type(_ line: String) -> String {
    while person.app.plainPage.isClosed(by: line) { person.take(.key(.escape)) }
    let said: String
    switch person.app.plainPage.answer(to: line) {
    case .keys: said = conversation.saysKeys(person.app)
    case .again: said = conversation.saysAgain(person.app)
    case .refused(let text): said = conversation.says(refused: text, person.app)
    case .inputs(let inputs):
      for input in inputs { person.take(input) }
      said = conversation.says(person.app)
    }
    heard.append(said)
    return said
  }

  @discardableResult
  mutating func type(_ lines: [String]) -> String {
    for line in lines { type(line) }
    return last
  }

  /// Pastes many lines, up to the end mark.
  mutating func paste(_ lines: [String]) -> String {
    person.take(.paste(lines.map { $0 + "\n" }.joined()))
    heard.append(conversation.says(person.app))
    return last
  }
}
