/// Finds files that are built of anchors and aliases before they are composed.
///
/// A few lines of aliases to aliases can stand for more nodes than any machine holds. One anchor
/// is found exactly after composing; this only keeps a swarm of them from being composed at all.
enum AliasGuard {
  private static let harmless = 4

  /// Where the first of too many anchors stands.
  static func suspect(in text: String, file: String) -> Position? {
    var line = 1
    var column = 0
    var before: Unicode.Scalar = "\n"
    var previous: Unicode.Scalar = "\n"
    var first: Position?
    var anchors = 0
    var aliases = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil,
        " \n\t[{,:-?".unicodeScalars.contains(before)
      {
        if previous == "&" {
          anchors += 1
          first = first ?? Position(file: file, line: line, column: column)
        } else if previous == "*" {
          aliases += 1
        }
      }
      column += 1
      if scalar == "\n" {
        line += 1
        column = 0
      }
      before = previous
      previous = scalar
    }
    return anchors > harmless && aliases > 0 ? first : nil
  }
}
