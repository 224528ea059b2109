import Wording

/// Everything a key can ask for; by the raw value the file of settings calls it.
enum Command: String, CaseIterable, Hashable, Sendable {
  case up, down
  case pageUp = "page-up"
  case pageDown = "page-down"
  case home, end
  case accept
  case mark
  case dontKnow = "dont-know"
  case undo
  case why
  case causes
  case timeline
  case note
  case editor
  case report
  case names
  case copy
  case file
  case block
  case paste
  case togglePlan = "toggle-plan"
  case inFull = "in-full"
  case find
  case skip
  case close
  case map
  case whatIf = "what-if"
  case phone
  case language
  case help
  case redraw
  case suspend
  case interrupt
  case leave
}

/// Which keys mean which command: the one table behind footers, help and documentation.
struct Binding: Hashable, Sendable {
  let command: Command
  /// The keys, the first being the one that is shown.
  let keys: [Key]
  /// How the key is shown.
  let shown: String
  let label: Text

  static let all: [Self] = [
    Self(command: .up, keys: [.up, .character("k")], shown: "↑", label: KeyWords.move),
    Self(command: .down, keys: [.down, .character("j")], shown: "↓", label: KeyWords.move),
    Self(command: .accept, keys: [.enter], shown: "Enter", label: KeyWords.accept),
    Self(command: .mark, keys: [.character(" ")], shown: "Space", label: KeyWords.mark),
    Self(
      command: .dontKnow, keys: [.character("0"), .character("d")], shown: "0",
      label: ScreenWords.dontKnow),
    Self(command: .togglePlan, keys: [.tab], shown: "Tab", label: KeyWords.plan),
    Self(command: .inFull, keys: [.right], shown: "→", label: StepWords.inFull),
    Self(command: .find, keys: [.character("/")], shown: "/", label: KeyWords.find),
    Self(command: .undo, keys: [.character("u")], shown: "u", label: KeyWords.undo),
    Self(command: .why, keys: [.character("w")], shown: "w", label: KeyWords.why),
    Self(command: .causes, keys: [.character("a")], shown: "a", label: KeyWords.allCauses),
    Self(command: .timeline, keys: [.character("t")], shown: "t", label: KeyWords.timeline),
    Self(command: .copy, keys: [.character("y")], shown: "y", label: KeyWords.copy),
    Self(command: .file, keys: [.character("o")], shown: "o", label: KeyWords.file),
    Self(command: .block, keys: [.character("b")], shown: "b", label: KeyWords.block),
    Self(command: .paste, keys: [.character("p")], shown: "p", label: KeyWords.paste),
    Self(command: .skip, keys: [.character("s")], shown: "s", label: KeyWords.skip),
    Self(command: .note, keys: [.character("n")], shown: "n", label: KeyWords.notes),
    Self(command: .editor, keys: [.character("e")], shown: "e", label: KeyWords.editor),
    Self(command: .report, keys: [.character("v")], shown: "v", label: KeyWords.report),
    Self(command: .names, keys: [.character("r")], shown: "r", label: KeyWords.names),
    Self(command: .close, keys: [.character("c")], shown: "c", label: KeyWords.close),
    Self(command: .map, keys: [.character("m")], shown: "m", label: MapWords.map),
    Self(command: .whatIf, keys: [.character("i")], shown: "i", label: WhatIfWords.key),
    Self(command: .phone, keys: [.character("f")], shown: "f", label: PhoneWords.key),
    Self(
      command: .language, keys: [.character("l"), .function(2)], shown: "l",
      label: LanguageWords.key),
    Self(command: .pageUp, keys: [.pageUp], shown: "PgUp", label: KeyWords.scroll),
    Self(command: .pageDown, keys: [.pageDown], shown: "PgDn", label: KeyWords.scroll),
    Self(command: .home, keys: [.home, .character("g")], shown: "Home", label: KeyWords.first),
    Self(command: .end, keys: [.end, .character("G")], shown: "End", label: KeyWords.last),
    Self(
      command: .help, keys: [.character("?"), .character("h"), .function(1)], shown: "?",
      label: KeyWords.help),
    Self(command: .redraw, keys: [.control("l")], shown: "^L", label: KeyWords.redraw),
    Self(command: .suspend, keys: [.control("z")], shown: "^Z", label: KeyWords.suspend),
    Self(
      command: .interrupt, keys: [.control("c")], shown: "^C", label: KeyWords.interrupt),
    Self(
      command: .leave, keys: [.character("q"), .escape], shown: "q",
      label: KeyWords.leave),
  ]

  static func command(for key: Key) -> Command? {
    // By position, as `first` copies every binding that it passes.
    for position in all.indices where all[position].keys.contains(key) {
      return all[position].command
    }
    return nil
  }
}
