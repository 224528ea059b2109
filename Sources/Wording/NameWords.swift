/// What is said where things get their names.
package enum NameWords {
  package static let nameFirst = Text(
    "Name the first one before you add another.",
    "Benennen Sie erst das Vorhandene, bevor Sie mehr hinzufügen.")
  package static let nameNeeded = Text("Type a name.", "Tippen Sie einen Namen.")
  package static let taken = Text("That name is there already.", "Diesen Namen gibt es schon.")
  package static let unnamed = Text("(no name yet)", "(noch ohne Namen)")
  package static let add = Text("Add another", "Weiteres hinzufügen")
  package static let belongsTo = Text("Belongs to", "Gehört zu")
  package static let newName = Text("Name", "Name")
}
