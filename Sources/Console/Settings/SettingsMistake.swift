import Playbooks
import Wording

/// Something in the file of settings that cannot be taken as it is, and what would be right.
package struct SettingsMistake: Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    case noEqualSign
    case noValue(name: String)
    case unknownName(String)
    case unknownCommand(String)
    case notOneOf(value: String, setting: Setting)
    case setAlready(name: String, line: Int)
    case noKey(String)
    case fixedKey(Key)
    case fixedCommand(String)
    case keyIsTaken(Key, by: String)
  }

  /// Counted from one.
  package let line: Int
  package let column: Int
  let problem: Problem

  package var text: Text {
    switch problem {
    case .noEqualSign: SettingsWords.noEqualSign
    case .noValue(let name): SettingsWords.noValue(of: name)
    case .unknownName(let name):
      SettingsWords.unknownName(name, Self.meant(name, among: Setting.allCases.map(\.rawValue)))
    case .unknownCommand(let name):
      SettingsWords.unknownCommand(name, Self.meant(name, among: Command.changeable))
    case .notOneOf(let value, let setting):
      SettingsWords.notOneOf(value, setting.rawValue, setting.values)
    case .setAlready(let name, let line): SettingsWords.setAlready(name, line)
    case .noKey(let name): SettingsWords.noKey(name)
    case .fixedKey(let key): SettingsWords.fixedKey(key.shown)
    case .fixedCommand(let name): SettingsWords.fixedCommand(name)
    case .keyIsTaken(let key, let name): SettingsWords.keyIsTaken(key.shown, by: name)
    }
  }

  /// The name that was probably meant, else all there are.
  private static func meant(_ name: String, among known: [String]) -> Text {
    NearestName.of(name, among: known).map(Complaints.didYouMean) ?? Complaints.possible(known)
  }
}

extension Command {
  /// The names of those that a person can give another key.
  static var changeable: [String] {
    Binding.all.filter { $0.changeable != nil }.map(\.command.rawValue)
  }
}
