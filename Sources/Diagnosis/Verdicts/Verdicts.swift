import Playbooks

/// The verdict of every cause at every entity of its kind.
///
/// A cause with rules for a lower kind than its own is weighed at each lower entity, and the
/// higher one takes the strongest, so that one entity's other trouble never hides the cause from
/// its neighbour.
struct Verdicts: Sendable {
  /// By the order of the playbook, then by entity.
  let causes: [CauseVerdict]
  /// Where each cause was weighed.
  let weighings: [Identifier<Cause>: [Weighing]]

  /// - Parameter wanted: the causes to weigh; nil for all.
  init(_ situation: Situation, of wanted: [Cause]? = nil) {
    let playbook = situation.playbook
    let wanted = wanted ?? playbook.causes
    // Yielding compares what the causes are before any has yielded, so one step further is enough.
    let explaining = wanted.flatMap(\.yieldsTo).compactMap { playbook.cause($0) }
    var weighings: [Identifier<Cause>: [Weighing]] = [:]
    for cause in wanted + explaining where weighings[cause.id] == nil {
      weighings[cause.id] = Self.places(for: cause, in: situation).map {
        Weighing(cause, at: $0, in: situation)
      }
    }
    let own = weighings
    for cause in wanted where !cause.yieldsTo.isEmpty {
      weighings[cause.id] = own[cause.id]?.map { weighing in
        var weighing = weighing
        Self.yield(&weighing, cause, own, situation.entities)
        return weighing
      }
    }
    self.weighings = weighings
    causes = wanted.flatMap { cause in
      situation.entities.of(cause.kind).map { entity in
        Self.strongest(
          of: weighings[cause.id] ?? [], cause.id, at: entity, situation.entities)
      }
    }
  }

  /// The causes weighed at an entity, above it or below it, with their verdict there.
  func weighed(at entity: Entity, _ entities: Entities) -> [Weighing] {
    weighings.values.joined().filter { entities.areRelated(entity, $0.entity) }
  }

  /// The entities at which a cause is weighed: the lowest kind that its rules or the causes it
  /// yields to speak of; an entity without any below is weighed itself.
  static func places(for cause: Cause, in situation: Situation) -> [Entity] {
    let playbook = situation.playbook
    var lowest = cause.kind
    let spokenOf =
      playbook.rulesSpeaking(of: cause.id).map(\.kind)
      + cause.yieldsTo.compactMap { playbook.cause($0)?.kind }
    for kind in spokenOf where situation.entities.isLower(kind, than: lowest) { lowest = kind }
    return situation.entities.of(cause.kind).flatMap {
      situation.entities.leaves(of: $0, downTo: lowest)
    }
  }

  private static func yield(
    _ weighing: inout Weighing, _ cause: Cause, _ own: [Identifier<Cause>: [Weighing]],
    _ entities: Entities
  ) {
    guard weighing.own.callsForRecovery else { return }
    for other in cause.yieldsTo {
      let verdicts = (own[other] ?? []).filter {
        entities.areRelated(weighing.entity, $0.entity)
      }.map(\.own)
      let explains =
        verdicts.contains(.confirmed)
        || (weighing.own == .likely && verdicts.contains(.likely))
      if explains { weighing.yield(to: other) }
    }
  }

  private static func strongest(
    of weighings: [Weighing], _ cause: Identifier<Cause>, at entity: Entity, _ entities: Entities
  ) -> CauseVerdict {
    let here = weighings.filter {
      entities.ancestor(of: $0.entity, kind: entity.kind) == entity
    }
    let verdict =
      Verdict.strongestFirst.first { verdict in here.contains { $0.verdict == verdict } }
      ?? .unsupported
    let deciding = here.filter { $0.verdict == verdict }
    var because: [Reason] = []
    for reason in deciding.flatMap(\.because) where !because.contains(reason) {
      because.append(reason)
    }
    let missing = deciding.reduce(into: Set<FactAddress>()) { $0.formUnion($1.missing) }
    return CauseVerdict(
      cause: cause, entity: entity, verdict: verdict, because: because,
      missing: missing.sorted())
  }
}
