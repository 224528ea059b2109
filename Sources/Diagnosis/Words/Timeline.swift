import Playbooks
import Wording

/// Every event of an incident in words, in the order in which it was recorded.
package struct Timeline: Sendable {
  package private(set) var events: [ToldEvent] = []
  private let names: SpokenNames
  /// What was last said of each fact, under the names that the entities have by then.
  private var said: [FactAddress: Answer] = [:]

  /// - Parameter refused: events that no longer fit the playbook; they are told as well.
  package init(_ session: Session, refused: [RefusedEvent] = [], in language: Language) {
    names = SpokenNames(session.situation, language)
    var late = refused.map(\.event)[...]
    for event in session.events {
      while let misfit = late.first, misfit.at <= event.at {
        events.append(told(late.removeFirst(), fits: false))
      }
      events.append(told(event, fits: true))
    }
    events += late.map { told($0, fits: false) }
  }

  private mutating func told(_ event: Event, fits: Bool) -> ToldEvent {
    let (subject, sentence) = told(event.happening)
    var before: String?
    switch event.happening {
    case .observed(let observation) where fits:
      said[observation.address] = observation.answer
    case .revised(let observation):
      before = said[observation.address].map {
        word(EventWords.before(names.answer($0, to: observation.address.fact)))
      }
      if fits { said[observation.address] = observation.answer }
    case .withdrawn(let address):
      before = said[address].map { word(EventWords.before(names.answer($0, to: address.fact))) }
      if fits { said[address] = nil }
    case .renamed(let entity, let name) where fits: rename(entity, to: name)
    default: break
    }
    return ToldEvent(
      event: event, subject: subject, sentence: sentence, before: before, fits: fits)
  }

  private mutating func rename(_ entity: Entity, to name: String) {
    said = said.reduce(into: [:]) { said, known in
      let address = known.key
      let place = address.entity == entity ? Entity(entity.kind, named: name) : address.entity
      said[FactAddress(place, address.fact, after: address.after)] = known.value
    }
  }

  private func word(_ text: Text) -> String { text[names.language] }

  private func told(_ happening: Happening) -> (ToldEvent.Subject, String) {
    switch happening {
    case .opened(let playbook):
      (.incident, word(EventWords.opened(playbook.id, playbook.version)))
    case .placed(let entity, let other): (.incident, placed(entity, in: other))
    case .renamed(let entity, let name): (.incident, renamed(entity, to: name))
    case .observed(let observation): (Self.subject(of: observation), told(observation))
    case .revised(let observation):
      (Self.subject(of: observation), word(EventWords.changed(told(observation))))
    case .withdrawn(let address): (.answer, word(EventWords.takenBack(names.label(address))))
    case .stepStarted(let address): (.step, word(EventWords.begun(names.title(address))))
    case .stepEnded(let address, let outcome, let reason):
      (.step, word(EventWords.ended(names.title(address), outcome.word)) + Self.tail(reason ?? ""))
    case .noted(let text): (.note, CleanText.lines(text).joined(separator: "\n"))
    case .handedOver(let person, let note):
      (.note, word(EventWords.handedOver(to: CleanText.line(person))) + Self.tail(note))
    case .closed(let how, let note):
      (.incident, word(EventWords.closed(how.word)) + Self.tail(note))
    case .reopened: (.incident, word(EventWords.reopened))
    }
  }

  private func placed(_ entity: Entity, in other: Entity) -> String {
    other == .incident
      ? word(EventWords.added(kind(entity), names.name(entity)))
      : word(EventWords.placed(names.name(entity), in: names.name(other)))
  }

  private func renamed(_ entity: Entity, to name: String) -> String {
    let name = CleanText.line(name)
    return entity.name == nil
      ? word(EventWords.named(kind(entity), name))
      : word(EventWords.renamed(names.name(entity), name))
  }

  private func kind(_ entity: Entity) -> Text {
    names.situation.playbook.kind(entity.kind)?.label ?? Text(verbatim: entity.kind.name)
  }

  private func told(_ observation: Observation) -> String {
    let answer = names.answer(observation.answer, to: observation.address.fact)
    return "\(names.label(observation.address)): \(answer)"
  }

  private static func subject(of observation: Observation) -> ToldEvent.Subject {
    switch observation.provenance {
    case .answer, .assumption: .answer
    case .paste, .probe: .paste
    case .step: .step
    }
  }

  /// What a person added in words of their own.
  private static func tail(_ words: String) -> String {
    let words = CleanText.line(words)
    return words.isEmpty ? "" : " – \(words)"
  }
}

extension SpokenNames {
  /// An answer as it was given.
  func answer(_ answer: Answer, to fact: Identifier<Fact>) -> String {
    switch answer {
    case .values(let values): values.map { value($0, of: fact) }.joined(separator: ", ")
    case .isNot(let value): denied(value, of: fact)
    case .dontKnow: ExplanationWords.unknown[language]
    }
  }
}
