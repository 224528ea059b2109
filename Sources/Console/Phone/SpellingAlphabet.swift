import Wording

/// The names by which letters are told apart on the telephone.
enum SpellingAlphabet: Sendable {
  /// That of aviation, understood by whoever speaks English to strangers.
  case international
  /// The names that German speakers have used for a century, without those put in after 1933.
  case german

  init(_ language: Language) {
    self = language == .german ? .german : .international
  }

  /// The name of a letter; nil for what is none.
  func name(of letter: Character) -> String? {
    let small = letter.lowercased()
    if self == .german, let name = Self.germanOnly[small] { return name }
    guard let ascii = small.utf8.first, small.utf8.count == 1,
      ascii >= UInt8(ascii: "a"), ascii <= UInt8(ascii: "z")
    else { return nil }
    let names = self == .german ? Self.germanNames : Self.internationalNames
    return names[Int(ascii - UInt8(ascii: "a"))]
  }

  private static let internationalNames = [
    "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett",
    "Kilo", "Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango",
    "Uniform", "Victor", "Whiskey", "X-ray", "Yankee", "Zulu",
  ]
  private static let germanNames = [
    "Anton", "Berta", "Cäsar", "Dora", "Emil", "Friedrich", "Gustav", "Heinrich", "Ida", "Julius",
    "Kaufmann", "Ludwig", "Martha", "Nordpol", "Otto", "Paula", "Quelle", "Richard", "Samuel",
    "Theodor", "Ulrich", "Viktor", "Wilhelm", "Xanthippe", "Ypsilon", "Zacharias",
  ]
  private static let germanOnly = [
    "ä": "Ärger", "ö": "Ökonom", "ü": "Übermut", "ß": "Eszett",
  ]
}
