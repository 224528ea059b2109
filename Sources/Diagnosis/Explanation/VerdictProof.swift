import Playbooks

/// How the verdict of a cause is known: every rule that decided it, down to what was observed.
package struct VerdictProof: Hashable, Sendable {
  package let verdict: CauseVerdict
  /// The rules that speak for it.
  package let supporting: [RuleProof]
  /// The rules that speak against it.
  package let against: [RuleProof]
  /// Why the cause cannot be here.
  package let notApplicable: [Ground]
  /// Of a cause for which nothing speaks: why none of its rules holds.
  package let failing: [RuleProof]
  /// The causes to which it yields, with their own proof.
  package let explainedBy: [VerdictProof]

  init(_ verdict: CauseVerdict, _ diagnosis: Diagnosis) {
    self.init(verdict, diagnosis, isNested: false)
  }

  private init(_ verdict: CauseVerdict, _ diagnosis: Diagnosis, isNested: Bool) {
    let situation = diagnosis.situation
    let playbook = situation.playbook
    self.verdict = verdict
    var supporting: [RuleProof] = []
    var against: [RuleProof] = []
    var explaining: [VerdictProof] = []
    for reason in verdict.because {
      switch reason {
      case .rule(let id, let place):
        guard let rule = playbook.rule(id),
          let proof = RuleProof(rule, at: place, in: situation)
        else { continue }
        if case .rulesOut = rule.conclusion {
          against.append(proof)
        } else {
          supporting.append(proof)
        }
      case .explainedBy(let other, let place):
        // A cause that explains this one may yield itself; that is told of it, not here.
        guard !isNested else { continue }
        explaining += diagnosis.verdicts.filter {
          $0.cause == other && !$0.because.isEmpty
            && situation.entities.areRelated($0.entity, place)
        }.map { VerdictProof($0, diagnosis, isNested: true) }
      }
    }
    self.supporting = supporting
    self.against = against
    explainedBy = explaining
    let places = playbook.cause(verdict.cause).map { cause in
      Verdicts.places(for: cause, in: situation).filter {
        situation.entities.ancestor(of: $0, kind: verdict.entity.kind) == verdict.entity
      }
    }
    let applies = playbook.cause(verdict.cause)?.applies
    notApplicable =
      verdict.verdict == .notApplicable
      ? (places ?? []).flatMap { place in
        applies.map { situation.grounds(of: $0, being: false, at: place) } ?? []
      } : []
    failing =
      verdict.verdict == .unsupported
      ? (places ?? []).flatMap { place in
        playbook.rulesSpeaking(of: verdict.cause).compactMap { rule in
          rule.strength(for: verdict.cause).flatMap { _ in
            RuleProof(
              rule, at: situation.entities.ancestor(of: place, kind: rule.kind) ?? place,
              in: situation)
          }
        }
      } : []
  }
}
