import FoundationEssentials

/// Where the randomness of a test comes from: `HVDOCTOR_SEED` repeats what was printed.
enum Seed {
  /// Whether the long runs are wanted.
  static let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"

  static func drawn(for purpose: String) -> UInt64 {
    let given = ProcessInfo.processInfo.environment["HVDOCTOR_SEED"].flatMap(UInt64.init)
    let seed = given ?? .random(in: 0...UInt64.max)
    print("\(purpose): HVDOCTOR_SEED=\(seed)")
    return seed
  }
}
