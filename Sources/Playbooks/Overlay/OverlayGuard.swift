import Wording

/// What a site must leave alone although the form of its folder would allow it.
///
/// The playbook's own safeguards hold by themselves, as its checks run over both together; this
/// finds what would quietly take something from under them.
struct OverlayGuard {
  let base: PlaybookContent
  /// What the site adds, with the header of the playbook.
  let additions: PlaybookContent
  let changes: OverlayChanges

  /// With paths into the site's folder.
  var findings: [Finding] {
    rules + borrowedSources + looks + narrowings + denials
  }

  /// A site may speak for the playbook's causes, but not exclude them.
  ///
  /// Nor may it derive the playbook's facts: a lock or a need may hang on these.
  private var rules: [Finding] {
    let facts = base.names(of: .fact)
    let causes = base.names(of: .cause)
    return additions.rules.enumerated().flatMap { index, rule -> [Finding] in
      let path = ["rules", "\(index)"]
      switch rule.conclusion {
      case .derives(let fact) where facts.contains(fact.name):
        return [Finding(path + ["derives"], Findings.siteDerives(fact.name))]
      case .rulesOut(let named):
        return named.filter { causes.contains($0.name) }.map {
          Finding(path + ["rules-out"], Findings.siteRulesOut($0.name))
        }
      case .derives, .supports, .locks: return []
      }
    }
  }

  /// What a site says is not written in the playbook's sources.
  private var borrowedSources: [Finding] {
    let foreign = Set(base.sources.map(\.id)).subtracting([.practice])
    return citations.flatMap { citation in
      citation.sources.filter(foreign.contains).map {
        Finding(citation.path + ["source"], Findings.siteBorrows($0.name))
      }
    }
  }

  private typealias Citation = (path: [String], sources: [Identifier<Source>])

  /// Everything of the site's that names sources.
  private var citations: [Citation] {
    var citations: [Citation] = []
    for (index, rule) in additions.rules.enumerated() {
      citations.append((["rules", "\(index)"], rule.sources))
    }
    for step in additions.steps { citations.append((["steps", step.id.name], step.sources)) }
    for (index, forbidden) in additions.forbidden.enumerated() {
      citations.append((["forbidden", "\(index)"], forbidden.sources))
    }
    for term in additions.glossary {
      citations.append((["glossary", term.id.name], term.sources))
    }
    for list in additions.lists { cite(list.entries, ["lists", list.id.name], in: &citations) }
    for (list, entries) in changes.lists {
      cite(entries, ["change", "lists", list.name], in: &citations)
    }
    return citations
  }

  private func cite(_ entries: [ListEntry], _ path: [String], in citations: inout [Citation]) {
    for (index, entry) in entries.enumerated() {
      citations.append((path + ["entries", "\(index)"], entry.sources))
    }
  }

  /// A fact that a step looks at is a second look everywhere; the playbook's own stay what they
  /// are.
  private var looks: [Finding] {
    let found = base.names(of: .fact).subtracting(base.secondLooks.map(\.name))
    return additions.steps.compactMap { step in
      guard let fact = step.look?.fact, found.contains(fact.name) else { return nil }
      return Finding(["steps", step.id.name, "look", "ask"], Findings.siteLooks(fact.name))
    }
  }

  /// What the playbook lets people say, a site must not make unsayable: signs of an attack, say.
  private var denials: [Finding] {
    let own = Set(additions.facts.map(\.id))
    return additions.impossible.enumerated().filter { own.isDisjoint(with: $1.when.facts) }.map {
      Finding(["impossible", "\($0.offset)", "when"], Findings.siteDenies)
    }
  }

  /// A step that is narrowed away no longer stands before the riskier ones, so only the riskiest
  /// may be.
  private var narrowings: [Finding] {
    base.steps.compactMap { step in
      guard changes.steps[step.id]?.when != nil, step.risk != .destructive else { return nil }
      return Finding(["change", "steps", step.id.name, "when"], Findings.siteNarrows(step.id.name))
    }
  }
}
