import Console
import Glibc
import Wording

/// The same walk as numbered lines, for a terminal without screens, a printer, a screen reader.
struct PlainAssistant {
  private var app: App
  private var desk: Desk
  private let first: [Effect]

  init(_ start: Start, _ language: Language) {
    app = start.app
    desk = start.desk
    first = start.first
  }

  /// Asks and answers until the person leaves or the input ends.
  func run() -> ExitStatus {
    var copy = self
    return copy.converse()
  }

  /// Reads on to a line with nothing but a dot, or to the end.
  private func lines(from first: String, on page: PlainPage) -> [Input] {
    var lines: [String] = []
    var next: String? = first
    while let line = next, line != "." {
      lines.append(line)
      next = readLine(strippingNewline: true)
    }
    return page.inputs(for: lines)
  }

  /// Does what a terminal would do; false when the person leaves, nil when nothing can be written.
  private mutating func carryOut(_ asked: [Effect]) -> Bool? {
    var effects = asked[...]
    while let effect = effects.popFirst() {
      switch effect {
      case .quit: return false
      case .copy(let text):
        // Nothing can be copied here, so what is to be copied is shown.
        guard (try? StandardStreams.result(text + "\n")) != nil else { return nil }
        effects += app.settle([.copied(text, .shown)], at: &desk)
      case .showReport(let headline):
        let report = desk.report(headline, app.language) ?? ""
        guard (try? StandardStreams.result("\n" + report)) != nil else { return nil }
      case .write(let file): effects += app.settle([.wrote(file.write())], at: &desk)
      case .editNote(let draft):
        effects += app.settle([.edited(LineTerminal.edit(draft))], at: &desk)
      case .loadPlaybook, .listUnfinished, .begin, .open, .record, .redraw, .suspend: break
      }
    }
    return true
  }

  private mutating func converse() -> ExitStatus {
    for effect in first { _ = app.settle(desk.carryOut(effect), at: &desk) }
    while true {
      let page = app.plainPage(width: 78)
      guard (try? StandardStreams.result(page.text)) != nil else { return .inputOutput }
      guard let line = readLine(strippingNewline: true) else { return .success }
      let inputs =
        page.takesLines && line != "esc" ? lines(from: line, on: page) : page.inputs(for: line)
      for input in inputs {
        guard let isStaying = carryOut(app.settle([.input(input)], at: &desk)) else {
          return .inputOutput
        }
        if !isStaying { return .success }
      }
    }
  }
}
