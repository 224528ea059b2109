import Playbooks

/// The layers as they are used, made from the drafts: terms in words, and who hangs on what.
struct FinishedLayers {
  private(set) var layers: [Layer] = []
  private(set) var groups: [Group]
  private(set) var lookReaders: [[LinePlace]]
  private(set) var outcomeLines: [[Int]]
  private let drafts: [LayerDraft]
  private var watchers: [[[Watcher]]]
  private var dependents: [[[Int32]]]
  private var cells: [[CellDraft]]

  init(
    _ builder: NetworkBuilder, causes: [[CauseSignals]], impossible: [(level: Int, signal: Signal)]
  ) {
    drafts = builder.drafts
    groups = builder.groups
    let playbook = builder.playbook
    lookReaders = Array(repeating: [], count: playbook.facts.count)
    outcomeLines = Array(repeating: [], count: playbook.steps.count)
    watchers = drafts.map { Array(repeating: [], count: $0.nodes.count) }
    dependents = drafts.map { Array(repeating: [], count: $0.nodes.count) }
    cells = Array(repeating: [], count: drafts.count)
    var columns = drafts.map { _ in (masks: 0, texts: 0) }
    for fact in playbook.facts {
      guard let place = builder.cellPlaces[fact.id], place.slot == cells[place.level].count else {
        continue
      }
      let isMask = fact.storage == .mask
      let column = isMask ? columns[place.level].masks : columns[place.level].texts
      if isMask { columns[place.level].masks += 1 } else { columns[place.level].texts += 1 }
      cells[place.level].append(CellDraft(fact, at: place, column: column))
    }
    for level in drafts.indices { connect(level) }
    for level in cells.indices {
      var column = 0
      for slot in cells[level].indices {
        cells[level][slot].foldedColumn = column
        column += cells[level][slot].relations.count
      }
    }
    for (number, group) in groups.enumerated() where group.body.line >= Signal.constants {
      watchers[group.memberLevel][group.body.line].append(.tallied(number))
    }
    for (level, signals) in causes.enumerated() {
      for (position, cause) in signals.enumerated() {
        let read = cause.supports.values.joined() + cause.rulesOut + [cause.applies]
        for line in Set(read.map(\.line)) { watchers[level][line].append(.cause(position)) }
      }
    }
    for (position, impossible) in impossible.enumerated() {
      watchers[impossible.level][impossible.signal.line].append(.impossible(position))
    }
    for level in drafts.indices { layers.append(layer(level, causes[level])) }
  }

  /// Notes who hangs on what for every line of a layer.
  private mutating func connect(_ level: Int) {
    for (line, node) in drafts[level].nodes.enumerated() {
      var inputs = drafts[level].inputs[line]
      switch node {
      case .constant, .gate: break
      case .leaf(let leaf): inputs += connect(leaf, LinePlace(level: level, line: line))
      case .imported(let source):
        watchers[source.level][source.line].append(
          .imported(LinePlace(level: level, line: line)))
      case .tally(let group, _): groups[group].readers.append(line)
      case .anyBelow(let group, let orElse):
        groups[group].readers.append(line)
        inputs.append(orElse)
      case .tallyOfOthers(let group, _, let own):
        groups[group].readersAtMembers.append(line)
        inputs.append(own)
      case .decided(let signal), .either(let signal): inputs.append(signal)
      case .outcome(let step, _, let doneWhen):
        outcomeLines[step].append(line)
        if let doneWhen { inputs.append(doneWhen) }
      }
      for input in inputs where input.line >= Signal.constants {
        // A signal and its opposite are one line.
        if dependents[level][input.line].last == Int32(line) { continue }
        dependents[level][input.line].append(Int32(line))
      }
    }
  }

  /// Notes a leaf where its facts are kept; returns the signals that it reads beside.
  private mutating func connect(_ leaf: Leaf, _ line: LinePlace) -> [Signal] {
    switch leaf {
    case .amongBits(let place, _, let absence), .among(let place, _, let absence):
      cells[place.level][place.slot].readers.append(line)
      return absence.map { [$0] } ?? []
    case .each(let place, _), .known(let place), .absent(let place, _), .named(let place):
      cells[place.level][place.slot].readers.append(line)
      return []
    case .relation(let place, let relation, let other):
      if relation != .same, !cells[other.level][other.slot].relations.contains(relation) {
        cells[other.level][other.slot].relations.append(relation)
      }
      cells[place.level][place.slot].readers.append(line)
      if other != place { cells[other.level][other.slot].readers.append(line) }
      return []
    case .look(let look):
      lookReaders[look.fact].append(line)
      return look.sources
    case .lookKnown(let fact):
      lookReaders[fact].append(line)
      return []
    }
  }

  private func layer(_ level: Int, _ causes: [CauseSignals]) -> Layer {
    let draft = drafts[level]
    var terms: [Term] = []
    var gates: [Gate] = []
    var nodes = draft.nodes
    for (line, node) in draft.nodes.enumerated() {
      guard case .gate = node else { continue }
      let first = terms.count
      terms += Self.terms(draft.inputs[line])
      let gate = Gate(line: line, first: Int32(first), end: Int32(terms.count))
      nodes[line] = .gate(gate)
      gates.append(gate)
    }
    let fresh = nodes.indices.filter { nodes[$0].readsBeyond(level) }
    return Layer(
      nodes: nodes, gates: gates, terms: terms,
      isRegular: draft.nodes.allSatisfy { $0.readsNoLine }, dependents: dependents[level],
      watchers: watchers[level], fresh: fresh,
      reads: Self.reads(nodes, at: level, cells),
      cells: cells[level].map(CellPlan.init),
      directly: directCells(level),
      causes: causes.map { cause in
        CauseCircuit(
          cause: cause.cause, confirms: Self.terms(cause.supports[.confirms] ?? []),
          likely: Self.terms(cause.supports[.likely] ?? []),
          possible: Self.terms(cause.supports[.possible] ?? []),
          rulesOut: Self.terms(cause.rulesOut), applies: cause.applies)
      })
  }

  /// The signals sorted into words.
  private static func terms(_ signals: [Signal]) -> [Term] {
    var terms: [Term] = []
    for signal in signals.sorted(by: { $0.number < $1.number }) {
      let word = signal.line / 64
      let bit: UInt64 = 1 << UInt64(signal.line % 64)
      if terms.last?.word != word { terms.append(Term(word: word, positive: 0, negative: 0)) }
      if signal.isOpposite {
        terms[terms.count - 1].negative |= bit
      } else {
        terms[terms.count - 1].positive |= bit
      }
    }
    return terms
  }

  /// What each known value makes of the lines that ask for it, cell by cell.
  private func directCells(_ level: Int) -> (cells: [DirectCell], deltas: [CellDelta]) {
    var deltas: [CellDelta] = []
    let direct = cells[level].map { cell -> DirectCell in
      var direct = DirectCell(column: Int32(cell.column))
      guard let own = self.deltas(of: cell, level) else { return direct }
      direct.first = Int32(deltas.count)
      direct.each = Int32(own.count / cell.fact.domain.count)
      deltas += own
      return direct
    }
    return (direct, deltas)
  }

  /// As many for every value, one value after another; nil where somebody else must be told too.
  private func deltas(of cell: CellDraft, _ level: Int) -> [CellDelta]? {
    guard cell.storage == .mask, cell.fact.arity == .single else { return nil }
    let values = cell.fact.domain.count
    var words: [(word: Int, lines: UInt64, whenTrue: [UInt64])] = []
    for reader in cell.readers.sorted(by: { $0.line < $1.line }) {
      guard reader.level == level, watchers[level][reader.line].isEmpty,
        case .leaf(.amongBits(_, let mask, nil)) = drafts[level].nodes[reader.line]
      else { return nil }
      if words.last?.word != reader.line / 64 {
        words.append((reader.line / 64, 0, Array(repeating: 0, count: values)))
      }
      let last = words.count - 1
      let bit: UInt64 = 1 << UInt64(reader.line % 64)
      words[last].lines |= bit
      for value in 0..<values where mask & 1 << UInt64(value) != 0 {
        words[last].whenTrue[value] |= bit
      }
    }
    return (0..<values).flatMap { value in
      words.map { CellDelta(word: $0.word, lines: $0.lines, whenTrue: $0.whenTrue[value]) }
    }
  }
}

extension Node {
  /// Whether it takes its value from outside the layer alone, or is a gate.
  fileprivate var readsNoLine: Bool {
    switch self {
    case .constant, .gate, .imported, .tally: true
    case .leaf(let leaf): leaf.readsNoLine
    case .tallyOfOthers, .anyBelow, .decided, .either, .outcome: false
    }
  }

  /// Whether it reads something above or beside an entity of a level.
  fileprivate func readsBeyond(_ level: Int) -> Bool {
    switch self {
    case .imported, .tallyOfOthers, .outcome: true
    case .constant, .gate, .tally, .anyBelow, .decided, .either: false
    case .leaf(let leaf): leaf.places.contains { $0.level < level }
    }
  }
}

extension Leaf {
  fileprivate var readsNoLine: Bool {
    switch self {
    case .amongBits(_, _, let absence), .among(_, _, let absence): absence == nil
    case .look(let look): look.sources.isEmpty
    case .each, .relation, .known, .absent, .named, .lookKnown: true
    }
  }

  /// Where the facts that it reads are kept; none for second looks.
  fileprivate var places: [CellPlace] {
    switch self {
    case .amongBits(let place, _, _), .among(let place, _, _), .each(let place, _),
      .known(let place), .absent(let place, _), .named(let place):
      [place]
    case .relation(let place, _, let other): [place, other]
    case .look, .lookKnown: []
    }
  }
}
