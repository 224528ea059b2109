import Playbooks
import Testing
import Wording

@testable import Console
@testable import Diagnosis

/// Reading out every question and every step of the shipped playbook.
@Suite struct PhoneScriptTests {
  private static func incident(_ language: Language) throws -> Incident {
    let session = try Session(over: try TestPlaybook.shipped.read())
    return Incident(
      IncidentNumber(1), session, language, LocalTime(offset: 0), refused: [])
  }

  @Test(arguments: Language.allCases)
  func everyQuestionCanBeReadOut(_ language: Language) throws {
    var incident = try Self.incident(language)
    for fact in incident.session.playbook.facts where fact.ask != nil {
      incident.focus = .question(FactAddress(Entity(fact.kind), fact.id))
      let script = PhoneScript(incident).sentences
      #expect(script.count >= 3, "\(fact.id.name)")
      expectSayable(script, "\(fact.id.name)")
      // Every answer is a sentence, and so is that one may not know.
      for choice in fact.choices {
        let label = choice.label[language].split(separator: " ").first.map(String.init) ?? ""
        #expect(Spelling.isCode(label) || script.contains { $0.text.contains(label) })
      }
      #expect(script.contains { $0.text == Sentences.of(PhoneWords.orUnknown[language])[0] })
      let commands = incident.findOutCommands(for: FactAddress(Entity(fact.kind), fact.id))
      expectReadBack(of: commands, in: script, language)
    }
  }

  @Test(arguments: Language.allCases)
  func everyStepCanBeReadOut(_ language: Language) throws {
    var incident = try Self.incident(language)
    var spoken = 0
    for step in incident.session.playbook.steps {
      let planned = PlannedStep(
        address: StepAddress(Entity(step.kind), step.id), state: .open, obstacles: [], causes: [],
        broughtBy: [])
      incident.focus = .step(planned)
      let script = PhoneScript(incident).sentences
      expectSayable(script, step.id.name)
      #expect(script.first?.text.contains(step.title[language].prefix(10)) == true)
      let commands = incident.commands(of: planned)
      expectReadBack(of: commands, in: script, language)
      spoken += commands.count
    }
    #expect(spoken > 20)
  }

  /// Nothing but words and marks that are said: no code, no path, no mark that cannot be heard.
  private func expectSayable(_ script: [PhoneScript.Sentence], _ place: String) {
    for sentence in script where sentence.kind == .say {
      #expect(!sentence.text.isEmpty && sentence.text.count < 400, "\(place): \(sentence.text)")
      #expect(!sentence.text.contains("\n"), "\(place): \(sentence.text)")
      for word in sentence.text.split(separator: " ") where Spelling.isCode(word) {
        Issue.record("\(place): \(word) is not spelled")
      }
    }
  }

  /// Each line of a command is spelled whole, then read back as it is.
  private func expectReadBack(
    of commands: [FilledCommand], in script: [PhoneScript.Sentence], _ language: Language
  ) {
    let lines = commands.flatMap { $0.line.split(separator: "\n") }.map(String.init)
    let heard = script.filter { $0.kind == .hear }.map(\.text)
    #expect(heard == lines.map { PhoneWords.expected($0)[language] })
    let said = script.filter { $0.kind == .say }.map(\.text).joined(separator: " ")
    for line in lines {
      for word in line.split(separator: " ") {
        for piece in Spelling.pieces(of: word) {
          let spelled = Spelling(language).spelled(piece).dropFirst()
          #expect(said.contains(spelled), "\(piece) of \(line)")
        }
      }
    }
  }

  @Test func oneSentenceAtATime() throws {
    var person = try Scene(name: "", playbook: .shipped, keys: "1 1 2 f").person(.english)
    let frame = person.sees()
    let marked = frame.rows.filter { $0.contains("▸") }
    #expect(marked.count == 1 && marked[0].contains("Was"), "\(frame.rows)")
    try person.press("down enter")
    #expect(person.sees().rows.contains { $0.contains("▸ Number 1") })
    try person.press("up")
    #expect(person.sees().rows.contains { $0.contains("▸ The answers are") })
    try person.press("home up")
    #expect(person.app.notice?.text == PhoneWords.wasFirst)
    try person.press("end down")
    #expect(person.app.notice?.text == PhoneWords.wasLast)
    try person.press("esc")
    #expect(person.incident?.overlay == nil && person.incident?.pane == .question)
  }

  @Test func whereNothingIsItSaysSo() throws {
    var person = try Scene(name: "", keys: "1 1 d 2 enter enter 1 f").person(.english)
    let isQuiet = person.incident?.selectedStep == nil
    if isQuiet { #expect(person.app.notice?.text == PhoneWords.nothing) }
    try person.press("esc")
  }
}
