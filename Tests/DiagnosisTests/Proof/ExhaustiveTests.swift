import Playbooks
import Testing

@testable import Diagnosis

/// Everything that can be said of a tiny playbook, tried one by one, against the proof.
@Suite("The proof and trying everything")
struct ExhaustiveTests {
  /// One state of every fact, as a list of answers each.
  private static let answers: [String: [[Answer]]] = {
    let letters = ["a", "b", "c"]
    let single = letters.map { [Answer.values([$0])] } + letters.map { [Answer.isNot($0)] }
    let members: [[Answer]] = ["a", "b"].reduce([[]]) { states, member in
      states.flatMap { [$0, $0 + [.values([member])], $0 + [.isNot(member)]] }
    }
    return [
      "f0": [[], [.dontKnow]] + single + letters.map { [.isNot($0), .dontKnow] },
      "f1": [[], [.dontKnow], [.values(["yes"])], [.values(["no"])]],
      "f2": members + members.map { $0 + [.dontKnow] },
    ]
  }()

  private struct State {
    let answers: [String: [Answer]]
    let situation: Situation
  }

  private func states(of playbook: Playbook) throws -> [State] {
    var states: [State] = []
    for f0 in Self.answers["f0"] ?? [] {
      for f1 in Self.answers["f1"] ?? [] {
        for f2 in Self.answers["f2"] ?? [] {
          let answers = ["f0": f0, "f1": f1, "f2": f2]
          var session = try Session(over: playbook)
          let events = answers.flatMap { name, all in
            all.compactMap { answer -> Event? in
              playbook.fact(Identifier(name)).map {
                let address = FactAddress(Entity($0.kind), $0.id)
                return Event(at: 0, by: "", .observed(Observation(address, answer, from: .answer)))
              }
            }
          }
          guard (try? session.apply(events)) != nil else { continue }
          states.append(State(answers: answers, situation: session.situation))
        }
      }
    }
    return states
  }

  @Test("Contradictions, masked rules, dead answers and gaps are the same", arguments: 0..<6)
  func agreement(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let playbook = TinyPlaybook(&dice).playbook
    let states = try states(of: playbook)
    for claim in try Proof(playbook).claims {
      if case .notCovered = claim.decision { Issue.record("seed \(seed): \(claim)") }
      let holds = claim.decision.holds
      switch claim.kind {
      case .contradiction:
        let isFound = states.contains { isContradictory(claim.subject, in: $0) }
        #expect(holds == !isFound, "seed \(seed): \(claim)")
      case .maskedRule:
        let isNeeded = states.contains { decides(claim.subject, in: $0) }
        #expect(holds == isNeeded, "seed \(seed): \(claim)")
      case .deadAnswer:
        #expect(
          holds == makesDifference(claim.subject, states, playbook), "seed \(seed): \(claim)")
      case .gap:
        if !isFollowed(claim.subject, states) { #expect(!holds, "seed \(seed): \(claim)") }
      case .ending, .destruction, .invariant: #expect(holds, "seed \(seed): \(claim)")
      }
    }
  }

  private func isContradictory(_ cause: String, in state: State) -> Bool {
    Verdicts(state.situation).weighings[Identifier(cause)]?.contains {
      $0.own == .contradictory
    } == true
  }

  /// Whether the rule alone gives its cause this strength, or rules it out.
  private func decides(_ id: String, in state: State) -> Bool {
    let situation = state.situation
    let job = Entity(Identifier("job"))
    let playbook = situation.playbook
    guard let rule = playbook.rule(Identifier(id)),
      situation.truth(of: rule.when, at: job) == .yes
    else { return false }
    func others(_ cause: Identifier<Cause>, _ counts: (Conclusion) -> Bool) -> Bool {
      playbook.rulesSpeaking(of: cause).contains {
        $0.id != rule.id && counts($0.conclusion)
          && situation.truth(of: $0.when, at: job) == .yes
      }
    }
    switch rule.conclusion {
    case .supports(let supports):
      return supports.contains { support in
        !others(support.cause) { conclusion in
          switch conclusion {
          case .supports(let all):
            all.contains { $0.cause == support.cause && $0.strength >= support.strength }
          case .rulesOut: true
          case .derives, .locks: false
          }
        }
      }
    case .rulesOut(let causes):
      return causes.contains {
        !others($0) { if case .rulesOut = $0 { true } else { false } }
      }
    case .derives, .locks: return false
    }
  }

  private func makesDifference(
    _ subject: String, _ states: [State], _ playbook: Playbook
  ) -> Bool {
    let parts = subject.split(separator: "=").map(String.init)
    let named = states.filter { $0.answers[parts[0]] == [.values([parts[1]])] }
    if named.isEmpty { return true }
    return named.contains { state in
      states.contains { other in
        other.answers[parts[0]] == [.dontKnow]
          && other.answers.filter { $0.key != parts[0] }
            == state.answers.filter { $0.key != parts[0] }
          && playbook.content.placedConditions.contains { placed in
            let entity = Entity(placed.kind)
            let one = state.situation.truth(of: placed.condition, at: entity)
            let two = other.situation.truth(of: placed.condition, at: entity)
            return (one.isDecided || two.isDecided) && one != two
          }
      }
    }
  }

  private func isFollowed(_ subject: String, _ states: [State]) -> Bool {
    let parts = subject.split(separator: "=").map(String.init)
    let named = states.filter { $0.answers[parts[0]] == [.values([parts[1]])] }
    return named.isEmpty
      || named.contains { state in
        Verdicts(state.situation).weighings.values.joined().contains {
          [.confirmed, .likely, .possible].contains($0.own)
        }
      }
  }
}
