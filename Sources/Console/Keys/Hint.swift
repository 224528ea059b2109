import Wording

/// One key in a footer: how it is shown, what it does here, and why it does not at the moment.
struct Hint: Hashable, Sendable {
  /// What it asks for; nil for keys that only move or choose, such as the digits.
  let command: Command?
  let shown: String
  let label: Text
  /// Why it does nothing now; nil when it does something.
  let refusal: Text?

  init(_ shown: String, _ label: Text) {
    command = nil
    self.shown = shown
    self.label = label
    refusal = nil
  }

  init(_ command: Command, _ label: Text? = nil, unless refusal: Text? = nil) {
    let binding = Binding.of(command)
    self.command = command
    shown = binding?.shown ?? ""
    self.label = label ?? binding?.label ?? KeyWords.help
    self.refusal = refusal
  }

  private init(_ hint: Self, shown: String) {
    command = hint.command
    self.shown = shown
    label = hint.label
    refusal = hint.refusal
  }

  /// The same by another key.
  func shown(as key: String) -> Self { Self(self, shown: key) }
}

extension Hint {
  /// The same keys while answers are only tried: the one that ends it right after those that answer.
  static func whileTrying(_ hints: [Hint]) -> [Hint] {
    let shown = hints.map(\.whileTrying)
    let end = shown.filter { $0.command == .whatIf }
    let others = shown.filter { $0.command != .whatIf }
    return others.prefix(2) + end + others.dropFirst(2)
  }

  private var whileTrying: Self {
    guard let command else { return self }
    if command.isRefusedWhileTrying { return Self(command, label, unless: WhatIfWords.refused) }
    return command == .leave || command == .whatIf ? Self(command, WhatIfWords.end) : self
  }
}

/// A screen that knows which keys belong to it.
protocol HasHints {
  /// The keys to show in the footer, the most needed first; those that do nothing now among them.
  var hints: [Hint] { get }
  /// The key that opens the help, always in the footer; nil where no key does.
  var helpHint: Hint? { get }
}

extension HasHints {
  /// Why a command that belongs to this screen does nothing now; nil when it does something.
  func refusal(of command: Command) -> Text? {
    hints.first { $0.command == command }?.refusal
  }
}
