extension Condition {
  /// The facts that it reads, anywhere in it.
  package var facts: Set<Identifier<Fact>> {
    var found: Set<Identifier<Fact>> = []
    visit { part in
      switch part {
      case .test(let fact, let test), .look(_, let fact, let test):
        found.insert(fact)
        if let other = test.otherFact { found.insert(other) }
      case .known(let fact): found.insert(fact)
      default: break
      }
    }
    return found
  }

  /// The steps whose outcome or second look it reads, anywhere in it.
  var steps: Set<Identifier<Step>> {
    var found: Set<Identifier<Step>> = []
    visit { part in
      switch part {
      case .outcome(let step, _), .look(let step, _, _): found.insert(step)
      default: break
      }
    }
    return found
  }

  /// The steps whose outcome it reads, in the order in which they are written.
  package var outcomesRead: [Identifier<Step>] {
    var found: [Identifier<Step>] = []
    visit { part in
      if case .outcome(let step, _) = part { found.append(step) }
    }
    return found
  }

  /// The steps that must have been tried before it can be true.
  var awaitedSteps: Set<Identifier<Step>> {
    switch self {
    case .outcome(let step, _), .look(let step, _, _): [step]
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.awaitedSteps) }
    case .test, .not, .known, .quantified: []
    }
  }

  /// Visits the condition and everything inside it.
  package func visit(_ look: (Condition) -> Void) {
    look(self)
    switch self {
    case .all(let parts), .any(let parts):
      for part in parts { part.visit(look) }
    case .not(let part): part.visit(look)
    case .quantified(let quantifier): quantifier.that.visit(look)
    case .test, .known, .outcome, .look: break
    }
  }
}

extension Test {
  /// The fact that the tested one is compared with.
  package var otherFact: Identifier<Fact>? {
    switch self {
    case .sameAs(let fact), .under(let fact), .beginsWith(let fact): fact
    case .among, .within, .endsWith: nil
    }
  }
}

extension PlaybookContent {
  /// The facts that some step looks at afterwards.
  var secondLooks: Set<Identifier<Fact>> { Set(steps.compactMap { $0.look?.fact }) }

  /// The facts that some rule derives.
  var derivedFacts: Set<Identifier<Fact>> {
    Set(
      rules.compactMap { rule in
        if case .derives(let fact) = rule.conclusion { fact } else { nil }
      })
  }
}
