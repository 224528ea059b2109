/// A line that is true when all its terms are.
struct Gate: Sendable {
  let line: Int
  /// The first of its terms, and the one after the last.
  let first: Int32
  let end: Int32

  /// What the terms amount to over the truth bits of an entity.
  @inline(__always)
  func value(_ terms: UnsafePointer<Term>, in planes: UnsafePointer<UInt64>) -> TruthBits {
    var falseOnes: UInt64 = 0
    var notTrue: UInt64 = 0
    var neverYes: UInt64 = 0
    var perhapsNo: UInt64 = 0
    for position in Int(first)..<Int(end) {
      let term = terms[position]
      let word = planes + term.word * 4
      let (positive, negative) = (term.positive, term.negative)
      falseOnes |= (positive & word[1]) | (negative & word[0])
      notTrue |= (positive & ~word[0]) | (negative & ~word[1])
      neverYes |= (positive & ~word[2]) | (negative & ~word[3])
      perhapsNo |= (positive & word[3]) | (negative & word[2])
    }
    // A false term is never yes and perhaps no, so the four bits need nothing of each other.
    return TruthBits(
      isYes: notTrue == 0, isNo: falseOnes != 0, couldBeYes: neverYes == 0,
      couldBeNo: perhapsNo != 0)
  }

  /// Whether all terms are true, where every line is decided.
  @inline(__always)
  func holds(_ terms: UnsafePointer<Term>, in planes: UnsafePointer<UInt64>) -> Bool {
    var notTrue: UInt64 = 0
    for position in Int(first)..<Int(end) {
      let term = terms[position]
      let word = planes + term.word * 4
      notTrue |= (term.positive & ~word[0]) | (term.negative & ~word[1])
    }
    return notTrue == 0
  }

  /// What its line is now.
  func value(in planes: UnsafePointer<UInt64>) -> TruthBits {
    let word = planes + line / 64 * 4
    return TruthBits(planes: (word[0], word[1], word[2], word[3]), at: UInt64(line % 64))
  }

  @inline(__always)
  func write(_ truth: TruthBits, to planes: UnsafeMutablePointer<UInt64>) {
    truth.write(to: planes + line / 64 * 4, at: UInt64(line % 64))
  }
}

/// The lines of one word that must be true, and those that must be false.
struct Term: Sendable {
  let word: Int
  var positive: UInt64
  var negative: UInt64
}
