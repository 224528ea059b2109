import Console
import Glibc
import Wording

/// The same walk in lines, for a terminal without screens, a printer, a screen reader.
struct PlainAssistant {
  private var app: App
  private var desk: Desk
  private let first: [Effect]
  private var conversation: PlainConversation

  init(_ start: Start, _ language: Language) {
    app = start.app
    desk = start.desk
    first = start.first
    conversation = PlainConversation(width: Self.width)
  }

  /// The columns that the shell or the terminal has, at most those of a letter.
  private static var width: Int {
    var size = winsize()
    let named = Terminal.environment("COLUMNS").flatMap { Int($0) }
    let isTerminal = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return min(78, max(20, named ?? (isTerminal ? Int(size.ws_col) : 78)))
  }

  /// Asks and answers until the person leaves or the input ends.
  func run() -> ExitStatus {
    var copy = self
    return copy.converse()
  }

  private mutating func converse() -> ExitStatus {
    for effect in first { _ = app.settle(desk.carryOut(effect), at: &desk) }
    var saying = conversation.says(app)
    while true {
      guard (try? StandardStreams.result(saying)) != nil else { return .inputOutput }
      guard let line = readLine(strippingNewline: true) else {
        // Whoever ended the input finds the prompt of the shell on a line of its own.
        return (try? StandardStreams.result("\n")) == nil ? .inputOutput : .success
      }
      guard let next = answer(line) else { return .success }
      saying = next
    }
  }

  /// Takes a line in and returns what is to be said; nil when the person leaves.
  private mutating func answer(_ line: String) -> String? {
    var page = app.plainPage
    if page.takesLines && line != "esc" { return take(lines(from: line)) }
    // A text that was only read is put away by the next answer.
    while page.isClosed(by: line) {
      _ = app.settle([.input(.key(.escape))], at: &desk)
      page = app.plainPage
    }
    switch page.answer(to: line) {
    case .keys: return conversation.saysKeys(app)
    case .again: return conversation.saysAgain(app)
    case .refused(let text): return conversation.says(refused: text, app)
    case .inputs(let inputs): return take(inputs)
    }
  }

  private mutating func take(_ inputs: [Input]) -> String? {
    var said = ""
    for input in inputs {
      guard let more = carryOut(app.settle([.input(input)], at: &desk)) else { return nil }
      said += more
    }
    return said + conversation.says(app)
  }

  /// Does what a terminal would do, and returns what is to be said of it; nil when the person leaves.
  private mutating func carryOut(_ asked: [Effect]) -> String? {
    var effects = asked[...]
    var said = ""
    while let effect = effects.popFirst() {
      switch effect {
      case .quit: return nil
      case .copy(let text):
        // Nothing can be copied here, so what is to be copied is said as it is.
        said += text + "\n"
        effects += app.settle([.copied(text, .shown)], at: &desk)
      case .showReport(let headline): said += "\n" + (desk.report(headline, app.language) ?? "")
      case .write(let file): effects += app.settle([.wrote(file.write())], at: &desk)
      case .editNote(let draft):
        effects += app.settle([.edited(LineTerminal.edit(draft))], at: &desk)
      case .loadPlaybook, .listUnfinished, .listLanguages, .begin, .open, .record, .redraw,
        .suspend:
        break
      }
    }
    return said
  }

  /// Reads on to a line with nothing but a dot, or to the end.
  private func lines(from first: String) -> [Input] {
    var lines: [String] = []
    var next: String? = first
    while let line = next, line != "." {
      lines.append(line)
      next = readLine(strippingNewline: true)
    }
    return [.paste(lines.map { $0 + "\n" }.joined())]
  }
}
