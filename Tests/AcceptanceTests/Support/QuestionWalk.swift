import Diagnosis
import Playbooks

/// A person who knows everything, and answers one prompt after the other.
struct QuestionWalk {
  /// What one command on the host tells all at once, which makes it one prompt.
  private static let survey: Set<String> = [
    "elevated", "vmms", "windows", "clustered", "hypervisor", "antivirus", "antivirus-managed",
    "exclusions", "vm-folders", "csv-volumes", "witness-disk", "replica", "backup-running",
    "free-space", "storage",
  ]

  private let way: Way
  private let truth: [FactAddress: [Happening]]
  private var session: Session
  private(set) var prompts = 0
  /// The way taken, for a test that fails.
  private(set) var log: [String] = []

  init(_ way: Way) throws {
    self.way = way
    let playbook = try ShippedPlaybook.playbook()
    session = try Session(over: playbook)
    var truth: [FactAddress: [Happening]] = [:]
    for happening in try Self.happenings(way.truth, over: playbook) {
      guard case .observed(let observation) = happening else { continue }
      truth[observation.address, default: []].append(happening)
    }
    self.truth = truth
    try apply(try Self.happenings(way.entry, over: playbook))
  }

  /// Answers and does what comes next until a step of the cause is next; false when it never is.
  mutating func reachesStep() throws -> Bool {
    for _ in 0..<100 {
      switch session.diagnosed().next {
      case .question(let question):
        guard try answer(question) else { return false }
      case .step(let step):
        let playbook = session.playbook
        let planned = session.diagnosed().plan[step]
        if playbook.step(step.step)?.role == .evidence {
          log.append("  does \(step.step)")
          try apply([.stepEnded(step, .verified, reason: nil)])
        } else if planned?.causes.contains(Identifier(way.cause)) == true {
          log.append("  arrives at \(step.step)")
          return true
        } else if let outcome = way.outcomes[step.step.name] {
          log.append("  does \(step.step): \(outcome)")
          try apply(try Self.happenings(outcome, over: playbook))
        } else {
          log.append("  is told to do \(step.step), which is no step of \(way.cause)")
          return false
        }
      case .escalate, .close:
        log.append("  is told to give up or to close")
        return false
      }
    }
    return false
  }

  /// Answers a question, and with it all that the same prompt tells.
  private mutating func answer(_ question: FactAddress) throws -> Bool {
    prompts += 1
    guard truth[question] != nil else { return try answerNone(question) }
    let isOfSurvey = Self.survey.contains(question.fact.name)
    let answered = truth.keys.sorted().filter { address in
      address == question
        || isOfSurvey && Self.survey.contains(address.fact.name)
          && session.evidence.facts[address] == nil
    }
    log.append("\(prompts). \(question)" + (isOfSurvey ? " (the survey)" : ""))
    try apply(answered.flatMap { truth[$0] ?? [] })
    return true
  }

  /// Answers that it is none of these; false where that is no answer.
  private mutating func answerNone(_ question: FactAddress) throws -> Bool {
    guard let fact = session.playbook.fact(question.fact), fact.arity != .single,
      !fact.values.isEmpty
    else {
      log.append("\(prompts). \(question): nobody has said what is true")
      return false
    }
    log.append("\(prompts). \(question): none of these")
    try apply(
      fact.values.map { .observed(Observation(question, .isNot($0.name), from: .answer)) })
    return true
  }

  private mutating func apply(_ happenings: [Happening]) throws {
    try session.apply(happenings.map { Event(at: 0, by: "", $0) })
  }

  private static func happenings(_ facts: String, over playbook: Playbook) throws -> [Happening] {
    let reading = FactStatement(over: playbook)
    return try facts.split(separator: " ").map {
      try reading.happening(WrittenStatement(String($0)))
    }
  }
}
