import Diagnosis
import Playbooks
import Wording

/// What a pasted text seems to say: facts to take over, all or some, each with its line.
struct ProposalForm: Sendable {
  /// A proposed fact, and where it would go.
  struct Entry: Hashable, Sendable {
    let address: FactAddress
    let proposal: Proposal
    /// Whether another answer stands there already.
    let replaces: Bool
  }

  private(set) var entries: [Entry]
  private(set) var nearCodes: [NearCode]
  private(set) var selection = 0
  private(set) var refused: Set<Int> = []

  /// Proposals for the entity that the screen asks about now, or the only one of its kind.
  init(_ text: String, _ incident: Incident) {
    let intake = TextIntake(text, over: incident.session.playbook)
    entries = Self.entries(intake, incident)
    nearCodes = intake.nearCodes
  }

  private static func entries(_ intake: TextIntake, _ incident: Incident) -> [Entry] {
    let situation = incident.diagnosis.situation
    let lowest = incident.diagnosis.subjects.walked.first ?? .incident
    let asked = incident.question?.entity ?? lowest
    return intake.proposals.compactMap { proposal in
      let address =
        situation.address(of: proposal.fact, from: asked)
        ?? situation.address(of: proposal.fact, from: lowest)
      guard let address else { return nil }
      let state = situation.evidence.facts[address] ?? FactState()
      if state.values.contains(proposal.value) { return nil }
      let isSingle = incident.session.playbook.fact(proposal.fact)?.arity == .single
      return Entry(address: address, proposal: proposal, replaces: isSingle && state.isAnswered)
    }
  }

  /// Rows: the entries, the near codes, and "take these over".
  var count: Int { entries.count + nearCodes.count + (entries.isEmpty ? 0 : 1) }

  mutating func take(
    _ input: Input, _ incident: Incident
  ) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    if count == 0 { return .close }
    switch Command.from(key) {
    case .up: selection = (selection + count - 1) % count
    case .down: selection = (selection + 1) % count
    case .mark:
      guard entries.indices.contains(selection) else {
        return .refuse(ScreenWords.noSuchKey)
      }
      if refused.remove(selection) == nil { refused.insert(selection) }
    case .accept:
      let near = selection - entries.count
      if !nearCodes.indices.contains(near) { return accept() }
      adopt(nearCodes[near].known.code, incident)
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  /// A code that was nearly meant becomes one of the facts to take over.
  private mutating func adopt(_ code: String, _ incident: Incident) {
    let meant = Self.entries(TextIntake(code, over: incident.session.playbook), incident)
    entries += meant.filter { !entries.contains($0) }
    nearCodes.removeAll { $0.known.code == code }
    selection = max(0, count - 1)
  }

  private func accept() -> OverlayStep {
    let taken = entries.indices.filter { !refused.contains($0) }.map { entries[$0] }
    let replaced = taken.filter(\.replaces).map(\.address)
    if Set(replaced).count < replaced.count { return .refuse(ScreenWords.twoForOne) }
    return taken.isEmpty ? .close : .record(Self.happenings(taken))
  }

  /// Each fact once: a single value that two lines disagree on is left for the person to answer.
  static func happenings(_ entries: [Entry]) -> [Happening] {
    entries.flatMap { entry -> [Happening] in
      let observation = Observation(
        entry.address, .values([entry.proposal.value]), from: .paste)
      return [entry.replaces ? .revised(observation) : .observed(observation)]
    }
  }
}
