import Wording

/// Reads the parts of a playbook from its nodes and keeps every complaint on the way.
///
/// Each section has a file of its own. A part that cannot be read is left out; the complaint about
/// it refuses the playbook as a whole.
struct PlaybookReader {
  let root: SourceNode
  let names: DefinedNames
  let facts: [String: FactOutline]
  /// The playbook that a site's folder extends; nil for a playbook that stands by itself.
  let base: PlaybookContent?
  private(set) var complaints: [Complaint] = []

  init(root: SourceNode, extending base: PlaybookContent? = nil) {
    self.root = root
    self.base = base
    names = base.map { DefinedNames(in: root, extending: $0) } ?? DefinedNames(in: root)
    let known = (base?.facts ?? []).map { ($0.id.name, FactOutline($0)) }
    let written = (root["facts"]?.pairs ?? []).map {
      ($0.key, FactOutline(name: $0.key, node: $0.value))
    }
    facts = Dictionary(known + written, uniquingKeysWith: { first, _ in first })
  }

  /// The content; nil when not even the header can be read.
  mutating func content() -> PlaybookContent? {
    guard let sections = fields(root, base == nil ? .playbook : .overlay) else { return nil }
    let kinds = base?.kinds ?? kinds(sections["kinds"])
    let header = base?.header ?? header(sections["playbook"])
    var content = header.map { PlaybookContent(header: $0, kinds: kinds) }
    let facts = all(sections["facts"]) { $0.fact($1, $2) }
    let tree = tree(sections["tree"])
    let rules = rules(sections["rules"])
    let causes = all(sections["causes"]) { $0.cause($1, $2) }
    let steps = all(sections["steps"]) { $0.step($1, $2) }
    let lists = all(sections["lists"]) { $0.list($1, $2) }
    let codes = all(sections["codes"], names: .codes) { $0.knownCode($1, $2) }
    let noise = each(sections["noise"]) { $0.noise($1) }
    let readers = all(sections["readers"]) { $0.reader($1, $2) }
    let blocks = all(sections["blocks"]) { $0.block($1, $2) }
    content?.facts = facts
    content?.tree = tree
    content?.rules = rules
    content?.causes = causes
    content?.steps = steps
    content?.lists = lists
    content?.codes = codes
    content?.noise = noise
    content?.readers = readers
    content?.blocks = blocks
    let forbidden = each(sections["forbidden"]) { $0.forbidden($1) }
    let invariants = each(sections["invariants"]) { $0.invariant($1) }
    let impossible = each(sections["impossible"]) { $0.impossible($1) }
    let sources = all(sections["sources"], names: .values) { $0.source($1, $2) }
    content?.forbidden = forbidden
    content?.invariants = invariants
    content?.impossible = impossible
    content?.sources = sources
    let glossary = all(sections["glossary"]) { $0.term($1, $2) }
    content?.glossary = glossary
    return content
  }

  mutating func complain(
    at position: Position, _ sentence: Text, suggestion: Text? = nil
  ) {
    complaints.append(Complaint(.error, at: position, sentence, suggestion: suggestion))
  }

  /// What to suggest for a name that is not among the known ones.
  func suggestion(for name: String, among known: some Collection<String>) -> Text? {
    if let nearest = NearestName.of(name, among: known) { return Complaints.didYouMean(nearest) }
    return known.isEmpty || known.count > 18 ? nil : Complaints.possible(known.sorted())
  }
}
