/// One line of a layer, or its opposite: the truth of a condition at every entity of a kind.
struct Signal: Hashable, Sendable {
  /// The number of the line in its layer.
  let line: Int
  /// Whether the opposite of the line is meant.
  let isOpposite: Bool

  init(line: Int, isOpposite: Bool = false) {
    self.line = line
    self.isOpposite = isOpposite
  }

  static prefix func ! (signal: Self) -> Self {
    Self(line: signal.line, isOpposite: !signal.isOpposite)
  }

  /// Where it stands among all lines and their opposites.
  var number: Int { line * 2 + (isOpposite ? 1 : 0) }

  // The first lines of every layer never change.
  static let unasked = Self(line: 0)
  static let unknowable = Self(line: 1)
  static let yes = Self(line: 2)
  static let no = !yes
  /// How many lines every layer begins with.
  static let constants = 3
}

/// A truth value as four bits, so that many of them fit into a few machine words.
struct TruthBits: Hashable, Sendable {
  let bits: UInt8

  private static let isYes: UInt8 = 1
  private static let isNo: UInt8 = 2
  private static let couldBeYes: UInt8 = 4
  private static let couldBeNo: UInt8 = 8

  static let yes = Self(bits: isYes | couldBeYes)
  static let no = Self(bits: isNo | couldBeNo)
  static let unasked = Self(bits: couldBeYes | couldBeNo)
  static let unknowable = Self(bits: 0)

  init(bits: UInt8) {
    self.bits = bits
  }

  /// One bit of each of four words: is yes, is no, could be yes, could be no.
  init(planes: (UInt64, UInt64, UInt64, UInt64), at shift: UInt64) {
    var bits = planes.0 >> shift & 1
    bits |= (planes.1 >> shift & 1) << 1
    bits |= (planes.2 >> shift & 1) << 2
    bits |= (planes.3 >> shift & 1) << 3
    self.bits = UInt8(bits)
  }

  /// Puts one bit into each of four words.
  @inline(__always)
  func write(to word: UnsafeMutablePointer<UInt64>, at shift: UInt64) {
    let others: UInt64 = ~(1 << shift)
    let bits = UInt64(bits)
    word[0] = (word[0] & others) | (bits & 1) << shift
    word[1] = (word[1] & others) | (bits >> 1 & 1) << shift
    word[2] = (word[2] & others) | (bits >> 2 & 1) << shift
    word[3] = (word[3] & others) | (bits >> 3) << shift
  }

  init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .yes
    case .no: self = .no
    case .undecided(let yes, let no):
      self = Self(bits: (yes ? Self.couldBeYes : 0) | (no ? Self.couldBeNo : 0))
    }
  }

  init(isYes: Bool, isNo: Bool, couldBeYes: Bool, couldBeNo: Bool) {
    bits = (isYes ? 1 : 0) | (isNo ? 2 : 0) | (couldBeYes ? 4 : 0) | (couldBeNo ? 8 : 0)
  }

  init(couldBeYes: Bool, couldBeNo: Bool) {
    self = Self(bits: (couldBeYes ? Self.couldBeYes : 0) | (couldBeNo ? Self.couldBeNo : 0))
  }

  var truth: Truth {
    if bits & Self.isYes != 0 { return .yes }
    if bits & Self.isNo != 0 { return .no }
    return .undecided(
      couldBeYes: bits & Self.couldBeYes != 0, couldBeNo: bits & Self.couldBeNo != 0)
  }

  /// Where it stands in a tally of the six truth values.
  var rank: Int {
    if bits & Self.isYes != 0 { return Tally.yes }
    if bits & Self.isNo != 0 { return Tally.no }
    return Tally.unknowable + Int(bits >> 2)
  }

  static prefix func ! (truth: Self) -> Self {
    Self(bits: (truth.bits & 5) << 1 | (truth.bits & 10) >> 1)
  }
}
