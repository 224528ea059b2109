/// What is said about the end of an incident.
package enum ClosingWords {
  package static let notBack = Text(
    "Not everything has been seen to work yet.",
    "Noch ist nicht bei allem gesehen worden, dass es wieder läuft.")
  package static let unverified = Text(
    "A step is still under way or was never checked.",
    "Ein Schritt läuft noch oder wurde nie geprüft.")
  package static let nothingEased = Text(
    "No step has eased anything yet.", "Noch hat kein Schritt etwas gebessert.")
  package static let resolved = Text("Resolved", "Gelöst")
  package static let mitigated = Text("Mitigated", "Entschärft")
  package static let escalated = Text("Escalated", "Weitergegeben")
  package static let resolvedMeans = Text(
    "It works again and every step was checked.",
    "Alles läuft wieder, jeder Schritt ist geprüft.")
  package static let mitigatedMeans = Text(
    "People can work; something is left to do.",
    "Es kann gearbeitet werden; etwas bleibt zu tun.")
  package static let escalatedMeans = Text(
    "Somebody else goes on, with what is known.",
    "Jemand anders macht weiter, mit allem, was bekannt ist.")
}
