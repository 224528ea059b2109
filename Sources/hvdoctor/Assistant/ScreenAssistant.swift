import Console
import Wording

/// Runs the assistant on the screen until the person leaves.
///
/// On a terminal that cannot place the cursor it goes on line by line.
func runOnTerminal(
  _ start: Start, _ settings: Settings
) throws(CommandFailure) -> ExitStatus {
  var app = start.app
  var desk = start.desk
  var terminal: Terminal
  do throws(TerminalError) {
    terminal = try Terminal(settings.theme, withMouse: settings.usesMouse)
  } catch {
    if error == .notATerminal { throw CommandFailure(.usage, error.text) }
    StandardStreams.aside("hvdoctor: \(error.text[settings.language])")
    return PlainAssistant(start, settings.language).run()
  }
  for effect in start.first { _ = app.settle(desk.carryOut(effect), at: &desk) }
  _ = app.update(.input(.resize(terminal.size)))
  var frame = app.view(terminal.size)
  terminal.draw(frame)
  while true {
    let earlier = app.place
    for message in terminal.wait() {
      guard app.take(message, at: &desk, on: &terminal) else { return .success }
    }
    frame = app.view(terminal.size, after: earlier, showing: frame)
    terminal.draw(frame)
  }
}

extension App {
  /// Takes a message in and carries out what follows; false when the person leaves.
  fileprivate mutating func take(
    _ message: Message, at desk: inout Desk, on terminal: inout Terminal
  ) -> Bool {
    var effects = settle([message], at: &desk)[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .quit: return false
      case .redraw: terminal.repaint()
      case .suspend: terminal.suspend()
      case .copy(let text): effects += settle([.copied(text, terminal.copy(text))], at: &desk)
      case .write(let file): effects += settle([.wrote(file.write())], at: &desk)
      case .editNote(let draft): effects += settle([.edited(terminal.edit(draft))], at: &desk)
      case .showReport(let headline):
        let outcome = desk.report(headline, language).map { terminal.page($0, language) }
        if let outcome { effects += settle([.paged(outcome)], at: &desk) }
      case .loadPlaybook, .listUnfinished, .listLanguages, .begin, .open, .record: break
      }
    }
    return true
  }
}
