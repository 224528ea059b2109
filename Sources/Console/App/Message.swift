import Diagnosis
import Playbooks
import Wording

/// What reaches the user interface from outside.
package enum Message: Sendable {
  case input(Input)
  /// The playbook that was asked for.
  case playbook(Playbook)
  /// The languages there are, those inside the program first.
  case languages([Language])
  /// The incidents that are not closed, newest first.
  case unfinished([IncidentLine])
  /// An incident was begun or opened, with everything recorded of it.
  case opened(IncidentNumber, [Event])
  /// These events are on the disk.
  case recorded([Event])
  /// What was asked for could not be done; nothing has changed.
  case failed(Text)
  /// A paste was longer than so many characters; what came is what it began with.
  case pasteWasCut(after: Int)
  case mouse(Mouse, on: Size)
  /// This text was to be copied.
  case copied(String, CopyOutcome)
  /// A command was to be written to a file.
  case wrote(FileOutcome)
  /// The editor for a note has ended, or could not begin.
  case edited(ProgramOutcome)
  /// So has the pager.
  case paged(ProgramOutcome)
}

/// The number by which a person speaks of an incident.
package struct IncidentNumber: Hashable, Sendable, CustomStringConvertible {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }

  package var description: String { "#" + String(value) }
}

/// An incident in a list.
package struct IncidentLine: Hashable, Sendable {
  package let number: IncidentNumber
  package let headline: String
  /// Seconds since 1970-01-01 00:00 UTC.
  package let lastEvent: Int64

  package init(number: IncidentNumber, headline: String, lastEvent: Int64) {
    self.number = number
    self.headline = headline
    self.lastEvent = lastEvent
  }
}

/// What the user interface asks of the outside; it never does it itself.
package enum Effect: Hashable, Sendable {
  case loadPlaybook
  case listUnfinished
  /// Say which languages there are.
  case listLanguages
  /// Begin an incident with these first events, and open it.
  case begin([Happening], headline: String)
  case open(IncidentNumber)
  /// Append these events to the open incident, then say `recorded`.
  case record([Happening], headline: String)
  /// Put this text on the clipboard of the terminal.
  case copy(String)
  /// Write a command to a file, then say `wrote`.
  case write(CommandFile)
  /// Let the person write a note in an editor, then say `edited`.
  case editNote(NoteDraft)
  /// Show the report of the open incident, then say `paged`.
  case showReport(headline: String)
  case redraw
  case suspend
  case quit
}
