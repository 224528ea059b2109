import Playbooks

/// A question of the tree, and the branches that lead to it, once for each place.
struct AskedQuestion {
  let fact: Fact
  /// For each place the conditions none of which may be false.
  private(set) var paths: [[Condition]]

  /// In the order of the tree, each fact once.
  static func all(in playbook: Playbook) -> [AskedQuestion] {
    var questions: [AskedQuestion] = []
    var positions: [Identifier<Fact>: Int] = [:]
    func walk(_ nodes: [TreeNode], _ path: [Condition]) {
      for node in nodes {
        switch node {
        case .branch(let when, let then): walk(then, path + [when])
        case .ask(let id):
          if let position = positions[id] {
            questions[position].paths.append(path)
          } else if let fact = playbook.fact(id) {
            positions[id] = questions.count
            questions.append(AskedQuestion(fact: fact, paths: [path]))
          }
        }
      }
    }
    walk(playbook.tree, [])
    return questions
  }
}

extension Possibilities {
  /// Where a question is put first: at the first subject or what belongs to it.
  func address(of question: AskedQuestion) -> FactAddress? {
    guard let subject = frame.entities.of(playbook.header.subject).first else { return nil }
    if let address = frame.address(of: question.fact.id, from: subject) { return address }
    return frame.entities.below(subject, kind: question.fact.kind).first
      .map { FactAddress($0, question.fact.id) }
  }

  /// That a question is put while nothing is said of its fact.
  func isPut(_ question: AskedQuestion) -> TruthFormula {
    guard let subject = frame.entities.of(playbook.header.subject).first,
      let place = address(of: question)
    else { return .never }
    let paths = question.paths.map { path in
      TruthFormula.all(path.map { truth(of: $0, at: subject) }, in: store)
    }
    let reached = TruthFormula.any(paths, in: store)
    let unasked = variables(of: place).groups.reduce(into: [Int: Bool]()) { values, group in
      values.merge(group.assignment(0)) { first, _ in first }
    }
    let put = store.fixing(unasked, in: store.any(paths.map { store.not($0.no) }))
    var result = TruthFormula.decided(put, in: store)
    result.isExact = reached.isExact
    result.isQuantified = reached.isQuantified
    return result
  }

  /// The values of the variables of a fact when just this is said of it; nil when nothing means
  /// it.
  func assignment(of answer: Answer, to address: FactAddress) -> [Int: Bool]? {
    var values: [Int: Bool] = [:]
    var isFound = false
    for group in variables(of: address).groups {
      let meaning = group.meanings.first { $0.said == [.answered(address, answer)] }
      isFound = isFound || meaning != nil
      values.merge(group.assignment(meaning?.value ?? 0)) { first, _ in first }
    }
    return isFound ? values : nil
  }
}
