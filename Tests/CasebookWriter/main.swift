import Casebook
import Diagnosis
import Glibc

// Appends notes to an incident as fast as it can, and says each one that the casebook reported as
// recorded, until it is killed or has written as many as asked.
//
//   casebook-writer FILE INCIDENT COUNT JOURNAL

/// One line on standard output, past every buffer: it must be out before the next append begins.
func say(_ line: String) {
  let bytes = Array("\(line)\n".utf8)
  _ = write(1, bytes, bytes.count)
}

/// Appends `count` notes, each after whatever is there, and says the number of events after each.
func append(
  _ count: Int, to incident: Int, in path: String, journal: Journal
) throws(CasebookError) {
  let casebook = try Casebook.open(at: path, folder: .keepPrivate, journal: journal)
  var sequence = try casebook.incident("\(incident)").events
  var written = 0
  while written < count {
    let note = Event(at: 1_000 + Int64(written), by: "pid \(getpid())", .noted("note \(written)"))
    do throws(CasebookError) {
      sequence = try casebook.append([note], to: incident, after: sequence)
      written += 1
      say("\(sequence)")
    } catch .changedMeanwhile(_, _, let found) {
      sequence = found
    }
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 5, let incident = Int(arguments[2]), let count = Int(arguments[3]),
  let journal = Journal(rawValue: arguments[4])
else { exit(64) }
do {
  try append(count, to: incident, in: arguments[1], journal: journal)
} catch {
  say("\(error)")
  exit(74)
}
