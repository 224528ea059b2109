import Playbooks

extension Fact {
  /// Values for which a test that looks at nothing else comes out as wanted.
  func witnesses(of test: Test, being wanted: Bool) -> [String] {
    switch test {
    case .among(let values):
      return wanted ? values : domain.filter { !values.contains($0) }
    case .within(let bounds):
      return Self.around(bounds).filter {
        FactValue.lies($0, within: bounds, type: type) == wanted
      }
    case .endsWith(let ending):
      let value = type.example
      return [wanted ? value + ending : value + ending + "x"]
    case .sameAs, .under, .beginsWith: return []
    }
  }

  /// Values at and near the bounds.
  private static func around(_ bounds: Bounds) -> [String] {
    let written = [bounds.atLeast, bounds.atMost, bounds.above, bounds.below].compactMap(\.self)
    let near = written.compactMap(Double.init).flatMap { [$0 + 1, $0 - 1] }
    let numbers = near.compactMap { Int(exactly: $0.rounded()) }.map(String.init)
    return written + numbers + written.map { "\($0).1" } + ["0", "1970-01-01", "9999-12-31"]
  }
}

extension FactType {
  /// A value of a type that has no list of values.
  var example: String {
    switch self {
    case .number, .version: "1"
    case .time: "2000-01-01 00:00"
    case .path: "C:\\folder\\file"
    case .code: "0x00000001"
    case .text: "text"
    case .yesNo, .choice: "yes"
    }
  }
}
