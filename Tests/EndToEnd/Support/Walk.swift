import Foundation
import Playbooks
import Wording

/// A person at the screen who answers from a list of facts, and takes steps one by one.
struct Walk {
  let screen: Screen
  let playbook: Playbook
  let language: Language
  /// Values by fact; what is not listed is answered with "I don't know".
  let facts: [String: String]

  /// - Parameter facts: statements between blanks, as on the command line.
  init(_ facts: String, on screen: Screen, over playbook: Playbook, in language: Language) {
    self.screen = screen
    self.playbook = playbook
    self.language = language
    self.facts = Dictionary(
      facts.split(separator: " ").map { fact in
        let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts[0], parts.last ?? "")
      }, uniquingKeysWith: { _, last in last })
  }

  /// Answers every question until the plan offers a step.
  func answersUntilPlan() throws {
    try answers { $0.contains("▸ ○") }
  }

  /// Answers questions as they come until the screen satisfies a condition.
  func answers(until isThere: (String) -> Bool) throws {
    let asked = playbook.facts.compactMap { fact in
      fact.ask.map { (fact, Self.landmark(of: $0[language])) }
    }
    var last: Identifier<Fact>?
    try screen.wait("the next question or step") {
      let reading = screen.reading
      if isThere(reading) { return true }
      if let (fact, _) = asked.first(where: { reading.contains($0.1) }), fact.id != last {
        last = fact.id
        try answer(fact)
      }
      return false
    }
  }

  /// Answers the first questions only, and returns the screens between them.
  func screens(after count: Int) throws -> [[String]] {
    var screens: [[String]] = []
    var questions = playbook.facts.compactMap { fact in
      fact.ask.map { (fact, Self.landmark(of: $0[language])) }
    }
    while screens.count <= count {
      var found: Fact?
      try screen.wait("question \(screens.count + 1)") {
        let reading = screen.reading
        found = questions.first { reading.contains($0.1) }?.0
        return found != nil
      }
      screens.append(screen.lasting)
      guard let fact = found, screens.count <= count else { break }
      questions.removeAll { $0.0.id == fact.id }
      try answer(fact)
    }
    return screens
  }

  /// Presses the keys that answer the question about a fact.
  func answer(_ fact: Fact) throws {
    guard let value = facts[fact.id.name], value != "unknown" else {
      // Where an answer is typed, a digit would be its beginning.
      let isChosen = fact.type == .yesNo || !fact.values.isEmpty
      try screen.press(isChosen ? "0" : "d")
      return
    }
    let names = fact.type == .yesNo ? ["yes", "no"] : fact.values.map(\.name)
    guard let position = names.firstIndex(of: value) else {
      try screen.press("Enter")
      try screen.type(value)
      try screen.press("Enter")
      return
    }
    if case .single = fact.arity, position < 9 {
      try screen.press("\(position + 1)")
    } else {
      for _ in 0..<position { try screen.press("Down") }
      try screen.press("Enter")
    }
  }

  /// Begins the step that the plan offers, and says how it ended.
  ///
  /// - Parameter end: an outcome, or what the second look shows.
  func finishes(_ step: String, _ end: String) throws {
    guard let step = playbook.step(Identifier(step)) else { throw NoSuchName(name: step) }
    // A long title is cut by the plan.
    let title = String(step.title[language].prefix(20))
    // Some questions are asked only once an earlier step has ended.
    try answers { _ in
      screen.lines.contains { $0.contains("▸ ○") && $0.contains(title) }
    }
    try screen.press("Enter")
    if step.risk == .destructive {
      try screen.waits(for: ConfirmWords.title[language])
      try screen.press("2")
    }
    try screen.wait("“\(title)” under way") {
      screen.lines.contains { $0.contains("▸ ▶") && $0.contains(title) }
    }
    try screen.press("Enter")
    let seen = step.look.flatMap { look in playbook.fact(look.fact) }
    let question = seen?.ask?[language] ?? ScreenWords.howDidItEnd[language]
    try screen.waits(for: Self.landmark(of: question))
    let values = seen.map { $0.type == .yesNo ? ["yes", "no"] : $0.values.map(\.name) }
    let options =
      (values ?? ["verified", "no-effect", "failed"]) + ["unverified", "worked-around", "skipped"]
    guard let position = options.firstIndex(of: end) else { throw NoSuchName(name: end) }
    try screen.press("\(position + 1)")
    if end == "skipped" || end == "worked-around" {
      try screen.type("because")
      try screen.press("Enter")
    }
    // What follows must not take the form for a question.
    try screen.waits(without: Self.landmark(of: question))
  }

  /// Closes the incident in a way that takes no further word.
  func closesAsResolved() throws {
    try screen.press("c")
    try screen.waits(for: ScreenWords.closeTitle[language])
    try screen.press("1")
    try screen.waits(
      for: "\(ScreenWords.isClosed[language]): \(ClosingWords.resolved[language])")
  }

  /// Closes the incident as handed over to somebody.
  func closesAsEscalated(to person: String) throws {
    try screen.press("c")
    try screen.waits(for: ScreenWords.closeTitle[language])
    try screen.press("3")
    try screen.waits(for: ScreenWords.handOverTo[language])
    try screen.type(person)
    try screen.press("Enter")
    try screen.waits(
      for: "\(ScreenWords.isClosed[language]): \(ClosingWords.escalated[language])")
  }

  /// The part of a question by which it is known: what stands before or between names that are
  /// filled in.
  static func landmark(of question: String) -> String {
    let parts = question.replacing(/\{[a-z-]+\}/, with: "\u{0}").split(separator: "\u{0}")
    let longest = parts.max { $0.count < $1.count } ?? ""
    return String(longest.split(separator: " ").joined(separator: " ").prefix(40))
  }
}

/// A test speaks of something that the playbook does not have.
struct NoSuchName: Error {
  let name: String
}

extension Walk {
  /// Takes whatever step the plan offers, and answers what comes up, until nothing is open.
  func finishesEverything() throws {
    for _ in 0..<12 {
      try answers { $0.contains("▸ ○") || $0.contains("▸ ✓") }
      let line = screen.lines.first { $0.contains("▸ ○") }
      guard let line else { return }
      let step = playbook.steps.first { line.contains(String($0.title[language].prefix(20))) }
      guard let step else { throw NoSuchName(name: line) }
      try finishes(step.id.name, step.look == nil ? "verified" : "unverified")
    }
  }
}

extension Walk {
  /// Whether the screen asks about a fact now.
  func asks(_ fact: Fact) -> Bool {
    guard let ask = fact.ask else { return false }
    return screen.reading.contains(Self.landmark(of: ask[language]))
  }
}
