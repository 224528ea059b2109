import Diagnosis
import Playbooks
import Reports
import Testing

/// What follows from a set of facts, asked in the words in which a person would check it.
struct Finding {
  let diagnosis: Diagnosis

  init(_ diagnosis: Diagnosis) {
    self.diagnosis = diagnosis
  }

  /// - Parameter facts: statements between spaces.
  init(_ facts: String, text: String? = nil, over playbook: Playbook? = nil) throws {
    let statements = facts.split(separator: " ").map { WrittenStatement(String($0)) }
    diagnosis = try SessionInput(
      statements: statements, text: text,
      over: try playbook ?? ShippedPlaybook.playbook()
    ).session.diagnosed()
  }

  var status: Status { diagnosis.status }

  /// The steps of the plan in its order; of entities with a name, `step name`.
  var steps: [String] {
    diagnosis.plan.steps.map { step in
      let name = step.address.entity.name.map { " \($0)" } ?? ""
      return "\(step.address.step)\(name)"
    }
  }

  /// The facts left to ask, in their order.
  var questions: [String] { diagnosis.questions.map { "\($0)" } }

  var json: String { DiagnosisReport(diagnosis, in: .english).json.text }

  /// The verdict of a cause at an entity; nil when there is no such cause or entity.
  func verdict(of cause: String, at entity: String? = nil) -> Verdict? {
    diagnosis.verdicts.first {
      $0.cause.name == cause && (entity == nil || $0.entity.description == entity)
    }?.verdict
  }

  /// The state of a step; nil when the plan does not hold it.
  func state(of step: String) -> StepState? {
    diagnosis.plan.steps.first { $0.address.step.name == step }?.state
  }

  /// Whether a step can be neither done now nor reached by doing others.
  func isOutOfReach(_ step: String) -> Bool {
    let state = state(of: step)
    return state == nil || state == .locked
  }

  /// Whether these steps are in the plan, in this order.
  func holds(_ wanted: String...) -> Bool {
    let places = wanted.map { steps.firstIndex(of: $0) ?? .max }
    return !places.contains(.max) && zip(places, places.dropFirst()).allSatisfy(<)
  }
}

/// The facts that a helpdesk can usually find out, and that point at the antivirus.
enum Base {
  static let facts =
    "attack-signs=no elevated=yes found-elsewhere=no vmms=running storage=online clustered=no "
    + "scope=some detection=none deleted-by-person=no antivirus=defender antivirus-managed=local "
    + "exclusions=none config-file=readable backup-running=no windows=2019"

  /// The base with other values for some of its facts.
  static func with(_ changes: String) -> String {
    let changed = changes.split(separator: " ")
    let names = changed.map { $0.prefix { $0 != "=" } + "=" }
    let kept = facts.split(separator: " ").filter { fact in
      !names.contains { fact.hasPrefix($0) }
    }
    return (kept + changed).joined(separator: " ")
  }
}
