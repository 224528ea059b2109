import Diagnosis
import Playbooks
import Wording

/// A diagnosis to be told in one language: what every report needs to put it into words.
struct Account {
  let diagnosis: Diagnosis
  let language: Language
  let filling: Filling

  init(_ diagnosis: Diagnosis, in language: Language) {
    self.diagnosis = diagnosis
    self.language = language
    filling = Filling(diagnosis.situation, language)
  }

  var situation: Situation { diagnosis.situation }
  var playbook: Playbook { diagnosis.situation.playbook }

  func text(_ text: Text, at entity: Entity) -> String {
    filling.text(text, at: entity)
  }

  func word(_ text: Text) -> String { text[language] }

  /// What an entity is called: its name, or the word for the only one of its kind.
  func name(of entity: Entity) -> String {
    let kind = playbook.kind(entity.kind)
    guard let name = entity.name else { return kind.map { word($0.unnamed) } ?? entity.kind.name }
    return "\(kind.map { word($0.label) } ?? entity.kind.name) \(CleanText.line(name))"
  }

  /// Whether an entity needs to be told from others: there are several of its kind, or it has a
  /// name.
  func isTold(_ entity: Entity) -> Bool {
    entity.name != nil || situation.entities.of(entity.kind).count > 1
  }

  func label(of fact: Identifier<Fact>) -> String {
    playbook.fact(fact).map { word($0.label) } ?? fact.name
  }

  func label(of value: String, for fact: Identifier<Fact>) -> String {
    if value == "unknown" { return word(ReportWords.notKnown) }
    let isDenied = value.hasPrefix("!")
    let name = isDenied ? String(value.dropFirst()) : value
    let label = playbook.fact(fact)?.values.first { $0.name == name }.map { word($0.label) }
    let plain =
      label ?? Self.yesNo(name, playbook.fact(fact)).map(word)
      ?? playbook.fact(fact)?.written(name, in: language) ?? name
    return isDenied ? word(ReportWords.not(plain)) : plain
  }

  private static func yesNo(_ value: String, _ fact: Fact?) -> Text? {
    guard fact?.type == .yesNo else { return nil }
    return value == "yes" ? AnswerWords.yes : AnswerWords.no
  }
}
