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
    return try runOnTerminal(start, request.settings)
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
    let mistakes = settings.mistakes(in: "config")
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
