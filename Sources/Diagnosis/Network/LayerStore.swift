import Playbooks

/// The entities of one kind in a live network: their truth bits, their facts, their place.
struct LayerStore: Sendable {
  private(set) var count = 0
  /// For every entity four words after another for each word of lines: is yes, is no, could be yes,
  /// could be no.
  var planes: [UInt64] = []
  /// The lines to evaluate anew.
  var dirty: [UInt64] = []
  /// The lines that have changed without those being told that hang on them.
  var changed: [UInt64] = []
  var isQueued: [Bool] = []
  private(set) var parents: [Int32] = []
  private var firstChildren: [Int32] = []
  private var nextSiblings: [Int32] = []
  var masks: [MaskCell] = []
  var texts: [TextCell] = []
  /// The texts named of facts that others are compared with, one for each relation.
  var folded: [FoldedTexts] = []
  /// The verdict of each cause weighed here by its own rules, and after it yielded.
  var own: [Verdict] = []
  var verdicts: [Verdict] = []
  /// The causes to weigh anew.
  var staleCauses: [UInt64] = []

  let words: Int
  let maskColumns: Int
  private let textColumns: Int
  private let foldedColumns: Int
  private let causes: Int
  let causeWords: Int

  init(_ layer: Layer) {
    words = layer.words
    maskColumns = layer.cells.count { $0.storage == .mask }
    textColumns = layer.cells.count { $0.storage == .text }
    foldedColumns = layer.cells.reduce(0) { $0 + $1.relations.count }
    causes = layer.causes.count
    causeWords = (layer.causes.count + 63) / 64
  }

  /// Forgets every entity, and keeps the room.
  mutating func removeAll() {
    count = 0
    planes.removeAll(keepingCapacity: true)
    dirty.removeAll(keepingCapacity: true)
    changed.removeAll(keepingCapacity: true)
    isQueued.removeAll(keepingCapacity: true)
    parents.removeAll(keepingCapacity: true)
    firstChildren.removeAll(keepingCapacity: true)
    nextSiblings.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    own.removeAll(keepingCapacity: true)
    verdicts.removeAll(keepingCapacity: true)
    staleCauses.removeAll(keepingCapacity: true)
  }

  /// Adds an entity whose truth bits begin as given.
  mutating func add(in parent: Int, beginning template: [UInt64]) {
    count += 1
    planes += template
    for _ in 0..<words {
      dirty.append(0)
      changed.append(0)
    }
    isQueued.append(false)
    parents.append(Int32(parent))
    firstChildren.append(-1)
    nextSiblings.append(-1)
    for _ in 0..<maskColumns { masks.append(MaskCell()) }
    for _ in 0..<textColumns { texts.append(TextCell()) }
    for _ in 0..<foldedColumns { folded.append(FoldedTexts()) }
    for _ in 0..<causes {
      own.append(.unsupported)
      verdicts.append(.unsupported)
    }
    for _ in 0..<causeWords { staleCauses.append(0) }
  }

  func parent(of entity: Int) -> Int { Int(parents[entity]) }

  /// Puts an entity of the kind below before the others that belong to this one; returns the one
  /// that was first.
  mutating func replaceFirstChild(of entity: Int, by child: Int) -> Int32 {
    let former = firstChildren[entity]
    firstChildren[entity] = Int32(child)
    return former
  }

  mutating func setNextSibling(of entity: Int, to sibling: Int32) {
    nextSiblings[entity] = sibling
  }

  func firstChild(of entity: Int) -> Int? {
    let child = firstChildren[entity]
    return child < 0 ? nil : Int(child)
  }

  func nextSibling(of entity: Int) -> Int? {
    let sibling = nextSiblings[entity]
    return sibling < 0 ? nil : Int(sibling)
  }

  func maskIndex(_ entity: Int, _ column: Int) -> Int { entity * maskColumns + column }
  func textIndex(_ entity: Int, _ column: Int) -> Int { entity * textColumns + column }
  func foldedIndex(_ entity: Int, _ column: Int) -> Int { entity * foldedColumns + column }
  func causeIndex(_ entity: Int, _ position: Int) -> Int { entity * causes + position }

  /// The truth of a line at an entity.
  func truth(_ line: Int, at entity: Int) -> TruthBits {
    let base = (entity * words + line / 64) * 4
    let shift = UInt64(line % 64)
    return TruthBits(
      planes: (planes[base], planes[base + 1], planes[base + 2], planes[base + 3]), at: shift)
  }

  func truth(_ signal: Signal, at entity: Int) -> TruthBits {
    let truth = truth(signal.line, at: entity)
    return signal.isOpposite ? !truth : truth
  }

  func isTrue(_ signal: Signal, at entity: Int) -> Bool {
    let base = (entity * words + signal.line / 64) * 4 + (signal.isOpposite ? 1 : 0)
    return planes[base] >> UInt64(signal.line % 64) & 1 != 0
  }

  mutating func set(_ line: Int, at entity: Int, to truth: TruthBits) {
    let base = (entity * words + line / 64) * 4
    let shift = UInt64(line % 64)
    let mask: UInt64 = 1 << shift
    for plane in 0..<4 {
      let bit = UInt64(truth.bits >> UInt8(plane) & 1) << shift
      planes[base + plane] = planes[base + plane] & ~mask | bit
    }
  }
}
