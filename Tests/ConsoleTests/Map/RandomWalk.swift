import Diagnosis
import Playbooks

@testable import Console

/// An incident answered at random along the tree, the same for the same dice.
struct RandomWalk {
  private(set) var session: Session

  init(
    over playbook: Playbook, answers: Int, _ random: inout some RandomNumberGenerator
  ) throws {
    session = try Session(over: playbook)
    try session.apply(Event(at: 0, by: "", .opened(PlaybookReference(playbook))))
    if Bool.random(using: &random) {
      let kind = playbook.header.subject
      let subjects = session.situation.entities
      let parent = subjects.of(kind).first.flatMap(subjects.parent(of:)) ?? .incident
      for name in ["Ann", "Bob"] {
        try session.apply(Event(at: 0, by: "", .placed(Entity(kind, named: name), in: parent)))
        let entry = FactAddress(Entity(kind, named: name), playbook.header.entry)
        try? session.apply(
          Event(at: 0, by: "", .observed(Observation(entry, .dontKnow, from: .answer))))
      }
    }
    for number in 0..<answers {
      let questions = session.diagnosed().questions
      guard let first = questions.first else { return }
      let isInOrder = Int.random(in: 0..<4, using: &random) > 0
      let question = isInOrder ? first : questions.randomElement(using: &random) ?? first
      let value = playbook.fact(question.fact)?.choices.randomElement(using: &random)?.name
      let answer = value.map { Answer.values([$0]) } ?? .dontKnow
      // What does not fit is not known instead.
      for answer in [answer, .dontKnow] {
        let event = Event(
          at: Int64(number), by: "ann", .observed(Observation(question, answer, from: .answer)))
        if (try? session.apply(event)) != nil { break }
      }
    }
  }
}
