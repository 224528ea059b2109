/// The short way through the gates, where nothing is undecided.
extension Layer {
  /// Whether every line that is no gate, as far as gates read it, is yes or no.
  func isDecided(_ planes: UnsafePointer<UInt64>) -> Bool {
    if isNeverDecided { return false }
    for word in 0..<words {
      let decided = planes[word * 4] | planes[word * 4 + 1]
      if otherLines[word] & ~decided != 0 { return false }
    }
    return true
  }

  /// Decides every gate, one after the other.
  func decideGates(_ terms: UnsafePointer<Term>, in planes: UnsafeMutablePointer<UInt64>) {
    for word in 0..<words {
      planes[word * 4] &= ~gateLines[word]
      planes[word * 4 + 1] &= ~gateLines[word]
    }
    gates.withUnsafeBufferPointer { gates in
      for gate in gates {
        let holds = gate.holds(terms, in: planes)
        let word = planes + gate.line / 64 * 4
        word[holds ? 0 : 1] |= 1 << UInt64(gate.line % 64)
      }
    }
    for word in 0..<words {
      let base = planes + word * 4
      let lines = gateLines[word]
      base[2] = (base[2] & ~lines) | (base[0] & lines)
      base[3] = (base[3] & ~lines) | (base[1] & lines)
    }
  }
}
