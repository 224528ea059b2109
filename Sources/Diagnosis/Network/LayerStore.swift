import Playbooks

/// The entities of one kind in a live network: their truth bits, their facts, their place.
struct LayerStore: Sendable {
  private(set) var count = 0
  /// What every entity has of its lines.
  ///
  /// For each word of lines four words after another: is yes, is no, could be yes, could be no.
  /// Behind them one word each for the lines to evaluate anew, and one each for those that have
  /// changed without those being told that hang on them.
  var bits: [UInt64] = []
  private(set) var links: [Link] = []
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
  /// Words of bits for one entity.
  let stride: Int
  let maskColumns: Int
  private let textColumns: Int
  private let foldedColumns: Int
  private let causes: Int
  let causeWords: Int

  /// Where an entity stands among the others, and what is to be done with it.
  struct Link: Sendable {
    let parent: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// Whether it waits for its evaluation.
    var isQueued = false
    /// Whether the tallies count it already; a new one is counted when it is evaluated first.
    var isCounted = false
  }

  init(_ layer: Layer) {
    words = layer.words
    stride = layer.stride
    maskColumns = layer.cells.count { $0.storage == .mask }
    textColumns = layer.cells.count { $0.storage == .text }
    foldedColumns = layer.cells.reduce(0) { $0 + $1.relations.count }
    causes = layer.causes.count
    causeWords = (layer.causes.count + 63) / 64
  }

  /// Forgets every entity, and keeps the room.
  mutating func removeAll() {
    count = 0
    bits.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    own.removeAll(keepingCapacity: true)
    verdicts.removeAll(keepingCapacity: true)
    staleCauses.removeAll(keepingCapacity: true)
  }

  /// Adds an entity whose bits begin as given.
  mutating func add(in parent: Int, beginning template: [UInt64]) {
    count += 1
    bits.append(contentsOf: template)
    links.append(Link(parent: Int32(parent)))
    for _ in 0..<maskColumns { masks.append(MaskCell()) }
    for _ in 0..<textColumns { texts.append(TextCell()) }
    for _ in 0..<foldedColumns { folded.append(FoldedTexts()) }
    for _ in 0..<causes {
      own.append(.unsupported)
      verdicts.append(.unsupported)
    }
    for _ in 0..<causeWords { staleCauses.append(0) }
  }

  func parent(of entity: Int) -> Int { Int(links[entity].parent) }

  /// Puts an entity of the kind below before the others that belong to this one; returns the one
  /// that was first.
  mutating func replaceFirstChild(of entity: Int, by child: Int) -> Int32 {
    let former = links[entity].firstChild
    links[entity].firstChild = Int32(child)
    return former
  }

  mutating func setNextSibling(of entity: Int, to sibling: Int32) {
    links[entity].nextSibling = sibling
  }

  func firstChild(of entity: Int) -> Int? {
    let child = links[entity].firstChild
    return child < 0 ? nil : Int(child)
  }

  func nextSibling(of entity: Int) -> Int? {
    let sibling = links[entity].nextSibling
    return sibling < 0 ? nil : Int(sibling)
  }

  /// Notes that an entity waits for its evaluation; false when it did already.
  mutating func enqueue(_ entity: Int) -> Bool {
    if links[entity].isQueued { return false }
    links[entity].isQueued = true
    return true
  }

  mutating func dequeue(_ entity: Int) { links[entity].isQueued = false }

  func isCounted(_ entity: Int) -> Bool { links[entity].isCounted }
  mutating func setCounted(_ entity: Int) { links[entity].isCounted = true }

  func maskIndex(_ entity: Int, _ column: Int) -> Int { entity * maskColumns + column }
  func textIndex(_ entity: Int, _ column: Int) -> Int { entity * textColumns + column }
  func foldedIndex(_ entity: Int, _ column: Int) -> Int { entity * foldedColumns + column }
  func causeIndex(_ entity: Int, _ position: Int) -> Int { entity * causes + position }
}
