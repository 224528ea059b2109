import Playbooks

extension Diagnosis {
  /// The unanswered facts that would make the list of a planned step more exact, in the order of
  /// the list.
  ///
  /// Nothing waits for them, so they are never asked by themselves; a person may answer them.
  package func questions(aboutListOf planned: PlannedStep) -> [FactAddress] {
    let playbook = situation.playbook
    guard let id = playbook.step(planned.address.step)?.list,
      let list = playbook.lists.first(where: { $0.id == id })
    else { return [] }
    var questions: [FactAddress] = []
    for entry in list.entries {
      for address in unanswered(in: entry, at: planned.address.entity)
      where !questions.contains(address) {
        questions.append(address)
      }
    }
    return questions
  }

  private func unanswered(in entry: ListEntry, at entity: Entity) -> [FactAddress] {
    var facts: Set<FactAddress> = []
    if let when = entry.when {
      if situation.truth(of: when, at: entity) == .no { return [] }
      facts = situation.hinges(of: when, at: entity)
    }
    if case .values(_, let fact) = entry.content,
      let address = situation.address(of: fact, from: entity)
    {
      facts.insert(address)
    }
    return facts.filter { address in
      situation.playbook.fact(address.fact)?.ask != nil
        && situation.evidence.facts[address]?.isAnswered != true
    }.sorted()
  }
}
