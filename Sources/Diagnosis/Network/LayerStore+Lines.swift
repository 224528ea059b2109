/// The bits of the lines of an entity.
extension LayerStore {
  /// Where the word stands that marks lines to evaluate anew.
  func dirtyIndex(_ entity: Int, _ word: Int) -> Int { entity * stride + words * 4 + word }
  /// Where the word stands that marks lines that have changed.
  func changedIndex(_ entity: Int, _ word: Int) -> Int { entity * stride + words * 5 + word }

  /// Notes that a line is to be evaluated anew.
  mutating func mark(_ line: Int, at entity: Int) {
    bits[dirtyIndex(entity, line / 64)] |= 1 << UInt64(line % 64)
  }

  /// The truth of a line at an entity.
  @inline(__always)
  func truth(_ line: Int, at entity: Int) -> TruthBits {
    let base = entity * stride + line / 64 * 4
    let shift = UInt64(line % 64)
    return bits[base..<base + 4].withUnsafeBufferPointer { planes in
      TruthBits(planes: (planes[0], planes[1], planes[2], planes[3]), at: shift)
    }
  }

  @inline(__always)
  func truth(_ signal: Signal, at entity: Int) -> TruthBits {
    let truth = truth(signal.line, at: entity)
    return signal.isOpposite ? !truth : truth
  }

  func isTrue(_ signal: Signal, at entity: Int) -> Bool {
    let base = entity * stride + signal.line / 64 * 4 + (signal.isOpposite ? 1 : 0)
    return bits[base] >> UInt64(signal.line % 64) & 1 != 0
  }

  @inline(__always)
  mutating func set(_ line: Int, at entity: Int, to truth: TruthBits) {
    let base = entity * stride + line / 64 * 4
    let shift = UInt64(line % 64)
    bits.withUnsafeMutableBufferPointer { bits in
      guard let first = bits.baseAddress else { return }
      truth.write(to: first + base, at: shift)
    }
  }
}
