import Foundation
import Playbooks
import Testing

@testable import Diagnosis

/// What explanations promise of any playbook and any facts; a failure names the seed that shows it
/// again.
@Suite("Explanations of anything")
struct ExplanationPropertyTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let isSoak = environment["HVDOCTOR_SOAK"] == "1"

  /// A playbook and facts for each seed: the same 40 in every test, 10,000 others in a soak.
  static let seeds: [Range<UInt64>] = {
    let count: UInt64 = isSoak ? 10_000 : 40
    let chosen = environment["HVDOCTOR_SEED"].flatMap(UInt64.init)
    let seed = chosen ?? (isSoak ? .random(in: 0...1 << 40) : 1)
    print("explanations: HVDOCTOR_SEED=\(seed)")
    let parts: UInt64 = 4
    return (0..<parts).map { part in
      seed + part * count / parts..<seed + (part + 1) * count / parts
    }
  }()

  private func everySeed(
    in seeds: Range<UInt64>, _ check: (UInt64, inout Dice, Explanation) throws -> Void
  ) throws {
    for seed in seeds {
      var dice = Dice(seed: seed)
      let playbook = RandomPlaybook(&dice).playbook
      let events = RandomPlaybook.events(over: playbook, &dice)
      var session = try Session(over: playbook)
      try session.apply(events)
      try check(seed, &dice, Explanation(session, session.diagnosed()))
    }
  }

  private func require(_ holds: Bool, _ what: @autoclosure () -> String, _ seed: UInt64) {
    if !holds { Issue.record("seed \(seed): \(what())") }
  }

  private func verdict(
    of cause: CauseVerdict, _ supposition: Supposition, in session: Session
  ) -> Verdict? {
    session.supposing(supposition)?.diagnosed().verdicts.first {
      $0.cause == cause.cause && $0.entity == cause.entity
    }?.verdict
  }

  @Test("What a cause lacks makes it hold, and no part of that does", arguments: seeds)
  func whyNot(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, _, explanation in
      let session = explanation.session
      for cause in explanation.diagnosis.verdicts {
        let whyNot = explanation.whyNot(cause)
        guard let reached = whyNot.reached else {
          let single = self.singleAnswer(thatSupports: cause, explanation)
          self.require(single == nil, "\(cause) lacks only \(single as Any)", seed)
          continue
        }
        self.require(!cause.verdict.callsForRecovery, "\(cause) holds already", seed)
        let all = whyNot.supposition
        let got = self.verdict(of: cause, all, in: session)
        self.require(got == reached, "\(cause) is \(got as Any) with \(all), not \(reached)", seed)
        let isStrong = reached.callsForRecovery
        self.require(isStrong || reached == .possible, "\(cause) reaches \(reached)", seed)
        guard all.changes.count <= 6 else { continue }
        for bits in 0..<(1 << all.changes.count) - 1 {
          let part = Supposition(
            all.changes.indices.filter { bits >> $0 & 1 == 1 }.map { all.changes[$0] })
          let verdict = self.verdict(of: cause, part, in: session)
          let holds = verdict?.callsForRecovery == true || (!isStrong && verdict == .possible)
          self.require(!holds, "\(cause) holds with \(part) of \(all)", seed)
        }
        for lack in whyNot.lacks {
          for other in lack.alternatives {
            let supposition = Supposition(all.changes.map { $0 == lack.change ? other : $0 })
            let verdict = self.verdict(of: cause, supposition, in: session)
            let holds = verdict?.callsForRecovery == true || (!isStrong && verdict == .possible)
            self.require(holds, "\(cause) does not hold with \(other) in \(all)", seed)
          }
        }
      }
    }
  }

  /// One answer by which the cause becomes stronger than it is, found by trying all.
  private func singleAnswer(
    thatSupports cause: CauseVerdict, _ explanation: Explanation
  ) -> Change? {
    if cause.verdict.callsForRecovery { return nil }
    let session = explanation.session
    return everyAnswer(in: session).first { change in
      let supposed = session.supposing(Supposition([change]))?.situation
      guard let definition = session.playbook.cause(cause.cause),
        let verdict = supposed?.verdict(of: definition, at: cause.entity)?.verdict
      else { return false }
      return verdict.callsForRecovery || (verdict == .possible && cause.verdict != .possible)
    }
  }

  /// Every answer to every question that a person could give or change now.
  private func everyAnswer(in session: Session) -> [Change] {
    let situation = session.situation
    return session.playbook.facts.filter { !session.playbook.isDerived($0.id) }.flatMap { fact in
      situation.entities.of(fact.kind).flatMap { entity -> [Change] in
        let address = FactAddress(entity, fact.id)
        let addresses =
          session.playbook.isSecondLook(fact.id) ? situation.recordedLooks(at: address) : [address]
        return addresses.flatMap { address in
          fact.domain.flatMap { value -> [Change] in
            let named = Change.answer(address, .values([value]))
            return fact.arity == .single ? [named] : [named, .answer(address, .isNot(value))]
          }
        }
      }
    }
  }

  @Test("What would change the verdict changes it, and nothing smaller does", arguments: seeds)
  func whatWouldChange(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, dice, explanation in
      let session = explanation.session
      guard let leading = explanation.leading.first,
        let cause = session.playbook.cause(leading.cause)
      else { return }
      let found = explanation.whatWouldChange(leading)
      let answers = self.everyAnswer(in: session)
      var size = WhatWouldChange.mostFacts + 1
      switch found.finding {
      case .answers(let supposition, let verdict):
        size = supposition.changes.count
        let got = self.verdict(of: leading, supposition, in: session)
        self.require(got == verdict, "\(leading) is \(got as Any) with \(supposition)", seed)
        self.require(verdict != leading.verdict, "\(supposition) changes nothing", seed)
      case .moreThan(let most):
        self.require(most == WhatWouldChange.mostFacts, "the search gave up", seed)
      }
      func changes(_ supposition: Supposition) -> Bool {
        guard let supposed = session.supposing(supposition)?.situation else { return false }
        return supposed.verdict(of: cause, at: leading.entity)?.verdict != leading.verdict
      }
      for one in answers where size > 1 {
        self.require(!changes(Supposition([one])), "\(one) alone changes \(leading)", seed)
      }
      // Of larger sets a sample, as all of them would take minutes.
      for smaller in [2, 3] where size > smaller {
        for _ in 0..<60 {
          let sample = Set(answers.shuffled(using: &dice).prefix(smaller))
          let keys = sample.map { "\($0.address as Any) \($0.member as Any)" }
          guard Set(keys).count == smaller else { continue }
          let isSingle = Set(sample.compactMap(\.address)).count == smaller
          guard isSingle else { continue }
          let supposition = Supposition(Array(sample))
          self.require(!changes(supposition), "\(supposition) changes \(leading)", seed)
        }
      }
    }
  }

  @Test("What a proof rests on is enough for its rule", arguments: seeds)
  func proofs(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, _, explanation in
      let situation = explanation.session.situation
      for verdict in explanation.diagnosis.verdicts {
        let proof = explanation.proof(of: verdict)
        for rule in proof.supporting + proof.against {
          self.require(rule.isTrue, "\(rule) does not hold", seed)
          let kept = rule.grounds.reduce(into: Kept()) { $0.take($1) }
          let events = explanation.session.events.filter { kept.keeps($0.happening, situation) }
          var session = try Session(over: explanation.session.playbook)
          // The entities stay, whatever else was said of them.
          let places = situation.entities.all.compactMap { entity in
            situation.entities.parent(of: entity).map {
              Event(at: 0, by: "", .placed(entity, in: $0))
            }
          }
          try session.apply(places + events)
          let when = session.playbook.rule(rule.rule)?.when ?? .any([])
          let truth = session.situation.truth(of: when, at: rule.entity)
          self.require(truth == .yes, "\(rule) is \(truth) by \(rule.grounds)", seed)
        }
      }
    }
  }

  @Test("An answer does what its question says it would do", arguments: seeds)
  func asking(seeds: Range<UInt64>) throws {
    try everySeed(in: seeds) { seed, _, explanation in
      for question in explanation.diagnosis.questions.prefix(3) {
        let reason = explanation.asking(question)
        self.require(
          !reason.causes.isEmpty || !reason.steps.isEmpty, "nothing hangs on \(question)", seed)
        for effect in reason.effects {
          var session = explanation.session
          let denied = session.situation.evidence.facts[question] != nil
          let observation = Observation(question, effect.answer, from: .answer)
          let event = Event(
            at: 1, by: "", denied ? .revised(observation) : .observed(observation))
          guard (try? session.apply(event)) != nil else {
            self.require(effect.refusal != nil, "\(effect.answer) is refused", seed)
            continue
          }
          if denied { continue }
          let difference = Difference(from: explanation.diagnosis, to: session.diagnosed())
          self.require(effect.difference == difference, "\(question) \(effect.answer)", seed)
        }
      }
    }
  }
}

/// What of an incident a proof rests on.
private struct Kept {
  private var facts: Set<FactAddress> = []
  private var steps: Set<StepAddress> = []

  mutating func take(_ ground: Ground) {
    switch ground {
    case .observed(let address, _): facts.insert(address)
    case .notSeen: break
    case .outcome(let address, _): steps.insert(address)
    case .derived(_, _, let proofs):
      for proof in proofs.flatMap(\.grounds) { take(proof) }
    case .members(_, let members):
      for member in members.flatMap(\.grounds) { take(member) }
    }
  }

  func keeps(_ happening: Happening, _ situation: Situation) -> Bool {
    switch happening {
    case .placed: true
    case .observed(let observation): facts.contains(observation.address)
    case .stepEnded(let address, _, _): steps.contains(address)
    default: false
    }
  }
}

extension Change {
  fileprivate var member: String? {
    if case .answer(_, let answer) = self { answer.member } else { nil }
  }
}

extension WhyNot.Lack {
  /// Every other change that is said to do as well.
  fileprivate var alternatives: [Change] {
    switch (change, needed) {
    case (.answer(let address, _), .values(let values)):
      values.map { .answer(address, .values([$0])) }
    case (.outcome(let address, _), .outcomes(let outcomes)):
      outcomes.map { .outcome(address, $0) }
    default: []
    }
  }
}
