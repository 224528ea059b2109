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

  private mutating func converse() -> ExitStatus {
    for effect in first { _ = app.settle(desk.carryOut(effect), at: &desk) }
    while true {
      let page = app.plainPage(width: 78)
      guard (try? StandardStreams.result(page.text)) != nil else { return .inputOutput }
      guard let line = readLine(strippingNewline: true) else { return .success }
      for input in page.inputs(for: line) {
        let left = app.settle([.input(input)], at: &desk)
        if left.contains(.quit) { return .success }
      }
    }
  }
}
