import Wording

/// How the names in a section may be spelled.
enum NameRule {
  /// Lower-case letters, digits and hyphens.
  case names
  /// Values of a choice: capitals, `/`, `.` and `_` as well.
  case values
  /// Codes, which are read as numbers where they are used.
  case codes
}

extension PlaybookReader {
  mutating func check(_ name: String, at position: Position, _ rule: NameRule) {
    switch rule {
    case .names:
      if !isName(name, alsoIn: "") { complain(at: position, Complaints.badName(name)) }
    case .values:
      let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      if !isName(name, alsoIn: capitals + "/._") {
        complain(at: position, Complaints.badValueName(name))
      }
    case .codes:
      break
    }
  }

  private func isName(_ name: String, alsoIn more: String) -> Bool {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-" + more
    let allowed = Set(letters.unicodeScalars)
    return !name.isEmpty && !name.hasPrefix("-") && name.unicodeScalars.allSatisfy(allowed.contains)
  }
}
