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

/// How a fact is kept and read.
struct CellPlan: Sendable {
  let fact: Fact
  let place: CellPlace
  let storage: Storage
  /// Its place among the cells of the same storage in its layer.
  var column = 0
  /// The lines that read it directly, in whatever layer they are.
  var readers: [LinePlace] = []
  /// What a known single value makes of those lines of its own layer that ask for values.
  var deltas: [CellDelta] = []
  /// The readers that no delta covers.
  var otherReaders: [LinePlace] = []
  /// The relations in which other facts stand to its values.
  var relations: [Relation] = []

  enum Storage: Sendable, Equatable {
    /// A bit for each value, in the order of the domain.
    case mask
    /// Texts of any kind.
    case text
  }

  init(_ fact: Fact, at place: CellPlace) {
    self.fact = fact
    self.place = place
    let domain = fact.domain
    let isClosed = !domain.isEmpty && !fact.acceptsOtherValues
    storage = isClosed && domain.count <= MaskCell.mostValues ? .mask : .text
  }

  /// Every value of the domain.
  var full: UInt64 { 1 << UInt64(fact.domain.count) - 1 }

  /// The bits of some values.
  func mask(of values: some Sequence<String>) -> UInt64 {
    values.reduce(0) { mask, value in
      mask | (fact.domain.firstIndex(of: value).map { 1 << UInt64($0) } ?? MaskCell.foreign)
    }
  }
}

/// What one known value makes of the lines of one word.
struct CellDelta: Sendable {
  let word: Int
  /// The lines that ask for values of this fact.
  let lines: UInt64
  /// By value: the lines that are true for it.
  let whenTrue: [UInt64]
}

/// A line of a layer.
struct LinePlace: Hashable, Sendable {
  let level: Int
  let line: Int
}
