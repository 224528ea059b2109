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
  /// The same by the entity.
  private let byEntity: [Entity: [Weighing]]

  /// - Parameters:
  ///   - wanted: the causes to weigh; nil for all.
  ///   - network: what keeps the verdict of every cause's own rules up to date, if something does.
  init(
    _ situation: Situation, of wanted: [Cause]? = nil, keptBy network: SituatedNetwork? = nil
  ) {
    let playbook = situation.playbook
    let wanted = wanted ?? playbook.causes
    // Yielding compares what the causes are before any has yielded, so one step further is enough.
    let explaining = wanted.flatMap(\.yieldsTo).compactMap { playbook.cause($0) }
    var weighings: [Identifier<Cause>: [Weighing]] = [:]
    for cause in wanted + explaining where weighings[cause.id] == nil {
      weighings[cause.id] = Self.places(for: cause, in: situation).map { place in
        network?.own(cause.id, at: place).map { Weighing(cause.id, at: place, own: $0) }
          ?? Weighing(cause, at: place, in: situation)
      }
    }
    let own = weighings.mapValues { weighings in
      Dictionary(weighings.map { ($0.entity, $0.own) }, uniquingKeysWith: { first, _ in first })
    }
    for cause in wanted where !cause.yieldsTo.isEmpty {
      weighings[cause.id] = weighings[cause.id]?.map { weighing in
        var weighing = weighing
        Self.yield(&weighing, cause, own, situation.entities)
        return weighing
      }
    }
    self.weighings = weighings
    byEntity = Dictionary(grouping: weighings.values.joined(), by: \.entity)
    causes = wanted.flatMap { cause in
      let above = Dictionary(grouping: weighings[cause.id] ?? []) {
        situation.entities.ancestor(of: $0.entity, kind: cause.kind)
      }
      return situation.entities.of(cause.kind).map { entity in
        Self.strongest(of: above[entity] ?? [], cause.id, at: entity, situation)
      }
    }
  }

  /// The causes weighed at an entity, above it or below it, with their verdict there.
  func weighed(at entity: Entity, _ entities: Entities) -> [Weighing] {
    entities.related(to: entity).flatMap { byEntity[$0] ?? [] }
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
    _ weighing: inout Weighing, _ cause: Cause, _ own: [Identifier<Cause>: [Entity: Verdict]],
    _ entities: Entities
  ) {
    guard weighing.own.callsForRecovery else { return }
    for other in cause.yieldsTo {
      let there = own[other] ?? [:]
      let verdicts = entities.related(to: weighing.entity).compactMap { there[$0] }
      let explains =
        verdicts.contains(.confirmed)
        || (weighing.own == .likely && verdicts.contains(.likely))
      if explains { weighing.yield(to: other) }
    }
  }

  private static func strongest(
    of here: [Weighing], _ cause: Identifier<Cause>, at entity: Entity, _ situation: Situation
  ) -> CauseVerdict {
    let verdict =
      Verdict.strongestFirst.first { verdict in here.contains { $0.verdict == verdict } }
      ?? .unsupported
    return CauseVerdict(
      cause, at: entity, verdict, deciding: here.filter { $0.verdict == verdict }, in: situation)
  }
}
