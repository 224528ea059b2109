import Diagnosis
import FoundationEssentials
import Playbooks
import Testing
import Wording

@testable import Console

/// Answers that are tried: nothing of them is recorded, and afterwards all is as before.
@Suite struct WhatIfTests {
  private func person(_ keys: String, _ kind: TestPlaybook = .printer) throws -> Person {
    var person = Person(try kind.read())
    try person.press(keys)
    return person
  }

  /// The screen without its notice.
  private func lasting(_ person: Person) throws -> [String] {
    var person = person
    try person.press("j k")
    return person.sees().rows
  }

  @Test func triedAnswersAreNotRecorded() throws {
    var person = try person("1 1 d")
    let recorded = person.recorded
    let effects = person.effects.count
    let before = try lasting(person)
    try person.press("i")
    #expect(person.screen.contains("WHAT IF"))
    #expect(person.screen.contains("What if: nothing is recorded"))
    try person.press("2 enter enter 1")
    #expect(person.screen.contains("tried, not recorded"))
    #expect(person.incident?.diagnosis.subjects.areBack == true)
    try person.press("esc")
    #expect(person.screen.contains("What would be different:"))
    #expect(person.screen.contains("Queue: Paused"))
    try person.press("enter")
    #expect(person.screen.contains("Everything is as before"))
    #expect(person.recorded == recorded)
    #expect(person.effects.count == effects)
    #expect(try lasting(person) == before)
  }

  @Test func nothingTriedIsLeftAtOnce() throws {
    let person = try person("1 1 d i i")
    #expect(person.incident?.overlay == nil)
    #expect(person.incident?.isTrying == false)
  }

  @Test(arguments: ["n", "c", "y", "b"])
  func whatReachesOutsideIsRefused(_ key: String) throws {
    var person = try person("1 1 d i \(key)")
    #expect(person.screen.contains("Not while you only try"))
    #expect(person.incident?.overlay == nil)
    try person.press("?")
    #expect(person.screen.contains("not now: Not while you only try"))
  }

  @Test func theEndIsNotClosedFromATrial() throws {
    var person = try person("1 1 d i 2 enter enter 1")
    try person.press("enter")
    #expect(person.screen.contains("Not while you only try"))
    #expect(person.incident?.session.closing == nil)
  }

  @Test func triedAnswersCanBeTakenOver() throws {
    var person = try person("1 1 d i 1 i")
    let recorded = person.recorded.count
    person.desk.isFull = true
    try person.press("2")
    // Nothing is lost when it cannot be written.
    #expect(person.incident?.isTrying == true)
    person.desk.isFull = false
    try person.press("2")
    #expect(person.incident?.isTrying == false)
    #expect(person.recorded.count == recorded + 1)
    #expect(person.incident?.session.events == person.recorded)
    #expect(person.incident?.form?.fact.id.name == "paper-path")
  }

  @Test func triedStepsAreNeverTakenOver() throws {
    var person = try person("1 1 d i 2 enter enter 1 i")
    #expect(person.screen.contains("Steps are not recorded"))
    try person.press("2")
    let steps = person.recorded.filter {
      switch $0.happening {
      case .stepStarted, .stepEnded: true
      default: false
      }
    }
    #expect(steps.isEmpty)
    #expect(person.incident?.diagnosis.subjects.areBack == false)
    // With nothing but steps there is nothing to take over.
    try person.press("i enter i 2")
    #expect(person.screen.contains("No answer was tried"))
  }

  @Test func goingBackCanBeTriedToo() throws {
    var person = try person("1 1 d 1 i m home enter enter")
    #expect(person.incident?.form?.fact.id.name == "symptom")
    #expect(person.incident?.session.evidence.facts.isEmpty == true)
    try person.press("i enter")
    #expect(person.incident?.session.evidence.facts.count == 3)
  }

  /// Whatever is pressed while answers are tried, nothing is asked for but what the person chose.
  @Test(arguments: TestPlaybook.allCases)
  func neverRecords(_ kind: TestPlaybook) throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["HVDOCTOR_SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
    print("what if over \(kind): HVDOCTOR_SEED=\(seed)")
    var random = SeededRandom(seed: seed)
    let playbook = try kind.read()
    let keys: [Key] =
      Array(repeating: .enter, count: 8) + Array(repeating: .down, count: 4)
      + [.up, .left, .right, .tab, .escape, .home, .end, .pageDown, .control("c")]
      + "1234567890dkjuwnepsycrbmi ?".map(Key.character)
    var person = Person(playbook)
    var tried = 0
    for press in 0..<3_000 {
      if press % 300 == 0 {
        person = Person(playbook)
        try person.press("1 1 d")
      }
      if person.incident?.isTrying == false, person.incident?.overlay == nil {
        try person.press("i")
      }
      if person.incident == nil { try person.press("1 1") }
      let before = person.incident
      let key = keys.randomElement(using: &random) ?? .enter
      let count = person.effects.count
      person.take(Int.random(in: 0..<30, using: &random) == 0 ? .paste("0x0D") : .key(key))
      guard let before, before.isTrying else { continue }
      tried += 1
      let place: Comment = "seed \(seed), press \(press), \(key)"
      for effect in person.effects[count...] {
        if [.redraw, .suspend, .listLanguages, .quit].contains(effect) { continue }
        guard case .trialEnd = before.overlay, case .record = effect else {
          Issue.record("\(effect), seed \(seed), press \(press)")
          continue
        }
        #expect(key == .enter || key == .character("2"), place)
      }
      if person.incident?.isTrying == false {
        #expect(person.incident?.session.events == person.recorded, place)
      }
    }
    #expect(tried > 1_000)
  }
}
