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
  /// Facts of the text that are known already, and what nobody could read.
  let known: Int
  let remainder: IntakeRemainder
  private(set) var selection = 0
  private(set) var refused: Set<Int> = []

  /// Proposals for the entity that the screen asks about now, or the only one of its kind.
  ///
  /// The cursor stands on "take these over", so that one key takes them all.
  init(_ text: String, _ incident: Incident) {
    let names = KnownNames(
      incident.session.playbook.kinds.flatMap {
        incident.diagnosis.situation.entities.of($0.id)
      })
    let intake = TextIntake(text, over: incident.session.playbook, names: names)
    let all = Self.entries(intake, incident)
    entries = all.compactMap(\.self)
    known = all.count - entries.count
    nearCodes = intake.nearCodes
    remainder = intake.remainder
    refused = Self.disputed(entries, incident)
    if !entries.isEmpty { selection = count - 1 }
  }

  /// Nil for what is known already.
  private static func entries(_ intake: TextIntake, _ incident: Incident) -> [Entry?] {
    let situation = incident.diagnosis.situation
    let lowest = incident.diagnosis.subjects.walked.first ?? .incident
    let asked = incident.question?.entity ?? lowest
    return intake.proposals.compactMap { proposal -> Entry?? in
      let address =
        proposal.entity.map { FactAddress($0, proposal.fact) }
        ?? situation.address(of: proposal.fact, from: asked)
        ?? situation.address(of: proposal.fact, from: lowest)
      guard let address else { return nil }
      let state = situation.evidence.facts[address] ?? FactState()
      if state.values.contains(proposal.value) { return .some(nil) }
      let isSingle = incident.session.playbook.fact(proposal.fact)?.arity == .single
      return Entry(address: address, proposal: proposal, replaces: isSingle && state.isAnswered)
    }
  }

  /// The entries that another one contradicts, except one that alone was found the most telling way.
  private static func disputed(_ entries: [Entry], _ incident: Incident) -> Set<Int> {
    Set(
      entries.indices.filter { position in
        let entry = entries[position]
        let rivals = Self.rivals(of: position, in: entries, incident)
        return rivals.contains { entries[$0].proposal.origin <= entry.proposal.origin }
      })
  }

  /// The entries that say something else about the same fact with one value.
  private static func rivals(
    of position: Int, in entries: [Entry], _ incident: Incident
  ) -> [Int] {
    let entry = entries[position]
    guard incident.session.playbook.fact(entry.address.fact)?.arity == .single else { return [] }
    return entries.indices.filter {
      entries[$0].address == entry.address && entries[$0].proposal.value != entry.proposal.value
    }
  }

  func isDisputed(_ position: Int, _ incident: Incident) -> Bool {
    !Self.rivals(of: position, in: entries, incident).isEmpty
  }

  /// Rows: the entries, the near codes, and "take these over".
  var count: Int { entries.count + nearCodes.count + (entries.isEmpty ? 0 : 1) }

  mutating func take(
    _ input: Input, _ incident: Incident
  ) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    if count == 0 { return .close }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: count) {
      selection = row
      return .stay
    }
    switch command {
    case .mark:
      guard entries.indices.contains(selection) else {
        return .refuse(ScreenWords.noSuchKey)
      }
      mark(incident)
    case .accept:
      let near = selection - entries.count
      if !nearCodes.indices.contains(near) { return accept() }
      adopt(nearCodes[near].known.code, incident)
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  /// Marks the entry or takes its mark off; of those that contradict each other one is marked.
  private mutating func mark(_ incident: Incident) {
    if refused.remove(selection) == nil {
      refused.insert(selection)
    } else {
      refused.formUnion(Self.rivals(of: selection, in: entries, incident))
    }
  }

  /// A code that was nearly meant becomes one of the facts to take over.
  private mutating func adopt(_ code: String, _ incident: Incident) {
    let meant = Self.entries(TextIntake(code, over: incident.session.playbook), incident)
    entries += meant.compactMap(\.self).filter { !entries.contains($0) }
    nearCodes.removeAll { $0.known.code == code }
    selection = max(0, count - 1)
  }

  private func accept() -> OverlayStep {
    let taken = entries.indices.filter { !refused.contains($0) }.map { entries[$0] }
    if taken.isEmpty { return entries.isEmpty ? .close : .refuse(ScreenWords.nothingMarked) }
    return .record(Self.happenings(taken))
  }

  /// Each fact once, as what was pasted.
  static func happenings(_ entries: [Entry]) -> [Happening] {
    entries.flatMap { entry -> [Happening] in
      let observation = Observation(
        entry.address, .values([entry.proposal.value]), from: .paste)
      return [entry.replaces ? .revised(observation) : .observed(observation)]
    }
  }
}
