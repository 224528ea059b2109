import Wording

/// What a site's folder says about itself.
struct SiteHeader {
  let id: String
}

/// Reading of what only the folder of a site has.
extension PlaybookReader {
  mutating func site(_ node: SourceNode?) -> SiteHeader? {
    guard let node else {
      complain(at: root.position, Complaints.noSite)
      return nil
    }
    guard let fields = fields(node, .site) else { return nil }
    if let node = fields["format"], let format = string(node), format != "1" {
      complain(at: node.position, Complaints.format(format))
    }
    let id = string(fields["id"])
    if let id, let node = fields["id"] { check(id, at: node.position, .names) }
    if let base, let node = fields["extends"], let extended = string(node),
      extended != base.header.id
    {
      complain(
        at: node.position, Complaints.extendsAnother(extended, than: base.header.id))
    }
    return id.map { SiteHeader(id: $0) }
  }

  mutating func changes(_ node: SourceNode?) -> OverlayChanges {
    var changes = OverlayChanges()
    guard let node, let sections = changeFields(node, .change, of: .playbook) else {
      return changes
    }
    each(sections["facts"], .fact) { reader, id, node in
      changes.facts[id] = reader.factChange(id, node)
    }
    each(sections["causes"], .cause) { reader, id, node in
      changes.causes[id] = reader.causeChange(node)
    }
    each(sections["steps"], .step) { reader, id, node in
      changes.steps[id] = reader.stepChange(node)
    }
    each(sections["lists"], .list) { reader, id, node in
      changes.lists[id] = reader.changeFields(node, .listChange, of: .list).map { fields in
        reader.each(fields["entries"]) { $0.entry($1) }
      }
    }
    return changes
  }

  /// Every named change of a section; its name must be one of the playbook.
  private mutating func each<Thing>(
    _ section: SourceNode?, _ namespace: Namespace,
    read: (inout PlaybookReader, Identifier<Thing>, SourceNode) -> Void
  ) {
    guard let section, let base else { return }
    guard case .mapping(let pairs) = section.content else {
      complain(at: section.position, Complaints.mappingExpected)
      return
    }
    let known = base.names(of: namespace)
    for pair in pairs {
      guard known.contains(pair.key) else {
        complain(
          at: pair.position, Complaints.changesNothing(pair.key, namespace.title),
          suggestion: suggestion(for: pair.key, among: known))
        continue
      }
      read(&self, Identifier(pair.key), pair.value)
    }
  }

  private mutating func factChange(_ id: Identifier<Fact>, _ node: SourceNode) -> FactChange? {
    guard let fields = changeFields(node, .factChange, of: .fact) else { return nil }
    let findOut = fields["find-out"].flatMap { self.findOut($0) }
    var saidAs: [String: [Text]] = [:]
    if let node = fields["said-as"] {
      guard case .mapping(let pairs) = node.content else {
        complain(at: node.position, Complaints.mappingExpected)
        return nil
      }
      let values = base?.facts.first { $0.id == id }?.values.map(\.name) ?? []
      for pair in pairs {
        if !values.contains(pair.key) {
          complain(
            at: pair.position, Complaints.noSuchValue(pair.key, of: id.name),
            suggestion: suggestion(for: pair.key, among: values))
        }
        saidAs[pair.key] = texts(pair.value)
      }
    }
    return FactChange(findOut: findOut, saidAs: saidAs)
  }

  private mutating func causeChange(_ node: SourceNode) -> CauseChange? {
    guard let fields = changeFields(node, .causeChange, of: .cause) else { return nil }
    let explanation = text(fields["explain"])
    return CauseChange(
      explanation: explanation, recover: references(fields["recover"], .step))
  }

  private mutating func stepChange(_ node: SourceNode) -> StepChange? {
    guard let fields = changeFields(node, .stepChange, of: .step) else { return nil }
    let instruction = text(fields["do"])
    let expect = text(fields["expect"])
    let warning = text(fields["warning"])
    let run = fields["run"].map { commands($0) }
    if let node = fields["run"], run?.isEmpty == true {
      complain(at: node.position, Complaints.empty)
    }
    let runFirst = commands(fields["run-first"])
    let needs = fields["needs"].map { each($0) { $0.condition($1) } } ?? []
    let when = condition(fields["when"])
    return StepChange(
      instruction: instruction, expect: expect, warning: warning, run: run, runFirst: runFirst,
      needs: needs, when: when, after: references(fields["after"], .step))
  }

  /// The fields of a change; what the thing has and a site must leave alone is said as such.
  private mutating func changeFields(
    _ node: SourceNode, _ shape: Shape, of thing: Shape
  ) -> Fields? {
    guard case .mapping(let pairs) = node.content else { return fields(node, shape) }
    for pair in pairs where !shape.contains(pair.key) && thing.contains(pair.key) {
      complain(
        at: pair.position, Complaints.siteCannotChange(pair.key),
        suggestion: Complaints.possible(shape.keys.map(\.name)))
    }
    let allowed = pairs.filter { shape.contains($0.key) || !thing.contains($0.key) }
    return fields(SourceNode(position: node.position, content: .mapping(allowed)), shape)
  }
}

extension PlaybookContent {
  /// The names of the things of one sort.
  func names(of namespace: Namespace) -> Set<String> {
    switch namespace {
    case .kind: Set(kinds.map(\.id.name))
    case .fact: Set(facts.map(\.id.name))
    case .rule: Set(rules.map(\.id.name))
    case .cause: Set(causes.map(\.id.name))
    case .step: Set(steps.map(\.id.name))
    case .list: Set(lists.map(\.id.name))
    case .reader: Set(readers.map(\.id.name))
    case .source: Set(sources.map(\.id.name))
    }
  }
}
