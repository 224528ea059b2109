import Diagnosis
import Playbooks
import Wording

/// What the person is at, as sentences to read out to somebody who does the typing.
struct PhoneScript: Sendable {
  /// One sentence, or what is to be heard in return.
  struct Sentence: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case say
      /// It is not said: it is what the other end should read back.
      case hear
    }

    let text: String
    let kind: Kind
  }

  private(set) var sentences: [Sentence] = []
  private let incident: Incident
  private let spelling: Spelling

  init(_ incident: Incident) {
    self.incident = incident
    spelling = Spelling(incident.language)
    switch incident.focus {
    case .nothing: break
    case .question(let address): tell(question: address)
    case .step(let step): tell(step)
    }
  }

  private var language: Language { incident.language }
  private var filling: Filling { Filling(incident.diagnosis.situation, language) }

  private mutating func tell(question address: FactAddress) {
    guard let fact = incident.session.playbook.fact(address.fact) else { return }
    tell(filling.text(fact.ask ?? fact.label, at: address.entity))
    let choices = fact.choices
    if !choices.isEmpty { say(PhoneWords.answers) }
    for (position, choice) in choices.enumerated() {
      tellWhole(PhoneWords.answer(position + 1, choice.label[language])[language])
    }
    say(PhoneWords.orUnknown)
    if let findOut = fact.findOut {
      say(PhoneWords.findOut)
      let place = findOut.on.flatMap { kind in
        incident.diagnosis.situation.entities.ancestor(of: address.entity, kind: kind)
      }
      if let place, place != .incident { go(to: place) }
      for command in incident.findOutCommands(for: address) { dictate(command) }
      if let look = findOut.look { tell(filling.text(look, at: address.entity)) }
    }
    say(PhoneWords.tell)
  }

  private mutating func tell(_ planned: PlannedStep) {
    guard let step = incident.session.playbook.step(planned.address.step) else { return }
    let entity = planned.address.entity
    tellWhole(PhoneWords.step(step.title[language])[language])
    say(PhoneWords.risk(step.risk.word))
    if !planned.obstacles.isEmpty { say(PhoneWords.notYet) }
    for obstacle in planned.obstacles {
      tell(obstacle.sentence(in: incident.diagnosis.situation)[language])
    }
    if let warning = step.warning {
      tell(PhoneWords.warning(filling.text(warning, at: entity))[language])
    }
    if entity != .incident { go(to: entity) }
    if let instruction = step.instruction { tell(filling.text(instruction, at: entity)) }
    for command in incident.commands(of: planned) { dictate(command) }
    if let expect = step.expect {
      tell(PhoneWords.afterwards(filling.text(expect, at: entity))[language])
      say(PhoneWords.seen)
    }
    switch step.undo {
    case .noneNeeded: break
    case .impossible(let why): tell(PhoneWords.noUndo(filling.text(why, at: entity))[language])
    case .by(let text, _): tell(PhoneWords.undo(filling.text(text, at: entity))[language])
    }
  }

  private mutating func go(to entity: Entity) {
    tellWhole(PhoneWords.goTo(incident.names.name(entity))[language])
  }

  /// A command word by word, spelled, and what is to be read back.
  private mutating func dictate(_ command: FilledCommand) {
    if let note = command.note {
      say(PhoneWords.note)
      tell(note)
    }
    let lines = command.line.split(separator: "\n", omittingEmptySubsequences: true)
    say(PhoneWords.type)
    for (number, line) in lines.enumerated() {
      if number > 0 { say(PhoneWords.line) }
      let words = line.split(separator: " ")
      for (position, word) in words.enumerated() {
        if position > 0 { append(SpellingWords.space[language].firstUpper + ".") }
        for piece in Spelling.pieces(of: word) { spell(piece) }
      }
      say(PhoneWords.readBack)
      sentences.append(
        Sentence(text: PhoneWords.expected(String(line))[language], kind: .hear))
    }
    say(PhoneWords.enter)
  }

  /// A piece that is a mark alone is named, everything else is said and spelled.
  private mutating func spell(_ piece: some StringProtocol) {
    let spelled = spelling.spelled(piece)
    let hasWord = piece.contains { $0.isLetter || $0.isNumber }
    append(
      hasWord && piece.count > 1 && !Spelling.isCode(piece)
        ? PhoneWords.spell(String(piece), spelled)[language] : spelled.firstUpper + ".")
  }

  /// A text sentence by sentence.
  private mutating func tell(_ text: String) {
    for sentence in Sentences.of(text) { tellWhole(sentence) }
  }

  /// One sentence: its codes are said in spelled form, its paths and names are spelled after it.
  private mutating func tellWhole(_ sentence: String) {
    var later: [String] = []
    let words = sentence.split(separator: " ").map { word -> String in
      let bare = Self.bare(word)
      if Spelling.isCode(bare) { return String(word).replacing(bare, with: spelling.spelled(bare)) }
      if Spelling.needsSpelling(bare) && !later.contains(bare) { later.append(bare) }
      return String(word)
    }
    append(words.joined(separator: " "))
    for word in later {
      for piece in Spelling.pieces(of: word) { spell(piece) }
    }
  }

  /// A word without the marks of the sentence around it.
  private static func bare(_ word: Substring) -> String {
    let marks = ".,;:!?()“”„\"'‚‘’"
    var bare = word.drop { marks.contains($0) }
    while let last = bare.last, marks.contains(last) { bare.removeLast() }
    return String(bare)
  }

  private mutating func say(_ text: Text) {
    for sentence in Sentences.of(text[language]) { append(sentence) }
  }

  private mutating func append(_ text: String) {
    sentences.append(Sentence(text: text, kind: .say))
  }
}

extension String {
  /// With a capital at its beginning, as a sentence has.
  fileprivate var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
