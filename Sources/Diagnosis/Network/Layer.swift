import Playbooks

/// Every condition that is read at entities of one kind, compiled to lines; a line is evaluated
/// after all those it hangs on.
///
/// A class, so that it is built once and never copied.
final class Layer: Sendable {
  /// Machine words for one truth bit of every line.
  let words: Int
  /// What each line is.
  let nodes: [Node]
  /// The gates among them, in the order of their lines.
  let gates: [Gate]
  let terms: [Term]
  /// Whether every line that is no gate takes its value from outside the layer alone.
  let isRegular: Bool
  /// The lines that hang directly on each line.
  let dependents: [[Int32]]
  /// Who outside the layer hangs on each line, one line after another.
  private let watchers: [Watcher]
  private let watcherStarts: [Int32]
  /// The lines that have watchers, and those that have one which cares for new entities.
  let watched: [UInt64]
  let watchedAtNew: [UInt64]
  let hasWatchers: Bool
  /// Whether some gate reads a line that is never decided.
  let isNeverDecided: Bool
  /// Per word: the lines that are gates, and those that are neither gates nor constants.
  let gateLines: [UInt64]
  let otherLines: [UInt64]
  /// The lines that a new entity must evaluate because they read something above or beside it.
  let fresh: [Int]
  let cells: [CellPlan]
  /// The same cells as far as values can be written directly, and what those values do.
  let direct: [DirectCell]
  let deltas: [CellDelta]
  /// The causes that may be weighed here.
  let causes: [CauseCircuit]
  /// Where each cause of the playbook stands among them; negative for one that does not.
  let causePositions: [Int32]

  /// Words for one entity: six bits for every line.
  var stride: Int { words * 6 }
  /// How to come by the values of the lines that are no gates, in few steps.
  let reads: [LineRead]
  /// The endings that some of them ask for, in small letters.
  let endings: [[UInt8]]

  init(
    nodes: [Node], gates: [Gate], terms: [Term], isRegular: Bool, dependents: [[Int32]],
    watchers: [[Watcher]], fresh: [Int], reads: (lines: [LineRead], endings: [[UInt8]]),
    cells: [CellPlan],
    directly: (cells: [DirectCell], deltas: [CellDelta]),
    causes: [CauseCircuit]
  ) {
    words = (nodes.count + 63) / 64
    self.nodes = nodes
    self.gates = gates
    self.terms = terms
    self.isRegular = isRegular
    self.dependents = dependents
    self.watchers = Array(watchers.joined())
    watcherStarts = watchers.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    self.reads = reads.lines
    endings = reads.endings
    var watched = [UInt64](repeating: 0, count: words)
    var watchedAtNew = watched
    for (line, watchers) in watchers.enumerated() {
      let bit: UInt64 = 1 << UInt64(line % 64)
      if !watchers.isEmpty { watched[line / 64] |= bit }
      if watchers.contains(where: \.caresForNew) { watchedAtNew[line / 64] |= bit }
    }
    self.watched = watched
    self.watchedAtNew = watchedAtNew
    hasWatchers = watchers.contains { !$0.isEmpty }
    let undecided: UInt64 = 1 << UInt64(Signal.unasked.line) | 1 << UInt64(Signal.unknowable.line)
    isNeverDecided = terms.contains {
      $0.word == 0 && ($0.positive | $0.negative) & undecided != 0
    }
    var gateLines = [UInt64](repeating: 0, count: words)
    for gate in gates { gateLines[gate.line / 64] |= 1 << UInt64(gate.line % 64) }
    var otherLines = [UInt64](repeating: 0, count: words)
    for line in nodes.indices.dropFirst(Signal.constants) {
      otherLines[line / 64] |= 1 << UInt64(line % 64)
    }
    for word in 0..<words { otherLines[word] &= ~gateLines[word] }
    self.gateLines = gateLines
    self.otherLines = otherLines
    self.fresh = fresh
    self.cells = cells
    direct = directly.cells
    deltas = directly.deltas
    self.causes = causes
    let last = causes.reduce(-1) { max($0, $1.cause) }
    var positions = [Int32](repeating: -1, count: last + 1)
    for (position, circuit) in causes.enumerated() { positions[circuit.cause] = Int32(position) }
    causePositions = positions
  }

  /// Where those stand who hang on a line from outside the layer.
  func watchers(of line: Int) -> Range<Int> {
    Int(watcherStarts[line])..<Int(watcherStarts[line + 1])
  }

  func watcher(_ position: Int) -> Watcher { watchers[position] }

  /// The words of an entity of which only the constant lines have their truth yet.
  var constants: [UInt64] {
    var words = [UInt64](repeating: 0, count: stride)
    let unasked: UInt64 = 1 << UInt64(Signal.unasked.line)
    let yes: UInt64 = 1 << UInt64(Signal.yes.line)
    words[0] = yes
    words[2] = unasked | yes
    words[3] = unasked
    return words
  }
}

/// What a line of a layer is.
enum Node: Sendable {
  case constant
  case leaf(Leaf)
  /// True when all its terms are.
  case gate(Gate)
  /// A line of the layer of a higher kind, at the ancestor.
  case imported(LinePlace)
  /// A quantifier over the entities below this one that a tally counts.
  case tally(Int, Quantifier.Amount)
  /// The same without the asking entity itself, which contributes this.
  case tallyOfOthers(Int, Quantifier.Amount, own: Signal)
  /// At least one of those that a tally counts, and where there are none, this instead.
  case anyBelow(Int, orElse: Signal)
  /// Whether a line is decided; undecided only while answers could still decide it.
  case decided(Signal)
  /// Yes or no in any case; undecided only while neither is certain.
  case either(Signal)
  /// Whether a step ended in one of these ways.
  case outcome(step: Int, among: Set<Outcome>, doneWhen: Signal?)
}

/// A line that reads facts.
enum Leaf: Sendable {
  /// One of these values, of a fact with few values; `absence` says whether none of them is a
  /// member.
  case amongBits(CellPlace, UInt64, absence: Signal?)
  case among(CellPlace, [String], absence: Signal?)
  /// Some value has a property.
  case each(CellPlace, Test)
  /// Some value stands in a relation to some value of another fact.
  case relation(CellPlace, Relation, CellPlace)
  case known(CellPlace)
  /// Whether a member was declared absent.
  case absent(CellPlace, String)
  /// Whether a member was named; until then it cannot be known.
  case named(CellPlace)
  /// A test of what was seen after one step, or after any.
  case look(LookTest)
  case lookKnown(fact: Int)
}

/// How two values may stand to each other.
enum Relation: Hashable, Sendable {
  case same
  /// The first is the second, or a path inside it.
  case under
  /// The first begins with the second, whatever the case.
  case begins
}

/// A test of a second look.
struct LookTest: Sendable {
  /// The fact, by its position in the playbook.
  let fact: Int
  /// The step after which it was seen, by its position; nil for any.
  let step: Int?
  let test: Test
  /// For a set that closes when a source was read: whether that was, for each value tested.
  let sources: [Signal]
}

/// Who hangs on a line from outside its layer.
enum Watcher: Sendable {
  /// A line of a lower layer, at every entity below.
  case imported(LinePlace)
  case tallied(Int)
  /// A cause, by its position among those weighed in the layer.
  case cause(Int)
  /// Something that must never be true, by its position in the playbook.
  case impossible(Int)

  /// Whether it is told of an entity that is evaluated for the first time: what hangs on it above
  /// and below is told in another way.
  var caresForNew: Bool {
    switch self {
    case .imported, .tallied: false
    case .cause, .impossible: true
    }
  }
}

/// A condition counted over all entities of a kind below one of another kind.
struct Group: Sendable {
  let memberLevel: Int
  let body: Signal
  let topLevel: Int
  /// The lines of the top's layer that read it.
  var readers: [Int] = []
  /// The lines of the members' layer that read it without themselves.
  var readersAtMembers: [Int] = []
}

/// The rules that speak of a cause, as read at entities of one kind.
struct CauseCircuit: Sendable {
  /// The position of the cause in the playbook.
  let cause: Int
  let confirms: [Term]
  let likely: [Term]
  let possible: [Term]
  let rulesOut: [Term]
  let applies: Signal
}
