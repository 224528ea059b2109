import Diagnosis
import Playbooks
import Wording

/// One thing that the search over everything can find, and where Enter goes then.
struct PaletteEntry: Hashable, Sendable {
  /// What it is; of two that fit alike the one that comes first here is shown first.
  enum Kind: Int, CaseIterable, Sendable {
    case symptom
    case code
    case cause
    case step
    case word
    case question
    case key
    case command
    case event

    var word: Text {
      switch self {
      case .symptom: PaletteWords.symptom
      case .code: PaletteWords.code
      case .event: PaletteWords.event
      case .cause: PaletteWords.cause
      case .step: PaletteWords.step
      case .question: PaletteWords.question
      case .command: PaletteWords.command
      case .word: PaletteWords.word
      case .key: PaletteWords.key
      }
    }
  }

  /// Where it leads.
  enum Target: Hashable, Sendable {
    /// An answer to the question with which an incident begins.
    case symptom(String)
    /// What is looked up: a code or an event.
    case lookup(String)
    case cause(Identifier<Cause>)
    case step(Identifier<Step>)
    /// A command line, and the steps that have it.
    case command([Identifier<Step>])
    case question(Identifier<Fact>)
    case term(Identifier<Term>)
    /// One of the program's own words, by its place.
    case ownWord(Int)
    case key(Command)
  }

  let kind: Kind
  let title: String
  let target: Target
  /// What else it is called.
  var also: [String] = []
  /// What is said about it; searched, never shown.
  var body: [String] = []
  /// What is always shown behind the title.
  var note: String?

  var names: [String] { [title] + also.filter { $0 != title } }
}
