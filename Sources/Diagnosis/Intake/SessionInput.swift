import Playbooks
import Wording

/// Makes a session of statements and text all at once, so that their order never matters.
package struct SessionInput: Sendable {
  package let session: Session
  /// What was taken from the text.
  package let taken: [Proposal]
  /// What the text seems to state beyond what was taken: it contradicts itself or a statement.
  package let leftOut: [Proposal]
  /// Codes that were perhaps meant.
  package let nearCodes: [NearCode]
  /// What nobody read; nil without a text.
  package let remainder: IntakeRemainder?

  package init(
    statements: [WrittenStatement], text: String? = nil, over playbook: Playbook
  ) throws(InputRefusal) {
    let stated = try Self.happenings(statements, over: playbook)
    let intake = text.map {
      TextIntake($0, over: playbook, names: Self.names(in: stated))
    }
    let taken = (intake?.undisputed(in: playbook) ?? []).filter {
      !Self.isStated($0, in: stated, over: playbook)
    }
    let read = taken.compactMap { proposal in
      playbook.fact(proposal.fact).map { fact in
        Happening.observed(
          Observation(
            FactAddress(proposal.entity ?? Entity(fact.kind), fact.id),
            .values([proposal.value]), from: .paste))
      }
    }
    do throws(Refusal) {
      var session = try Session(over: playbook)
      try session.apply(Self.inOneOrder(stated + read).map { Event(at: 0, by: "", $0) })
      self.session = session
    } catch {
      throw .doesNotFit(error)
    }
    self.taken = taken
    let kept = Set(taken)
    leftOut = (intake?.proposals ?? []).filter { !kept.contains($0) }
    nearCodes = intake?.nearCodes ?? []
    remainder = intake?.remainder
  }

  /// The entities that statements name.
  private static func names(in happenings: [Happening]) -> KnownNames {
    var names = KnownNames()
    for happening in happenings {
      switch happening {
      case .observed(let observation): names.add(observation.address.entity)
      case .placed(let entity, let place):
        names.add(entity)
        names.add(place)
      case .stepEnded(let step, _, _): names.add(step.entity)
      default: break
      }
    }
    return names
  }

  private static func happenings(
    _ statements: [WrittenStatement], over playbook: Playbook
  ) throws(InputRefusal) -> [Happening] {
    let reading = FactStatement(over: playbook)
    var happenings: [Happening] = []
    var errors: [StatementError] = []
    for statement in statements {
      do throws(StatementError) {
        happenings.append(try reading.happening(statement))
      } catch {
        errors.append(error)
      }
    }
    if !errors.isEmpty {
      throw .notUnderstood(errors.sorted { $0.sentence.english < $1.sentence.english })
    }
    return happenings
  }

  /// Whether a statement speaks of the fact already: a person's word counts, the text's guess does
  /// not; a set takes both.
  private static func isStated(
    _ proposal: Proposal, in stated: [Happening], over playbook: Playbook
  ) -> Bool {
    guard playbook.fact(proposal.fact)?.arity == .single else { return false }
    return stated.contains { happening in
      guard case .observed(let observation) = happening else { return false }
      return observation.address.fact == proposal.fact
    }
  }

  /// Sorted by what they say, so that even a refusal is the same for every order.
  private static func inOneOrder(_ happenings: [Happening]) -> [Happening] {
    happenings.map { (key: $0.statements.joined(), happening: $0) }
      .sorted { $0.key < $1.key }.map(\.happening)
  }
}

/// Why no session could be made.
package enum InputRefusal: Error, Hashable, Sendable {
  /// Statements that cannot be understood: all of them, sorted.
  case notUnderstood([StatementError])
  /// What was understood does not fit together.
  case doesNotFit(Refusal)

  /// One sentence for each thing that is wrong.
  package var sentences: [Text] {
    switch self {
    case .notUnderstood(let errors): errors.map(\.sentence)
    case .doesNotFit(let refusal): [refusal.sentence]
    }
  }
}
