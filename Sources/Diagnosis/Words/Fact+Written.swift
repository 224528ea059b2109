import Playbooks
import Wording

extension Fact {
  /// A kept value as a language writes it: `2.5` is `2,5` in German, a time has its day first.
  package func written(_ value: String, in language: Language) -> String {
    switch type {
    case .number: language.writing.number(value)
    case .time: language.writing.time(value)
    case .yesNo, .choice, .version, .path, .text, .code: value
    }
  }
}
