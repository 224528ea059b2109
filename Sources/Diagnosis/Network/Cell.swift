import Playbooks

/// Where the state of a fact is kept: the depth of its kind, and its place among the cells there.
package struct CellPlace: Hashable, Sendable {
  package let level: Int
  let slot: Int
}

/// What is known of a fact that has few values, each of them a bit.
struct MaskCell: Hashable, Sendable {
  /// The values named.
  var named: UInt64 = 0
  /// The values denied, and whether somebody did not know.
  private var others: UInt64 = 0

  /// The bit for a value outside the domain, which a changed playbook may leave behind.
  static let foreign: UInt64 = 1 << 62
  /// How many values a fact may have to be kept this way.
  static let mostValues = 62

  private static let unknownBit: UInt64 = 1 << 63

  init(named: UInt64 = 0, absent: UInt64 = 0, isUnknown: Bool = false) {
    self.named = named
    others = absent | (isUnknown ? Self.unknownBit : 0)
  }

  var absent: UInt64 { others & ~Self.unknownBit }
  var isUnknown: Bool { others & Self.unknownBit != 0 }
  var isAnswered: Bool { named != 0 || isUnknown }
}

/// How a fact is kept and read; a class, so that it is never copied.
final class CellPlan: Sendable {
  let fact: Fact
  let place: CellPlace
  let storage: Storage
  /// Its place among the cells of the same storage in its layer.
  let column: Int
  /// The lines that read it directly, in whatever layer they are.
  let readers: [LinePlace]
  /// The relations in which other facts stand to its values.
  let relations: [Relation]
  /// Where the first of its folded texts, one for each relation, stands among those of its layer.
  let foldedColumn: Int

  enum Storage: Sendable, Equatable {
    /// A bit for each value, in the order of the domain.
    case mask
    /// Texts of any kind.
    case text
  }

  init(_ draft: CellDraft) {
    foldedColumn = draft.foldedColumn
    fact = draft.fact
    place = draft.place
    storage = draft.storage
    column = draft.column
    readers = draft.readers
    relations = draft.relations
    isSingle = draft.fact.arity == .single
    isClosed = draft.fact.isClosed
    full = storage == .mask ? 1 << UInt64(draft.fact.domain.count) - 1 : 0
  }

  let isSingle: Bool
  /// Whether one value that is known leaves no room for another.
  let isClosed: Bool

  /// Every value of the domain.
  let full: UInt64

  /// The bits of some values.
  func mask(of values: some Sequence<String>) -> UInt64 { fact.mask(of: values) }
}

/// A cell while its readers are still being found.
struct CellDraft: Sendable {
  let fact: Fact
  let place: CellPlace
  let storage: CellPlan.Storage
  let column: Int
  var readers: [LinePlace] = []
  var relations: [Relation] = []
  var foldedColumn = 0

  init(_ fact: Fact, at place: CellPlace, column: Int) {
    self.fact = fact
    self.place = place
    self.column = column
    storage = fact.storage
  }
}

extension Fact {
  /// How its state is kept.
  var storage: CellPlan.Storage {
    let count = type == .yesNo ? 2 : type == .choice ? values.count : 0
    let isClosed = count > 0 && !acceptsOtherValues
    return isClosed && count <= MaskCell.mostValues ? .mask : .text
  }

  /// The bits of some values.
  func mask(of values: some Sequence<String>) -> UInt64 {
    let domain = domain
    return values.reduce(0) { mask, value in
      mask | (domain.firstIndex(of: value).map { 1 << UInt64($0) } ?? MaskCell.foreign)
    }
  }
}

/// A cell of which a known single value may be written straight to the lines that read it.
struct DirectCell: Sendable {
  let column: Int32
  /// The first delta of its first value; negative where somebody else must be told of a change.
  var first: Int32 = -1
  /// How many deltas each value has.
  var each: Int32 = 0
}

/// What one known value makes of the lines of one word.
struct CellDelta: Sendable {
  let word: Int
  /// The lines that ask for values of this fact.
  let lines: UInt64
  /// Those among them that are true for it.
  let whenTrue: UInt64
}

/// A line of a layer.
struct LinePlace: Hashable, Sendable {
  let level: Int
  let line: Int
}
