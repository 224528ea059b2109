import Diagnosis
import Playbooks
import Wording

/// What entities and facts are called on the screen.
struct EntityNames: Sendable {
  let playbook: Playbook
  let language: Language

  init(_ playbook: Playbook, _ language: Language) {
    self.playbook = playbook
    self.language = language
  }

  /// `P-1`, or "the printer" while it has no name.
  func name(_ entity: Entity) -> String {
    entity.name ?? playbook.kind(entity.kind)?.unnamed[language] ?? entity.kind.name
  }

  /// `P-1`, or "Printer" while it has no name: where there is no sentence around it.
  func tag(_ entity: Entity) -> String {
    entity.name ?? playbook.kind(entity.kind)?.label[language] ?? entity.kind.name
  }

  func label(_ fact: Identifier<Fact>) -> String {
    playbook.fact(fact)?.label[language] ?? fact.name
  }

  /// The label of a fact, with its entity where there are several of its kind.
  func label(_ address: FactAddress, among entities: Entities) -> String {
    let label = label(address.fact)
    guard entities.of(address.entity.kind).count > 1 else { return label }
    return "\(label), \(name(address.entity))"
  }

  func title(_ cause: Identifier<Cause>) -> String {
    playbook.cause(cause)?.title[language] ?? cause.name
  }

  func title(_ step: Identifier<Step>) -> String {
    playbook.step(step)?.title[language] ?? step.name
  }

  /// What is known of a fact, in words.
  func value(_ state: FactState, of fact: Identifier<Fact>) -> String {
    let definition = playbook.fact(fact)
    func label(_ value: String) -> String { definition?.label(of: value, language) ?? value }
    var words = state.values.sorted().map(label)
    if state.values.isEmpty && state.isUnknown {
      words = [ScreenWords.dontKnowShort[language]]
    } else if words.isEmpty {
      words = state.absent.sorted().map { "\(ScreenWords.not[language]) \(label($0))" }
    }
    let unit = definition?.unit.map { " \($0[language])" } ?? ""
    return words.joined(separator: ", ") + (state.isKnown ? unit : "")
  }
}

/// The one line by which an incident is recognised: what happened, to whom, and where.
struct Headline: Sendable {
  private let symptom: String
  /// Whom and where; empty while nothing has a name.
  private let place: String

  init(_ session: Session, _ language: Language) {
    let playbook = session.playbook
    let names = EntityNames(playbook, language)
    let entities = session.situation.entities
    let subjects = entities.of(playbook.header.subject)
    let telling = [playbook.header.entry, playbook.header.codeFact].compactMap(\.self)
    let said = telling.flatMap { fact in
      subjects.compactMap { subject in
        session.situation.address(of: fact, from: subject)
          .flatMap { session.situation.evidence.facts[$0] }
          .map { names.value($0, of: fact) }
      }
    }
    symptom = said.first ?? playbook.header.title[language]
    var place = ""
    if let subject = subjects.first, subject.name != nil { place = " · \(names.name(subject))" }
    if let above = subjects.first.flatMap(entities.parent(of:)), above.name != nil {
      place += " \(ScreenWords.onEntity[language]) \(names.name(above))"
    }
    if subjects.count > 1 { place += " (+\(subjects.count - 1))" }
    self.place = place
  }

  var text: String { symptom + place }

  /// The line in so many cells; what happened is cut before the names are.
  func text(within columns: Int) -> String {
    let room = columns - place.displayWidth
    return room < 8 ? text.truncated(to: columns) : symptom.truncated(to: room) + place
  }
}
