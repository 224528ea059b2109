import Diagnosis
import Playbooks
import Wording

/// What is known of one thing that was searched for, to be read from top to bottom.
///
/// It needs no incident; within one it also says how the thing stands there.
struct ReferencePage: Sendable {
  let target: PaletteEntry.Target
  let playbook: Playbook
  let language: Language
  let incident: Incident?
  /// The facts and entities over which texts are filled in; nil when nothing can be.
  let situation: Situation?
  private let lookup: Lookup?

  init(
    _ target: PaletteEntry.Target, _ playbook: Playbook, _ codeNames: CodeNames,
    _ language: Language, _ incident: Incident?
  ) {
    self.target = target
    self.playbook = playbook
    self.language = language
    self.incident = incident
    situation = incident?.diagnosis.situation ?? (try? Session(over: playbook))?.situation
    if case .lookup(let text) = target {
      lookup = Lookup(text, over: playbook, names: codeNames)
    } else {
      lookup = nil
    }
  }

  func write(into flow: inout Flow) {
    switch target {
    case .lookup: lookup?.write(into: &flow, over: playbook, language)
    case .cause(let id): if let cause = playbook.cause(id) { write(cause, into: &flow) }
    case .step(let id): if let step = playbook.step(id) { write(step, into: &flow) }
    case .command(let ids):
      if let step = ids.first.flatMap(playbook.step) { write(step, into: &flow) }
    case .question(let id): if let fact = playbook.fact(id) { write(fact, into: &flow) }
    case .term(let id):
      if let term = playbook.glossary.first(where: { $0.id == id }) { write(term, into: &flow) }
    case .ownWord(let position):
      let own = OwnWord.all[position]
      write(own.word, own.means, also: own.also.map { $0[language] }, into: &flow)
    case .symptom, .key: break
    }
  }

  /// The entity at which a thing of a kind is told: the one that the person is at, or the first.
  func entity(of kind: Identifier<EntityKind>) -> Entity {
    let asked = incident?.question?.entity ?? incident?.diagnosis.subjects.walked.first
    let near = asked.flatMap { situation?.entities.ancestor(of: $0, kind: kind) }
    return near ?? situation?.entities.of(kind).first ?? Entity(kind)
  }

  func text(_ text: Text, at entity: Entity) -> String {
    situation.map { Filling($0, language).text(text, at: entity) } ?? text[language]
  }

  func write(_ commands: [Playbooks.Command], at entity: Entity, into flow: inout Flow) {
    guard let situation else { return }
    let filling = Filling(situation, language)
    for command in commands where situation.offers(command, at: entity) {
      FilledCommand(
        line: filling.command(command.line, at: entity),
        note: command.note.map { filling.text($0, at: entity) }
      ).write(into: &flow)
    }
  }

  func write(_ sources: [Identifier<Source>], into flow: inout Flow) {
    for id in sources where id != .practice {
      guard let source = playbook.sources.first(where: { $0.id == id }) else { continue }
      let dated = source.dated.map { ", \($0)" } ?? ""
      flow.paragraph("\(ScreenWords.source[language]): \(source.title)\(dated)", .dim)
    }
  }

  private func write(_ term: Term, into flow: inout Flow) {
    write(term.word, term.means, also: term.also, into: &flow)
    if !term.sources.isEmpty { flow.blank() }
    write(term.sources, into: &flow)
  }

  private func write(_ word: Text, _ means: Text, also: [String], into flow: inout Flow) {
    flow.paragraph(word[language], .strong)
    flow.blank()
    flow.paragraph(means[language])
    let others = also.filter { $0 != word[language] }
    guard !others.isEmpty else { return }
    flow.blank()
    flow.paragraph(
      "\(PaletteWords.also[language]): \(others.joined(separator: ", "))", .dim)
  }

  private func write(_ fact: Fact, into flow: inout Flow) {
    let entity = entity(of: fact.kind)
    flow.paragraph(fact.label[language], .strong)
    flow.blank()
    if let ask = fact.ask { flow.paragraph(text(ask, at: entity)) }
    if !fact.choices.isEmpty {
      flow.blank()
      flow.paragraph("\(PaletteWords.answers[language]):", .dim)
      for choice in fact.choices {
        flow.item("  · ", .dim, choice.label[language])
        if let hint = choice.hint { flow.paragraph(text(hint, at: entity), .dim, indent: 4) }
      }
    }
    guard let findOut = fact.findOut else { return }
    flow.blank()
    flow.paragraph("\(ScreenWords.findOut[language]):", .dim)
    write(Array(findOut.run.prefix(1)), at: entity, into: &flow)
    if let look = findOut.look { flow.paragraph(text(look, at: entity), .dim, indent: 2) }
  }
}
