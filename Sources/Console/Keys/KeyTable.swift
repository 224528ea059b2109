import Wording

/// The keys that a person has chosen in place of the usual ones.
///
/// The screens know the usual keys alone: what is pressed is translated at their door, and what
/// they show of keys on its way out.
package struct KeyTable: Hashable, Sendable {
  /// The key of a command, where it is not the usual one.
  private(set) var chosen: [Command: Key] = [:]
  /// The usual key that a pressed one stands for.
  private var meanings: [Key: Key] = [:]
  /// Usual keys that stand for nothing any more.
  private var freed: Set<Key> = []

  package static let usual = Self()

  /// The table with these keys; that they go together is for `KeyChoices` to see to.
  init(_ chosen: [Command: Key] = [:]) {
    self.chosen = chosen
    for (command, key) in chosen {
      guard let usual = Binding.of(command)?.changeable else { continue }
      meanings[key] = usual
      freed.insert(usual)
    }
    freed.subtract(meanings.keys)
  }

  var isUsual: Bool { chosen.isEmpty }

  /// The usual key that a pressed one stands for; nil for none at all.
  func usual(for key: Key) -> Key? {
    if isUsual { return key }
    return meanings[key] ?? (freed.contains(key) ? nil : key)
  }

  /// How the key of a binding is shown.
  func shown(_ binding: Binding) -> String {
    guard let key = chosen[binding.command], binding.shown == binding.changeable?.shown else {
      return binding.shown
    }
    return key.shown
  }

  /// The key of a command that is none of those that are the same for everybody.
  func letter(of command: Command) -> String {
    (chosen[command] ?? Binding.of(command)?.changeable)?.shown ?? ""
  }

  /// The chosen keys that are no single character, by what is typed for them in a line.
  var named: [String: Key] {
    chosen.values.reduce(into: [:]) { named, key in
      if key.shown.count > 1 { named[key.shown.lowercased()] = key }
    }
  }

  /// A hint with the person's own key.
  func showing(_ hint: Hint) -> Hint {
    guard !isUsual, let binding = hint.command.flatMap(Binding.of) else { return hint }
    return hint.shown(as: shown(binding))
  }

  /// A sentence with the person's own keys where it names usual ones, as in `{w} says why`.
  func naming(_ sentence: String) -> String {
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    return Binding.all.reduce(sentence) { sentence, binding in
      sentence.replacing("{\(binding.shown)}", with: shown(binding))
    }
  }

  /// The keys and what they do, together those that do the same.
  package func summary(in language: Language) -> String {
    var lines: [(keys: String, label: Text)] = []
    for binding in Binding.all {
      if let last = lines.last, last.label == binding.label {
        lines[lines.count - 1].keys += " \(shown(binding))"
      } else {
        lines.append((shown(binding), binding.label))
      }
    }
    return lines.map { "\($0.keys) \($0.label[language])" }.joined(separator: " · ")
  }
}

extension Binding {
  static func of(_ command: Command) -> Self? {
    // By position, as `first` copies every binding that it passes.
    for position in all.indices where all[position].command == command { return all[position] }
    return nil
  }

  /// The key that a person may replace; nil where every key is the same for everybody.
  var changeable: Key? { keys.first { !$0.isFixed } }
}
