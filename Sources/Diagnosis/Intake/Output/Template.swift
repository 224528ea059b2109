/// A value with names behind `$` that are filled in: `$1`, `$id`.
enum Template {
  /// A name for which there is nothing stays as it is.
  static func filled(_ template: String, with value: (String) -> String?) -> String {
    var filled = ""
    var rest = Substring(template)
    while let dollar = rest.firstIndex(of: "$") {
      filled += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      // A group has one digit, a field the name that it has in the playbook.
      let first = rest.first.map { $0.isWholeNumber } ?? false
      let name = first ? rest.prefix(1) : rest.prefix { $0.isLetter || $0 == "-" }
      if !name.isEmpty, let found = value(String(name)) {
        filled += found
        rest = rest[name.endIndex...]
      } else {
        filled += "$"
      }
    }
    return filled + rest
  }
}
