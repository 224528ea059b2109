import Playbooks

/// A block of commands that answers several of the questions that are left.
package struct OfferedBlock: Sendable {
  package let block: CommandBlock
  /// The machine on which to run it.
  package let place: Entity
  /// The questions that it can answer; at least two.
  package let questions: [FactAddress]
}

extension Diagnosis {
  /// The block that answers the most of the questions that are left; nil when none answers two.
  ///
  /// - Parameter question: one that it must answer; nil for any.
  package func block(answering question: FactAddress? = nil) -> OfferedBlock? {
    let offered = situation.playbook.blocks.flatMap { block -> [OfferedBlock] in
      let answered = questions.filter { block.answers.contains($0.fact) }
      let placed = answered.compactMap { address in
        situation.entities.ancestor(of: address.entity, kind: block.kind).map { ($0, address) }
      }
      return Dictionary(grouping: placed, by: \.0).map { place, pairs in
        OfferedBlock(block: block, place: place, questions: pairs.map(\.1))
      }
    }
    let fitting = offered.filter { offer in
      offer.questions.count >= 2 && (question.map { offer.questions.contains($0) } ?? true)
    }
    // Of two that answer as many, the one for the first entity, so that every run says the same.
    return fitting.sorted { $0.place < $1.place }.reduce(nil) { best, offer in
      (best?.questions.count ?? 0) >= offer.questions.count ? best : offer
    }
  }
}
