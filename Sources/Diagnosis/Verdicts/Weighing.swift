import Playbooks

/// One cause weighed at one entity: what its rules say there, before and after it yields.
struct Weighing: Hashable, Sendable {
  let cause: Identifier<Cause>
  let entity: Entity
  /// The verdict of its own rules.
  let own: Verdict
  /// The causes to which it yielded, because they explain the trouble there.
  private(set) var yieldedTo: [Identifier<Cause>] = []

  init(_ cause: Identifier<Cause>, at entity: Entity, own: Verdict) {
    self.cause = cause
    self.entity = entity
    self.own = own
  }

  init(_ cause: Cause, at entity: Entity, in situation: Situation) {
    self.init(cause.id, at: entity, own: Grounds(of: cause, at: entity, in: situation).verdict)
  }

  /// The verdict after it yielded.
  var verdict: Verdict { yieldedTo.isEmpty ? own : .possible }

  /// What decided the verdict; found when somebody asks.
  func because(in situation: Situation) -> [Reason] {
    (grounds(in: situation)?.because ?? []) + yieldedTo.map { .explainedBy($0, at: entity) }
  }

  /// The facts on which undecided supports hang; found when somebody asks.
  func missing(in situation: Situation) -> Set<FactAddress> {
    grounds(in: situation)?.missing ?? []
  }

  private func grounds(in situation: Situation) -> Grounds? {
    situation.playbook.cause(cause).map { Grounds(of: $0, at: entity, in: situation) }
  }

  /// Becomes at most possible, because another cause explains the trouble here.
  mutating func yield(to other: Identifier<Cause>) {
    yieldedTo.append(other)
  }
}
