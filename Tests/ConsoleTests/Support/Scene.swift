import Diagnosis
import Playbooks
import Synchronization
import Wording

@testable import Console

/// A screen worth recording, and the keys by which a person gets there.
struct Scene: Sendable, CustomStringConvertible {
  let name: String
  var playbook = TestPlaybook.printer
  var unfinished: [IncidentLine] = []
  let keys: String

  var description: String { name }

  /// The person after these keys; many tests look at the same scenes, so each is reached once.
  func person(_ language: Language) throws -> Person {
    let place = "\(playbook) \(unfinished.count) \(language.rawValue) \(keys)"
    if let known = Self.reached.withLock({ $0[place] }) { return known }
    var person = Person(try playbook.read(), language, unfinished: unfinished)
    try person.press(keys)
    Self.reached.withLock { $0[place] = person }
    return person
  }

  private static let reached = Mutex<[String: Person]>([:])

  /// A job that never comes out, with the paper in sight: one step after the other.
  private static let jam = "1 1 '0x0D' enter 1"
  /// Two jobs on one printer.
  private static let twoJobs = "1 1 r 3 'Ann' enter r 4 'Bob' enter"

  /// The shipped walk with half of its answers given.
  private static let known = "1 1 2 1 2 1 1"
  /// As many unfinished incidents as a bad week leaves.
  private static let fifty = (1...50).reversed().map { number in
    IncidentLine(
      number: IncidentNumber(number), headline: "It never comes out · Job \(number) on Tray 2",
      lastEvent: MemoryDesk.now - Int64(50 - number) * 7_000)
  }
  /// The jam up to the destructive step: photographed, cleared without effect.
  private static let cleared = jam + " enter enter 1 enter enter 2"
  /// A code, with no other sign: enough for a name, a note, a pasted line, a step, a change of mind.
  private static let longRecord =
    "1 1 r 1 'Tray 2' enter n 'asked the second floor to wait' enter d p "
    + "paste:'printer tray2 disabled since Monday' enter enter enter 2 u enter 1"

  /// More notes than a small screen holds.
  private static let longNotes =
    "1 1 n 'The second floor was asked to wait until the technician has looked at the fuser.' enter "
    + "n 'The lady at the desk says that it began on Monday, after the paper was changed to a heavier "
    + "one, and that it squeaks.' enter"
  /// A plan of the shipped playbook, at its first step.
  private static let shippedPlan =
    "1 1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"

  static let all: [Self] = [
    Self(name: "start-empty", keys: ""),
    Self(
      name: "start-incidents",
      unfinished: [
        IncidentLine(
          number: IncidentNumber(12), headline: "It never comes out · Ann on Tray 2",
          lastEvent: MemoryDesk.now),
        IncidentLine(
          number: IncidentNumber(7),
          headline: "It comes out unreadable · Quarterly figures of the southern branch on Tray 2",
          lastEvent: MemoryDesk.now - 90_000),
      ], keys: ""),
    Self(name: "start-help", keys: "?"),
    Self(name: "start-many", unfinished: fifty, keys: ""),
    Self(name: "start-many-end", unfinished: fifty, keys: "end"),
    Self(name: "intake", keys: "1"),
    Self(name: "intake-shipped", playbook: .shipped, keys: "1"),
    Self(name: "intake-understood", keys: "1 paste:'Error 0x0000000D'"),
    Self(name: "intake-near", keys: "1 paste:'0x00000032'"),
    Self(name: "intake-nothing", keys: "1 'it smokes' enter"),
    Self(name: "lookup", keys: "2"),
    Self(name: "lookup-found", playbook: .shipped, keys: "2 '0x80070033' enter"),
    Self(name: "lookup-code", playbook: .shipped, keys: "2 'ERROR_USER_MAPPED_FILE' enter"),
    Self(
      name: "lookup-code-end", playbook: .shipped,
      keys: "2 '0x800704C8' enter pagedown pagedown pagedown"),
    Self(
      name: "lookup-noise", playbook: .shipped,
      keys: "2 'Hyper-V-Integration-KvpExchange 4096' enter"),
    Self(name: "question-typed", keys: "1 1"),
    Self(name: "question-typing", keys: "1 1 '0x0D'"),
    Self(name: "question-choice", keys: "1 1 d"),
    Self(name: "question-hint", keys: "1 1 d 1 j"),
    Self(name: "question-entities", keys: twoJobs),
    Self(name: "question-refused", keys: "1 1 d d u enter"),
    Self(name: "question-shipped", playbook: .shipped, keys: "1 2"),
    Self(name: "question-block", playbook: .shipped, keys: "1 1 2"),
    Self(name: "question-known", playbook: .shipped, keys: known),
    Self(name: "plan-shipped", playbook: .shipped, keys: known + " 1 1 1 1 1"),
    Self(name: "plan-shipped-end", playbook: .shipped, keys: known + " 1 1 1 1 1 G pagedown"),
    Self(name: "plan-early", keys: "1 1 tab"),
    Self(name: "plan-open", keys: jam),
    Self(name: "plan-under-way", keys: jam + " enter"),
    Self(name: "plan-locked", keys: jam + " j j"),
    Self(name: "plan-waiting", keys: jam + " j"),
    Self(name: "plan-list", keys: jam + " enter enter 1 2"),
    Self(name: "plan-ended", keys: jam + " enter enter 1 enter enter 2 2"),
    Self(name: "plan-back", keys: "1 1 d 2 enter enter 1"),
    Self(name: "outcome", keys: jam + " enter enter"),
    Self(name: "outcome-look", keys: "1 1 d 2 enter enter"),
    Self(name: "outcome-again", keys: "1 1 d 2 enter enter 2 2 enter"),
    Self(name: "reason", keys: jam + " s 'no camera here'"),
    Self(name: "why-question", keys: "1 1 d w"),
    Self(name: "why-step", keys: jam + " j j w"),
    Self(name: "why-cause", keys: jam + " w w"),
    Self(name: "why-not", keys: jam + " w left"),
    Self(name: "why-not-out", keys: jam + " w w w"),
    Self(name: "why-shipped", playbook: .shipped, keys: "1 2 w"),
    Self(name: "causes", keys: jam + " a"),
    Self(name: "causes-filter", keys: jam + " a tab tab"),
    Self(name: "causes-read", keys: jam + " a down enter"),
    Self(name: "causes-shipped", playbook: .shipped, keys: "1 2 a"),
    Self(name: "causes-shipped-out", playbook: .shipped, keys: "1 1 a end"),
    Self(name: "timeline", keys: longRecord + " esc t"),
    Self(name: "timeline-older", keys: longRecord + " esc t home down"),
    Self(name: "timeline-filter", keys: longRecord + " esc t tab"),
    Self(name: "timeline-read", keys: jam + " s 'no camera here' enter t enter"),
    Self(name: "timeline-end", keys: jam + " c 3 'Field service' enter t"),
    Self(name: "step", keys: jam + " right"),
    Self(name: "step-locked", keys: jam + " j j right"),
    Self(name: "step-under-way", keys: jam + " enter enter 1 right enter"),
    Self(name: "step-scrolled", keys: jam + " enter enter 1 right end"),
    Self(name: "step-shipped", playbook: .shipped, keys: shippedPlan + " right"),
    Self(name: "confirm", keys: cleared + " enter"),
    Self(name: "confirm-begun", keys: cleared + " enter 2"),
    Self(name: "notes-long", keys: longNotes + " n 'and the third'"),
    Self(name: "note-put-away", keys: "1 1 d n 'half' esc q"),
    Self(name: "answers", keys: jam + " u"),
    Self(name: "revising", keys: jam + " u enter"),
    Self(name: "difference", keys: jam + " u enter 2"),
    Self(name: "names", keys: "1 1 r"),
    Self(name: "names-wide", keys: "1 1 r enter ctrl-u '日本の👍 été 한국' enter"),
    Self(name: "names-typing", keys: "1 1 r enter 'Tray 2'"),
    Self(name: "note", keys: "1 1 n 'asked the second floor to wait'"),
    Self(name: "note-recorded", keys: "1 1 n 'asked' enter"),
    Self(name: "paste", keys: "1 1 d p"),
    Self(name: "proposals", keys: "1 1 d p paste:'printer tray2 disabled since Monday'"),
    Self(
      name: "proposals-disputed",
      keys: "1 1 d p paste:'printer a disabled\\nprinter b is idle\\nColour : red\\nSpeed : 3\\n'"),
    Self(
      name: "proposals-lines",
      keys: "1 1 d paste:'printer a disabled\\nsince Monday\\nError 0x0000000D\\n'"),
    Self(
      name: "proposals-taken",
      keys: "1 1 d paste:'printer a disabled\\nsince Monday\\nError 0x0000000D\\n' enter"),
    Self(
      name: "answers-pasted",
      keys: "1 1 d paste:'printer a disabled\\nsince Monday\\nError 0x0000000D\\n' enter u"),
    Self(
      name: "take-back",
      keys: "1 1 d paste:'printer a disabled\\nsince Monday\\nError 0x0000000D\\n' enter u enter"),
    Self(
      name: "taken-back",
      keys:
        "1 1 d paste:'printer a disabled\\nsince Monday\\nError 0x0000000D\\n' enter u enter enter"),
    Self(name: "copied", keys: "1 1 d y"),
    Self(name: "file", keys: "1 1 d o"),
    Self(name: "file-written", keys: "1 1 d o enter"),
    Self(name: "file-exists", keys: "1 1 d o enter o enter"),
    Self(name: "editor-missing", keys: "1 1 e"),
    Self(name: "proposals-nothing", keys: "1 1 d p paste:'hello'"),
    Self(name: "closing", keys: jam + " c"),
    Self(name: "closing-escalated", keys: jam + " c 3 'Field service'"),
    Self(name: "end-resolved", keys: "1 1 d 2 enter enter 1 c 1"),
    Self(name: "end-escalated", keys: jam + " enter enter 1 c 3 'Field service' enter"),
    Self(name: "phone-question", playbook: .shipped, keys: "1 1 2 f down"),
    Self(name: "phone-step", keys: jam + " f down down down"),
    Self(name: "language-question", keys: "1 1 d l"),
    Self(name: "help", keys: "1 1 d ?"),
    Self(name: "contradiction", keys: "1 1 d 2 u j j enter 2"),
    Self(name: "unknown-key", keys: "1 1 d x"),
    Self(name: "map-question", keys: "1 1 d m"),
    Self(name: "map-answered", keys: "1 1 d 1 m home"),
    Self(name: "map-branch", keys: "1 1 d 1 m home j j"),
    Self(name: "map-folded", keys: "1 1 d 1 m home j j left"),
    Self(name: "map-ruled-out", keys: "1 2 m end"),
    Self(name: "map-passed-over", keys: "1 1 d 2 m end k k"),
    Self(name: "map-going-back", keys: "1 1 d 1 m home enter"),
    Self(name: "map-going-back-steps", keys: "1 1 d 2 enter enter 2 2 m home enter"),
    Self(name: "map-plan", keys: jam + " m"),
    Self(name: "map-entities", keys: twoJobs + " m tab"),
    Self(name: "map-closed", keys: "1 1 d 2 enter enter 1 c 1 m"),
    Self(name: "map-shipped", playbook: .shipped, keys: "1 1 2 1 m"),
    Self(name: "map-shipped-branch", playbook: .shipped, keys: "1 1 2 1 m home pagedown j j j j j"),
    Self(name: "what-if", keys: "1 1 d i"),
    Self(name: "what-if-tried", keys: "1 1 d i 1"),
    Self(name: "what-if-plan", keys: "1 1 d i 2"),
    Self(name: "what-if-refused", keys: "1 1 d i n"),
    Self(name: "what-if-end", keys: "1 1 d i 2 i"),
    Self(name: "what-if-end-steps", keys: jam + " i enter i"),
    Self(name: "what-if-left", keys: "1 1 d i 2 i 1"),
    Self(name: "what-if-map", keys: "1 1 d i m"),
    Self(name: "palette-start", playbook: .shipped, keys: "/ 'exlusion'"),
    Self(name: "palette-empty", keys: "1 1 d /"),
    Self(name: "palette-incident", playbook: .shipped, keys: "1 2 / 'restart' down"),
    Self(name: "palette-code", playbook: .shipped, keys: "1 2 / '-2147023901'"),
    Self(name: "palette-nothing", playbook: .shipped, keys: "/ 'ixclusioz'"),
    Self(name: "palette-nothing-alike", keys: "/ 'qqqq'"),
    Self(name: "palette-page-code", playbook: .shipped, keys: "/ '0x800704C8' enter"),
    Self(name: "palette-page-word", playbook: .shipped, keys: "/ 'avhdx' enter"),
    Self(name: "palette-page-own-word", keys: "/ 'unverified' enter"),
    Self(name: "palette-page-cause", keys: "/ 'paper jam' enter"),
    Self(name: "palette-page-step", keys: "1 2 / 'resume the queue' enter"),
    Self(name: "palette-page-question", keys: "/ 'paper path' enter"),
    Self(name: "palette-symptom", keys: "/ 'unreadable' enter"),
    Self(name: "palette-to-answer", keys: "1 1 d / 'pages' enter"),
    Self(name: "palette-to-step", keys: "1 1 '0x0D' enter 1 / 'photograph' enter"),
    Self(name: "palette-to-cause", keys: "1 1 '0x0D' enter 1 / 'wrong driver' enter"),
  ]
}
