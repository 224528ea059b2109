import Diagnosis
import Playbooks
import Wording

@testable import Console

/// A screen worth recording, and the keys by which a person gets there.
struct Scene: Sendable, CustomStringConvertible {
  let name: String
  var playbook = TestPlaybook.printer
  var unfinished: [IncidentLine] = []
  let keys: String

  var description: String { name }

  /// The person after these keys.
  func person(_ language: Language) throws -> Person {
    var person = Person(try playbook.read(), language, unfinished: unfinished)
    try person.press(keys)
    return person
  }

  /// A job that never comes out, with the paper in sight: one step after the other.
  private static let jam = "1 1 '0x0D' enter 1"
  /// Two jobs on one printer.
  private static let twoJobs = "1 1 r 3 'Ann' enter r 4 'Bob' enter"

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
    Self(name: "answers", keys: jam + " u"),
    Self(name: "revising", keys: jam + " u enter"),
    Self(name: "difference", keys: jam + " u enter 2"),
    Self(name: "names", keys: "1 1 r"),
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
    Self(name: "help", keys: "1 1 d ?"),
    Self(name: "contradiction", keys: "1 1 d 2 u j j enter 2"),
    Self(name: "unknown-key", keys: "1 1 d x"),
  ]
}
