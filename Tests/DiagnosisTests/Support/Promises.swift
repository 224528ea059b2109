import Diagnosis
import Playbooks

/// What every diagnosis promises, whatever the playbook; the broken ones as sentences.
struct Promises {
  private let diagnosis: Diagnosis
  private var playbook: Playbook { diagnosis.situation.playbook }

  init(_ diagnosis: Diagnosis) {
    self.diagnosis = diagnosis
  }

  var broken: [String] {
    verdictsMissing + stepsNotOpen + stepsWithoutReason + guessesActedOn + orderBroken + nextWrong
  }

  /// One verdict for every cause and entity.
  private var verdictsMissing: [String] {
    let expected = playbook.causes.flatMap { cause in
      diagnosis.situation.entities.of(cause.kind).map { "\(cause.id)@\($0)" }
    }
    let got = diagnosis.verdicts.map { "\($0.cause)@\($0.entity)" }
    return got == expected ? [] : ["verdicts are \(got), not \(expected)"]
  }

  /// An open step has every need and no lock that is not false.
  private var stepsNotOpen: [String] {
    diagnosis.plan.steps.filter { $0.state == .open }.compactMap { planned in
      guard let step = playbook.step(planned.address.step) else { return "an unknown step" }
      let situation = diagnosis.situation
      let place = planned.address.entity
      let needs = step.needs.allSatisfy { situation.truth(of: $0, at: place) == .yes }
      let belongs = step.when.map { situation.truth(of: $0, at: place) != .no } ?? true
      let isFree = playbook.content.rules.allSatisfy { rule in
        guard case .locks(let selection) = rule.conclusion, selection.holds(step.id) else {
          return true
        }
        return situation.entities.all.filter {
          $0.kind == rule.kind && situation.entities.areRelated($0, place)
        }.allSatisfy { situation.truth(of: rule.when, at: $0) == .no }
      }
      return needs && belongs && isFree ? nil : "\(planned.address) is open"
    }
  }

  /// A step that is not open says why; an open one has no obstacle.
  private var stepsWithoutReason: [String] {
    diagnosis.plan.steps.compactMap { planned in
      let needsReason = planned.state == .locked || planned.state == .waiting
      let isEmpty = planned.obstacles.isEmpty || planned.obstacles == [.facts([])]
      return needsReason == isEmpty ? "\(planned.address) has \(planned.obstacles)" : nil
    }
  }

  /// What only possible causes call for is safe.
  private var guessesActedOn: [String] {
    diagnosis.plan.steps.compactMap { planned in
      guard let step = playbook.step(planned.address.step), !planned.causes.isEmpty,
        step.risk != .safe, step.role == .recovery || step.role == .closeOut
      else { return nil }
      // The verdict at a higher entity is at least as strong as where it was weighed.
      let isCalledFor = diagnosis.verdicts.contains {
        planned.causes.contains($0.cause) && $0.verdict.callsForRecovery
      }
      return isCalledFor ? nil : "\(planned.address) acts on a guess"
    }
  }

  /// `after` holds between steps that are both in the plan; random playbooks have no circles.
  private var orderBroken: [String] {
    let steps = diagnosis.plan.steps.map(\.address)
    return steps.indices.flatMap { later in
      steps[later...].dropFirst().compactMap { earlier in
        guard let step = playbook.step(steps[later].step), step.after.contains(earlier.step),
          diagnosis.situation.entities.areRelated(earlier.entity, steps[later].entity)
        else { return nil }
        return "\(steps[later]) comes before \(earlier)"
      }
    }
  }

  private var nextWrong: [String] {
    let plan = diagnosis.plan
    switch diagnosis.next {
    case .question(let address):
      let isAnswered = diagnosis.situation.evidence.facts[address]?.isAnswered == true
      return diagnosis.questions.contains(address) && !isAnswered ? [] : ["next asks \(address)"]
    case .step(let address):
      return plan[address]?.state == .open ? passed(before: address) : ["next is \(address)"]
    case .escalate(let address):
      return address.flatMap { plan[$0] } == nil ? ["next escalates by \(address as Any)"] : []
    case .close:
      let isHandedOver = plan.steps.contains {
        if case .ended = $0.state {
          playbook.step($0.address.step)?.role == .escalation
        } else {
          false
        }
      }
      return diagnosis.subjects.areBack || isHandedOver ? [] : ["closed too early"]
    }
  }

  private func passed(before address: StepAddress) -> [String] {
    guard let step = playbook.step(address.step), !step.isFirst else { return [] }
    return diagnosis.plan.steps.prefix { $0.address != address }.compactMap { other in
      guard other.state == .locked, let risk = playbook.step(other.address.step)?.risk,
        risk < step.risk,
        diagnosis.situation.entities.areRelated(other.address.entity, address.entity)
      else { return nil }
      return "\(address) passes \(other.address)"
    }
  }
}
