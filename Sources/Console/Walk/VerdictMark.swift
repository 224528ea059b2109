import Diagnosis

/// The glyph and the role of a verdict: what is known and what is guessed differ in both.
extension Verdict {
  var glyph: String {
    switch self {
    case .confirmed: "✓"
    case .likely: "≈"
    case .possible: "?"
    case .contradictory: "!"
    case .ruledOut, .notApplicable, .unsupported: "✗"
    case .open, .cannotTell: "·"
    }
  }

  var style: Style {
    switch self {
    case .confirmed: .good
    case .likely, .possible: .guess
    case .contradictory: .danger
    case .ruledOut, .notApplicable, .unsupported, .open, .cannotTell: .dim
    }
  }
}
