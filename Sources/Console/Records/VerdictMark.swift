import Diagnosis

extension Verdict {
  /// The glyph before a cause: no two are alike, on a terminal of ASCII letters neither.
  var mark: String {
    switch self {
    case .contradictory: "!"
    case .confirmed: "●"
    case .likely: "≈"
    case .possible: "?"
    case .open: "○"
    case .cannotTell: "–"
    case .ruledOut: "✗"
    case .unsupported: "·"
    case .notApplicable: "⊘"
    }
  }

  var style: Style {
    switch self {
    case .contradictory: .danger
    case .confirmed: .strong
    case .likely, .possible: .guess
    case .open: .plain
    case .cannotTell, .ruledOut, .unsupported, .notApplicable: .dim
    }
  }
}
