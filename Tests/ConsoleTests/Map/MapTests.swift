import Diagnosis
import FoundationEssentials
import Playbooks
import Testing
import Wording

@testable import Console

/// The map: where one is, where one can go, and what going back does.
@Suite struct MapTests {
  private func person(_ keys: String, _ kind: TestPlaybook = .printer) throws -> Person {
    var person = Person(try kind.read())
    try person.press(keys)
    return person
  }

  private func map(_ person: Person) -> TreeMap? {
    if case .map(let map) = person.incident?.overlay { map } else { nil }
  }

  @Test func itOpensWhereThePersonStands() throws {
    let person = try person("1 1 d m")
    #expect(map(person)?.selected?.standing == .asked)
    #expect(person.screen.contains("▸   ├─▶ Queue: ?"))
    #expect(person.screen.contains("Queue (asked now)"))
  }

  @Test func everyRowCanBeReached() throws {
    for kind in TestPlaybook.allCases {
      var person = try person("1 1 d m home", kind)
      let count = try #require(map(person)).visible.count
      var seen: Set<Int> = []
      for _ in 0..<count {
        seen.insert(try #require(map(person)).selection)
        try person.press("j")
      }
      #expect(seen.count == count)
      try person.press("home")
      #expect(map(person)?.selection == 0)
      try person.press("end")
      #expect(map(person)?.selection == map(person)?.visible.last)
    }
  }

  @Test func branchesAreFoldedAndOpened() throws {
    var person = try person("1 1 d m home j j")
    #expect(map(person)?.selected?.isBranch == true)
    let count = map(person)?.visible.count
    try person.press("left")
    #expect(person.screen.contains("(4 folded)"))
    try person.press("right")
    #expect(map(person)?.visible.count == count)
    // Into the branch, and back to it.
    try person.press("right")
    #expect(person.screen.contains("▸   ├─▶ Queue: ?"))
    try person.press("left")
    #expect(map(person)?.selected?.isBranch == true)
    try person.press("enter")
    #expect(person.screen.contains("(4 folded)"))
  }

  @Test func goingBackSaysFirstWhatItWouldChange() throws {
    var person = try person("1 1 d 1 m home")
    let recorded = person.recorded
    #expect(try person.ask("enter") == [])
    #expect(person.screen.contains("Back to: Symptom"))
    #expect(person.screen.contains("- Queue: Running"))
    // Esc leaves everything as it is.
    try person.press("esc esc")
    #expect(person.recorded == recorded)
    #expect(person.incident?.overlay == nil)
    try person.press("m home enter enter")
    let withdrawn = person.recorded.dropFirst(recorded.count).map(\.happening)
    #expect(withdrawn.count == 3)
    #expect(person.incident?.form?.fact.id.name == "symptom")
    #expect(person.incident?.session.evidence.facts.isEmpty == true)
  }

  @Test func enterOnAQuestionGoesThere() throws {
    var person = try person("1 1 d m enter")
    #expect(person.incident?.overlay == nil)
    #expect(person.incident?.form?.fact.id.name == "queue")
    // One that is still ahead is answered now, and then it goes on as before.
    try person.press("m j enter")
    #expect(person.incident?.form?.fact.id.name == "paper-path")
    try person.press("1")
    #expect(person.incident?.form?.fact.id.name == "queue")
  }

  @Test func whatIsRuledOutSaysWhy() throws {
    let person = try person("1 2 m end enter")
    #expect(person.screen.contains("This is ruled out here"))
    #expect(person.screen.contains("Ruled out, because this does not hold:"))
  }

  @Test func tabShowsTheWayOfTheNextOne() throws {
    var person = try person("1 1 m tab")
    #expect(person.screen.contains("There is only this one."))
    person = try self.person("1 1 r 3 'Ann' enter r 4 'Bob' enter m")
    #expect(person.screen.contains("Ann (1 of 2)"))
    try person.press("tab")
    #expect(person.screen.contains("Bob (2 of 2)"))
  }

  @Test func aClosedIncidentIsReadOnly() throws {
    let person = try person("1 1 d 2 enter enter 1 c 1 m home enter")
    #expect(person.screen.contains("nothing is taken back"))
  }

  @Test func inPlainLinesANumberReadsItsRow() throws {
    var person = try person("1 1 d 1 m")
    person.type("1")
    #expect(person.plainText.contains("1. Symptom: It never comes out - answered"))
    #expect(person.plainText.contains("What happens to the job on the printer?"))
    person.type("")
    #expect(person.plainText.contains("Back to: Symptom"))
  }

  @Test func goingBackKeepsTheName() throws {
    var person = try person("1 1 r enter ctrl-u 'Tray 2' enter r 3 'Ann' enter m home enter enter")
    let entities = person.incident?.diagnosis.situation.entities
    #expect(entities?.of(Identifier("job")).map(\.name) == ["Ann"])
    #expect(person.incident?.form?.fact.id.name == "symptom")
    try person.press("1")
    #expect(try person.successor().incident?.session.events == person.recorded)
    #expect(try person.successor().sees().rows.first == person.sees().rows.first)
  }

  private static func seed() -> UInt64 {
    let environment = ProcessInfo.processInfo.environment
    return environment["HVDOCTOR_SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
  }

  /// Going back is the same as never having answered.
  @Test(arguments: TestPlaybook.allCases)
  func goingBackIsAsIfTheAnswersHadNeverBeenGiven(_ kind: TestPlaybook) throws {
    let seed = Self.seed()
    print("going back over \(kind): HVDOCTOR_SEED=\(seed)")
    var random = SeededRandom(seed: seed)
    let playbook = try kind.read()
    var jumps = 0
    for _ in 0..<12 {
      let walk = try RandomWalk(over: playbook, answers: 12, &random)
      let diagnosis = walk.session.diagnosed()
      for entity in Outline.entities(diagnosis) {
        let outline = Outline(diagnosis, at: entity, asked: nil)
        let answered = outline.rows.filter { $0.standing == .answered }.compactMap(\.address)
        guard let target = answered.randomElement(using: &random) else { continue }
        let jump = try JumpBack(to: target, on: outline, in: walk.session, diagnosis)
        jumps += 1
        var back = walk.session
        try back.apply(jump.happenings.map { Event(at: 0, by: "", $0) })
        let never = walk.session.events.filter { event in
          guard case .observed(let observation) = event.happening else { return true }
          return !jump.withdrawn.contains(observation.address)
        }
        let (other, _) = try Session.resuming(never, over: playbook)
        let place: Comment = "seed \(seed), \(kind), back to \(target)"
        #expect(back.situation.evidence.facts == other.situation.evidence.facts, place)
        let (after, expected) = (back.diagnosed(), other.diagnosed())
        #expect(after.verdicts == expected.verdicts, place)
        #expect(after.plan == expected.plan, place)
        #expect(after.questions == expected.questions, place)
        #expect(jump.difference == Difference(from: diagnosis, to: expected), place)
      }
    }
    #expect(jumps > 0)
  }

  /// Whoever opens the incident again sees the same map.
  @Test(arguments: TestPlaybook.allCases)
  func aResumedIncidentHasTheSameMap(_ kind: TestPlaybook) throws {
    let seed = Self.seed()
    print("resumed maps over \(kind): HVDOCTOR_SEED=\(seed)")
    var random = SeededRandom(seed: seed)
    let playbook = try kind.read()
    for _ in 0..<8 {
      let walk = try RandomWalk(over: playbook, answers: 10, &random)
      let (other, refused) = try Session.resuming(walk.session.events, over: playbook)
      #expect(refused.isEmpty)
      let frames = [walk.session, other].map { session in
        let incident = Incident(
          IncidentNumber(1), session, .english, LocalTime(offset: 0), refused: [])
        var frame = Frame(size: Size(columns: 100, rows: 60))
        TreeMap(incident).draw(on: &frame, in: frame.bounds, incident)
        return frame
      }
      #expect(frames[0] == frames[1], "seed \(seed)")
    }
  }
}
