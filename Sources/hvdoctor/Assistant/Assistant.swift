import Casebook
import Console
import Wording

/// How the assistant was asked for on the command line.
struct AssistantRequest {
  var settings = Surroundings.settings()
  var source = PlaybookSource(folder: nil, site: .usual)
  /// A casebook, in place of the usual one.
  var store: String?
  /// The incident to go on with at once; an empty name means the latest unfinished one.
  var resuming: String?
}

/// Opens the assistant and returns the status with which the program ends.
func openAssistant(_ request: AssistantRequest = AssistantRequest()) -> ExitStatus {
  let language = request.settings.language
  do throws(CommandFailure) {
    let casebook = try Surroundings.casebook(at: request.store)
    let start = try Start(request, casebook, language)
    if request.settings.isPlain { return PlainAssistant(start, language).run() }
    return try runOnTerminal(start, request.settings.theme)
  } catch {
    for sentence in error.sentences { StandardStreams.aside("hvdoctor: \(sentence[language])") }
    return error.status
  }
}

/// The assistant before the first key: the user interface, the desk, what is to be opened at once.
struct Start {
  var app: App
  var desk: Desk
  let first: [Effect]

  init(
    _ request: AssistantRequest, _ casebook: Casebook, _ language: Language
  ) throws(CommandFailure) {
    let store = StoredIncidents(casebook: casebook)
    let source = request.source
    let playbook = try source.extendedPlaybook()
    do throws(CasebookError) {
      let unfinished = try store.unfinished()
      app = App(
        language: language, time: Surroundings.localTime, unfinished: unfinished,
        codeNames: .shipped, keys: request.settings.keys,
        warning: Self.warning(request.settings))
      first = try Self.effects(request.resuming, casebook, unfinished)
    } catch {
      throw CommandFailure(error.status, error.text)
    }
    desk = Desk(
      store: store, source: source, playbook: playbook,
      author: Surroundings.author, now: Surroundings.now)
  }

  /// What is wrong with the settings, as far as one line holds it.
  private static func warning(_ settings: Settings) -> Text? {
    let mistakes = Surroundings.mistakes(in: settings)
    return mistakes.first.map { SettingsWords.andMore($0, mistakes.count - 1) }
  }

  /// What opens the incident to go on with.
  private static func effects(
    _ name: String?, _ casebook: Casebook, _ unfinished: [IncidentLine]
  ) throws(CasebookError) -> [Effect] {
    guard let name else { return [] }
    if name.isEmpty {
      guard let latest = unfinished.first else { return [] }
      return [.loadPlaybook, .open(latest.number)]
    }
    return [.loadPlaybook, .open(IncidentNumber(try casebook.incident(name).number))]
  }
}

extension App {
  /// Takes messages in and carries out what follows, until nothing more follows; effects that
  /// only a terminal can carry out are returned.
  mutating func settle(_ messages: [Message], at desk: inout Desk) -> [Effect] {
    var waiting = messages
    var left: [Effect] = []
    while !waiting.isEmpty {
      for effect in update(waiting.removeFirst()) {
        let answers = desk.carryOut(effect)
        if answers.isEmpty { left.append(effect) }
        waiting += answers
      }
    }
    return left
  }
}

/// Runs the assistant on the screen until the person leaves.
private func runOnTerminal(_ start: Start, _ theme: Theme) throws(CommandFailure) -> ExitStatus {
  var app = start.app
  var desk = start.desk
  for effect in start.first { _ = app.settle(desk.carryOut(effect), at: &desk) }
  var terminal: Terminal
  do throws(TerminalError) {
    terminal = try Terminal(theme)
  } catch {
    throw CommandFailure(.usage, error.text)
  }
  _ = app.update(.input(.resize(terminal.size)))
  var frame = app.view(terminal.size)
  terminal.draw(frame)
  while true {
    let earlier = app.place
    for input in terminal.wait() {
      for effect in app.settle([.input(input)], at: &desk) {
        switch effect {
        case .quit: return .success
        case .redraw: terminal.repaint()
        case .suspend: terminal.suspend()
        case .copy(let text): _ = terminal.copy(text)
        case .loadPlaybook, .listUnfinished, .listLanguages, .begin, .open, .record: break
        }
      }
    }
    frame = app.view(terminal.size, after: earlier, showing: frame)
    terminal.draw(frame)
  }
}
