/// The keys that a file wants, before it is known whether they go together.
struct KeyChoices {
  private struct Choice {
    let command: Command
    let key: Key
    let line: Int
    let column: Int
  }

  private var choices: [Choice] = []

  var lines: [Command: Int] {
    choices.reduce(into: [:]) { $0[$1.command] = $1.line }
  }

  /// Takes the key of a command; says what is wrong with it by itself.
  mutating func take(
    _ name: String, _ value: String, on line: Int, column: Int
  ) -> SettingsMistake.Problem? {
    guard let command = Command(rawValue: name) else { return .unknownCommand(name) }
    if Binding.of(command)?.changeable == nil { return .fixedCommand(name) }
    if let first = lines[command] { return .setAlready(name: "key.\(name)", line: first) }
    if value.isEmpty { return .noValue(name: "key.\(name)") }
    guard let key = Key(name: value) else { return .noKey(value) }
    if key.isFixed { return .fixedKey(key) }
    choices.append(Choice(command: command, key: key, line: line, column: column))
    return nil
  }

  /// The keys that go together; what comes later yields where two commands want the same key.
  func resolved() -> (keys: KeyTable, mistakes: [SettingsMistake]) {
    var kept = choices
    var mistakes: [SettingsMistake] = []
    // Whoever yields takes their usual key again, which somebody else may have wanted meanwhile.
    while let (position, rival) = Self.conflict(kept) {
      let loser = kept.remove(at: position)
      mistakes.append(
        SettingsMistake(
          line: loser.line, column: loser.column,
          problem: .keyIsTaken(loser.key, by: rival.rawValue)))
    }
    let keys = KeyTable(kept.reduce(into: [:]) { $0[$1.command] = $1.key })
    return (keys, mistakes)
  }

  /// The last choice whose key another command has, and that command.
  private static func conflict(_ choices: [Choice]) -> (position: Int, rival: Command)? {
    for (position, choice) in choices.enumerated().reversed() {
      for binding in Binding.all where binding.command != choice.command {
        let own = choices.firstIndex { $0.command == binding.command }
        if let own, own < position, choices[own].key == choice.key {
          return (position, binding.command)
        }
        let kept = own == nil ? binding.keys : binding.keys.filter { $0 != binding.changeable }
        if kept.contains(choice.key) { return (position, binding.command) }
      }
    }
    return nil
  }
}

extension SettingsMistake.Problem {
  /// Whether it is the name of the line that is wrong rather than its value.
  var isAboutName: Bool {
    switch self {
    case .noEqualSign, .unknownName, .unknownCommand, .setAlready, .fixedCommand: true
    case .noValue, .notOneOf, .noKey, .fixedKey, .keyIsTaken: false
    }
  }
}
