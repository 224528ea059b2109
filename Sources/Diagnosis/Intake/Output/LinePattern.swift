/// A regular expression of a playbook, ready to be held against lines.
///
/// Lines longer than those of any output never match, so that no expression can take for ever.
struct LinePattern {
  private let expression: Regex<AnyRegexOutput>
  private let isWhole: Bool

  /// - Parameter isWhole: whether it must match all of a text, without regard to case.
  init?(_ pattern: String, isWhole: Bool = false) {
    guard let expression = try? Regex(pattern) else { return nil }
    self.expression = isWhole ? expression.ignoresCase() : expression
    self.isWhole = isWhole
  }

  func matches(_ text: String) -> Bool { groups(in: text) != nil }

  /// The match and its groups; nil where there is none.
  func groups(in text: String) -> [String]? {
    guard text.utf8.count <= OutputLine.longest else { return nil }
    let match =
      isWhole ? try? expression.wholeMatch(in: text) : try? expression.firstMatch(in: text)
    return match.map { $0.output.map { $0.substring.map(String.init) ?? "" } }
  }
}
