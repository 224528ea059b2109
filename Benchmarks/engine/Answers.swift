import Diagnosis
import Playbooks

/// What one more answer about one of many entities costs: taking it in, settling, and reading the
/// verdicts that were weighed anew.
struct Answers {
  private let network: Network
  /// The depth of the kind about which the answers are.
  private let level: Int
  private let statements: [Vocabulary.Statement]

  init(_ playbook: Playbook, _ network: Network) {
    self.network = network
    let kind = playbook.header.subject
    level = playbook.depth(of: kind) ?? 0
    let vocabulary = Vocabulary(network)
    statements = playbook.facts.filter { fact in
      fact.kind == kind && fact.arity == .single && !playbook.isDerived(fact.id)
        && !playbook.isSecondLook(fact.id)
    }
    .flatMap { fact in fact.domain.map { Array("\(fact.id)=\($0)".utf8) } }
    .compactMap { text in text.withUnsafeBytes { vocabulary.statement($0) } }
  }

  /// So many entities of the kind, evenly on so many of the kind above it; of each a few things are
  /// known.
  func begin(_ live: inout LiveNetwork, entities: Int, on above: Int, _ dice: inout Dice) {
    live.removeAll()
    for depth in 1..<max(1, level) {
      for number in 0..<(depth == level - 1 ? above : 1) {
        live.addEntity(at: depth, in: depth == level - 1 ? 0 : number)
      }
    }
    if level > 0 {
      for number in 0..<entities { live.addEntity(at: level, in: number % above) }
    }
    for number in 0..<entities {
      for _ in 0..<8 {
        live.observe(
          statements[dice.below(statements.count)], at: EntityPlace(level: level, entity: number))
      }
    }
    live.settle()
  }

  /// The medians of so many answers in microseconds, two for each entity before the incident begins
  /// anew, so that as much is known in a small one as in a large one: of all of them, and of those
  /// that changed a verdict, if there were any.
  func medians(
    of answers: Int, _ live: inout LiveNetwork, entities: Int, on above: Int, _ dice: inout Dice
  ) -> (all: Double, changing: Double?) {
    var times: [Double] = []
    var changing: [Double] = []
    for number in 0..<answers {
      if number > 0, number % (2 * entities) == 0 {
        begin(&live, entities: entities, on: above, &dice)
      }
      // 7919 is prime, so every entity has its turn.
      let place = EntityPlace(level: level, entity: number * 7919 % entities)
      let said = statements[dice.below(statements.count)]
      let began = milliseconds()
      live.observe(said, at: place)
      live.settle()
      var strong = 0
      for place in live.reweighed
      where live.verdict(of: place.cause, at: place.entity) == .confirmed { strong += 1 }
      let time = (milliseconds() - began) * 1e3
      times.append(time)
      if !live.reweighed.isEmpty { changing.append(time) }
      if strong > live.reweighed.count { stop("more verdicts than causes") }
    }
    return (times.median, changing.isEmpty ? nil : changing.median)
  }
}
