import Wording

extension PlaybookContent {
  /// This playbook with what a site adds and changes.
  ///
  /// What is added comes last in every section. The version says whose it is, as in `1.0.0+site`.
  func extended(
    by additions: PlaybookContent, _ changes: OverlayChanges, of site: SiteHeader
  ) -> PlaybookContent {
    var merged = self
    merged.header.version += "+\(site.id)"
    for index in facts.indices { changes.facts[facts[index].id]?.apply(to: &merged.facts[index]) }
    for index in causes.indices {
      changes.causes[causes[index].id]?.apply(to: &merged.causes[index])
    }
    for index in steps.indices { changes.steps[steps[index].id]?.apply(to: &merged.steps[index]) }
    for index in lists.indices {
      merged.lists[index].entries += changes.lists[lists[index].id] ?? []
    }
    merged.facts += additions.facts
    merged.tree += additions.tree
    merged.rules += additions.rules
    merged.causes += additions.causes
    merged.steps += additions.steps
    merged.lists += additions.lists
    merged.codes += additions.codes
    merged.noise += additions.noise
    merged.readers += additions.readers
    merged.blocks += additions.blocks
    merged.forbidden += additions.forbidden
    merged.invariants += additions.invariants
    merged.impossible += additions.impossible
    merged.sources += additions.sources
    merged.glossary += additions.glossary
    return merged
  }
}

extension Playbook {
  /// Reads the files of a site's folder over the playbook that it extends, and checks both
  /// together.
  package static func read(
    _ files: [SourceFile], extending base: Playbook
  ) -> PlaybookReading {
    let text = PlaybookText(files)
    var complaints = text.complaints
    var playbook: Playbook?
    if let root = text.root {
      var reader = PlaybookReader(root: root, extending: base.content)
      let site = reader.site(root["site"])
      reader.refuseRedefinitions()
      let changes = reader.changes(root["change"])
      let additions = reader.content()
      complaints += reader.complaints
      if let site, let additions, complaints.isEmpty {
        let guarding = OverlayGuard(
          base: base.content, additions: additions, changes: changes)
        let places = Places(root: root)
        complaints = guarding.findings.map {
          Complaint(.error, at: places.position($0.path), $0.sentence)
        }
        let merged = Playbook(base.content.extended(by: additions, changes, of: site))
        // What the playbook alone earns is said where it alone is checked.
        let known = Set(PlaybookChecks.all.flatMap { $0.findings(in: base) })
        let merging = OverlayPlaces(root: root, base: base.content)
        complaints += PlaybookChecks.complaints(about: merged, except: known) {
          merging.position($0)
        }
        playbook = merged
      }
    }
    let isRefused = complaints.contains { $0.severity == .error }
    return PlaybookReading(
      playbook: isRefused ? nil : playbook,
      complaints: complaints.sorted { $0.position < $1.position })
  }
}

extension PlaybookReader {
  /// Refuses names that the playbook defines already: what is there is changed under `change`.
  fileprivate mutating func refuseRedefinitions() {
    guard let base else { return }
    for namespace in Namespace.allCases {
      guard let section = root[namespace.section] else { continue }
      let known = base.names(of: namespace)
      let written =
        section.pairs.map { ($0.key, $0.position) }
        + section.items.compactMap { item in
          item["id"].flatMap { id in id.scalar.map { ($0, id.position) } }
        }
      for (name, position) in written where known.contains(name) { refuse(name, at: position) }
    }
    let codes = Set(base.codes.map(\.code))
    for pair in root["codes"]?.pairs ?? [] {
      if let code = CodeSpelling.canonical(pair.key), codes.contains(code) {
        refuse(pair.key, at: pair.position)
      }
    }
    let terms = Set(base.glossary.map(\.id.name))
    for pair in root["glossary"]?.pairs ?? [] where terms.contains(pair.key) {
      refuse(pair.key, at: pair.position)
    }
  }

  private mutating func refuse(_ name: String, at position: Position) {
    complain(at: position, Complaints.definedByPlaybook(name, base?.header.id ?? ""))
  }
}
