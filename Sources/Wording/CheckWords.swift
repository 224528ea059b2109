/// What is said of a playbook that was checked.
package enum CheckWords {
  package static let clean = Text("clean", "ohne Beanstandung")
  package static let withFindings = Text("usable, with findings", "brauchbar, mit Beanstandungen")
  package static let refused = Text(
    "The playbook cannot be used until the errors are mended.",
    "Das Playbook ist erst brauchbar, wenn die Fehler behoben sind.")
  package static let facts = Text("facts", "Fakten")
  package static let questions = Text("questions", "Fragen")
  package static let rules = Text("rules", "Regeln")
  package static let causes = Text("causes", "Ursachen")
  package static let steps = Text("steps", "Schritte")
  package static let ways = Text("ways through the tree", "Wege durch den Baum")
  package static let longest = Text("prompts on the longest way", "Fragen auf dem längsten Weg")
  package static let mean = Text("prompts on average", "Fragen im Mittel")
}
