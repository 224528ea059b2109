/// Names with values that stand together in a paste.
struct OutputRecord: Sendable {
  /// Where it was found.
  enum Form: Hashable, Sendable {
    /// Lines of the form `Name : value`.
    case list
    /// A row of the table with this number.
    case row(of: Int)
    /// An XML element with this name.
    case element(String)
  }

  struct Value: Hashable, Sendable {
    let text: String
    /// The number of the line on which it begins.
    let line: Int
  }

  let form: Form
  /// By label in lower case.
  private(set) var values: [String: Value] = [:]
  /// Labels that stand there twice: what they mean is not known.
  private(set) var doubled: Set<String> = []
  /// Every line that belongs to it.
  var lines: Range<Int>
  /// Whether it is certain that nothing before or after it was cut off.
  var isWhole = false

  init(_ form: Form, lines: Range<Int>) {
    self.form = form
    self.lines = lines
  }

  mutating func add(_ label: String, _ text: String, line: Int) {
    let label = label.lowercased()
    guard !doubled.contains(label) else { return }
    if let known = values[label], known.text != text {
      values[label] = nil
      doubled.insert(label)
    } else if values[label] == nil {
      values[label] = Value(text: text, line: line)
    }
  }

  /// The value under one of some labels; nil where two of them differ.
  func value(_ labels: [String]) -> Value? {
    let found = labels.compactMap { values[$0.lowercased()] }
    guard let first = found.first, found.allSatisfy({ $0.text == first.text }) else { return nil }
    return first
  }
}
