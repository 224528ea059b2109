import Playbooks

/// Everything that follows from the evidence: verdicts, plan, questions, what comes next.
package struct Diagnosis: Sendable {
  package let situation: Situation
  package let subjects: Subjects
  /// One for every cause and every entity of its kind.
  package let verdicts: [CauseVerdict]
  package let plan: Plan
  /// What is left to ask, in the order in which to ask it.
  package let questions: [FactAddress]
  package let status: Status
  package let next: Next

  package init(_ situation: Situation) {
    self.init(situation, keptBy: nil)
  }

  init(_ situation: Situation, keptBy network: SituatedNetwork?) {
    let verdicts = Verdicts(situation, keptBy: network)
    let subjects = Subjects(situation)
    var demand = Demand(verdicts, subjects, in: situation)
    var plan = Plan(demand, in: situation)
    var questions = Questions(
      situation: situation, verdicts: verdicts, plan: plan, subjects: subjects
    ).left()
    var status = Status(verdicts.causes, questions: questions)
    let isStuck = questions.isEmpty && plan.next(in: situation) == nil
    let isContradictory = verdicts.causes.contains { $0.verdict == .contradictory }
    if !subjects.areBack, isContradictory || isStuck || status == .undetermined {
      demand.add(roles: [.evidence, .escalation])
      plan = Plan(demand, in: situation)
      // What these steps hang on is asked as well.
      questions = Questions(
        situation: situation, verdicts: verdicts, plan: plan, subjects: subjects
      ).left()
      status = Status(verdicts.causes, questions: questions)
    }
    self.situation = situation
    self.subjects = subjects
    self.verdicts = verdicts.causes
    self.plan = plan
    self.questions = questions
    self.status = status
    next = Next(plan, questions, subjects, in: situation)
  }
}

/// How far the diagnosis has come.
package enum Status: String, Sendable {
  /// A question is left.
  case needsAnswers = "needs-answers"
  /// A cause is confirmed or likely, and nothing contradicts itself.
  case concluded
  case undetermined

  init(_ verdicts: [CauseVerdict], questions: [FactAddress]) {
    if !questions.isEmpty {
      self = .needsAnswers
      return
    }
    let isContradictory = verdicts.contains { $0.verdict == .contradictory }
    let isExplained = verdicts.contains { $0.verdict.callsForRecovery }
    self = isExplained && !isContradictory ? .concluded : .undetermined
  }
}

/// The one thing to do now.
package enum Next: Hashable, Sendable {
  case question(FactAddress)
  case step(StepAddress)
  /// Hand the incident over, with this step.
  case escalate(StepAddress?)
  /// Everything is back; close the incident.
  case close

  init(_ plan: Plan, _ questions: [FactAddress], _ subjects: Subjects, in situation: Situation) {
    let playbook = situation.playbook
    let first = plan.steps.first {
      $0.state == .open && playbook.step($0.address.step)?.isFirst == true
    }
    let escalation = plan.steps.first {
      playbook.step($0.address.step)?.role == .escalation
    }
    if let first {
      self = .step(first.address)
    } else if let question = questions.first {
      self = .question(question)
    } else if let step = plan.next(in: situation) {
      let isEscalation = playbook.step(step.address.step)?.role == .escalation
      self = isEscalation ? .escalate(step.address) : .step(step.address)
    } else if subjects.areBack {
      self = .close
    } else if let escalation, case .ended = escalation.state {
      self = .close
    } else {
      self = .escalate(escalation?.address)
    }
  }
}
