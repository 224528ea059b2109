import Playbooks

/// A layer while it is being compiled: the same line twice becomes one.
struct LayerDraft {
  private(set) var nodes: [Node] = [.constant, .constant, .constant]
  /// The signals that each line joins, for gates.
  private(set) var inputs: [[Signal]] = [[], [], []]
  private var imports: [LinePlace: Signal] = [:]
  private var others: [Key: Signal] = [:]

  init(rules: Int) {
    others.reserveCapacity(rules * 3)
  }

  /// What makes two lines the same.
  enum Key: Hashable {
    case gate([Signal])
    case among(CellPlace, [String])
    case each(CellPlace, Test)
    case relation(CellPlace, Relation, CellPlace)
    case known(CellPlace)
    case absent(CellPlace, String)
    case named(CellPlace)
    case look(fact: Int, step: Int?, Test)
    case lookKnown(fact: Int)
    case tally(Int, Quantifier.Amount)
    case tallyOfOthers(Int, Quantifier.Amount)
    case anyBelow(Int, Signal)
    case decided(Signal)
    case either(Signal)
    case outcome(step: Int, Set<Outcome>)
  }

  /// The line of a node, made when there is none yet.
  mutating func line(_ key: Key, _ node: () -> Node) -> Signal {
    if let known = others[key] { return known }
    let signal = append(node())
    others[key] = signal
    return signal
  }

  /// The line of a higher layer, brought here.
  mutating func imported(_ signal: Signal, from level: Int) -> Signal {
    if signal.line < Signal.constants { return signal }
    let place = LinePlace(level: level, line: signal.line)
    let here = imports[place] ?? append(.imported(place))
    imports[place] = here
    return signal.isOpposite ? !here : here
  }

  /// True when all of them are.
  mutating func all(_ signals: [Signal]) -> Signal {
    if signals.contains(.no) { return .no }
    var joined: [Signal] = []
    for signal in signals.sorted(by: { $0.number < $1.number })
    where signal != .yes && joined.last != signal { joined.append(signal) }
    guard let first = joined.first else { return .yes }
    if joined.count == 1 { return first }
    if let known = others[.gate(joined)] { return known }
    let signal = append(.gate(Gate(line: nodes.count, first: 0, end: 0)))
    others[.gate(joined)] = signal
    inputs[signal.line] = joined
    return signal
  }

  /// True when one of them is.
  mutating func any(_ signals: [Signal]) -> Signal {
    !all(signals.map { !$0 })
  }

  private mutating func append(_ node: Node) -> Signal {
    nodes.append(node)
    inputs.append([])
    return Signal(line: nodes.count - 1)
  }
}
