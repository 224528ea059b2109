import Diagnosis
import Playbooks
import Wording

/// Gathers everything that can be searched, in the order of the playbook.
struct PaletteSources {
  private let playbook: Playbook
  private let codeNames: CodeNames
  private let language: Language
  /// Puts words where texts leave a place for names.
  private let filling: Filling?

  init(_ playbook: Playbook, _ codeNames: CodeNames, _ language: Language) {
    self.playbook = playbook
    self.codeNames = codeNames
    self.language = language
    filling = (try? Session(over: playbook)).map { Filling($0.situation, language) }
  }

  var entries: [PaletteEntry] {
    symptoms + codes + causes + steps + terms + ownWords + questions + keys + commands + events
  }

  private var symptoms: [PaletteEntry] {
    let fact = playbook.fact(playbook.header.entry)
    return (fact?.choices ?? []).map { choice in
      PaletteEntry(
        kind: .symptom, title: choice.label[language], target: .symptom(choice.name),
        also: choice.saidAs.map { $0[language] },
        body: told(choice.label, choice.name) + [choice.hint?[language] ?? ""])
    }
  }

  private var codes: [PaletteEntry] {
    playbook.codes.map { known in
      let names = ErrorCode(canonical: known.code).map { codeNames.names(of: $0) } ?? []
      return PaletteEntry(
        kind: .code, title: "\(known.code)  \(known.title[language])",
        target: .lookup(known.code), also: [known.name].compactMap(\.self) + names,
        body: [known.means[language]] + known.sentences.map { $0[language] }
          + [known.namesDevice, known.tellsApart].compactMap { $0?[language] })
    }
  }

  private var events: [PaletteEntry] {
    let fact = playbook.header.eventFact.flatMap { playbook.fact($0) }
    return (fact?.values ?? []).map { choice in
      PaletteEntry(
        kind: .event, title: choice.label[language], target: .lookup(choice.name),
        also: [choice.name], body: [choice.hint?[language] ?? ""])
    }
  }

  private var causes: [PaletteEntry] {
    playbook.causes.map { cause in
      let entity = Entity(cause.kind)
      return PaletteEntry(
        kind: .cause, title: text(cause.title, at: entity), target: .cause(cause.id),
        body: told(cause.title, cause.id.name)
          + [cause.explanation.map { text($0, at: entity) } ?? ""])
    }
  }

  private var steps: [PaletteEntry] {
    playbook.steps.map { step in
      let entity = Entity(step.kind)
      return PaletteEntry(
        kind: .step, title: text(step.title, at: entity), target: .step(step.id),
        body: told(step.title, step.id.name)
          + [step.instruction, step.expect].compactMap { $0.map { text($0, at: entity) } }
          + step.run.map(\.line))
    }
  }

  /// Every command line once, with all the steps that have it.
  private var commands: [PaletteEntry] {
    var order: [String] = []
    var steps: [String: [Step]] = [:]
    for step in playbook.steps {
      let lines = step.run.flatMap { $0.line.split(separator: "\n") }.map(String.init)
      for line in lines {
        let filled = filling?.command(line, at: Entity(step.kind)) ?? line
        let command = CleanText.trimmed(filled)
        if command.isEmpty { continue }
        if steps[command] == nil { order.append(command) }
        if steps[command]?.last?.id != step.id { steps[command, default: []].append(step) }
      }
    }
    return order.map { command in
      let having = steps[command] ?? []
      return PaletteEntry(
        kind: .command, title: command, target: .command(having.map(\.id)),
        body: having.map { text($0.title, at: Entity($0.kind)) })
    }
  }

  private var questions: [PaletteEntry] {
    playbook.facts.filter { $0.ask != nil && !playbook.isSecondLook($0.id) }.map { fact in
      let entity = Entity(fact.kind)
      return PaletteEntry(
        kind: .question, title: fact.label[language], target: .question(fact.id),
        body: told(fact.label, fact.id.name) + [fact.ask.map { text($0, at: entity) } ?? ""]
          + fact.choices.map { $0.label[language] } + (fact.findOut?.run.map(\.line) ?? []))
    }
  }

  private var terms: [PaletteEntry] {
    playbook.glossary.map { term in
      PaletteEntry(
        kind: .word, title: term.word[language], target: .term(term.id),
        also: Self.others(term.word, language) + term.also, body: [term.means[language]])
    }
  }

  private var ownWords: [PaletteEntry] {
    OwnWord.all.enumerated().map { position, own in
      PaletteEntry(
        kind: .word, title: own.word[language], target: .ownWord(position),
        also: own.also.map { $0[language] } + Self.others(own.word, language),
        body: [own.means[language]])
    }
  }

  private var keys: [PaletteEntry] {
    var seen: Set<String> = []
    return Binding.all.filter { $0.command != .find && seen.insert($0.label[language]).inserted }
      .map { binding in
        PaletteEntry(
          kind: .key, title: binding.label[language], target: .key(binding.command),
          also: [binding.command.more?[language]].compactMap(\.self),
          body: Language.allCases.map { binding.label[$0] },
          note: binding.command.more?[language])
      }
  }

  private func text(_ text: Text, at entity: Entity) -> String {
    filling?.text(text, at: entity) ?? text[language]
  }

  /// The word in the other languages, as many people know only that one.
  private static func others(_ word: Text, _ language: Language) -> [String] {
    Language.allCases.filter { $0 != language }.map { word[$0] }.filter { $0 != word[language] }
  }

  /// The title in every language and the name that the author gave, by which somebody may know it.
  private func told(_ title: Text, _ name: String) -> [String] {
    Language.allCases.map { title[$0] } + [name]
  }
}

extension Command {
  /// What it does in more words than its label, for whoever looks for it.
  fileprivate var more: Text? {
    switch self {
    case .find: PaletteWords.findMore
    case .undo: PaletteWords.undoMore
    case .why: PaletteWords.whyMore
    case .close: PaletteWords.closeMore
    case .names: PaletteWords.namesMore
    case .paste: PaletteWords.pasteMore
    case .copy: PaletteWords.copyMore
    case .leave: PaletteWords.leaveMore
    case .togglePlan: PaletteWords.planMore
    case .note: PaletteWords.noteMore
    case .suspend: PaletteWords.suspendMore
    case .redraw: PaletteWords.redrawMore
    case .skip: PaletteWords.skipMore
    case .dontKnow: PaletteWords.dontKnowMore
    default: nil
    }
  }
}
