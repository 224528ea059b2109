import Wording

/// Whoever looks a word up must find one explanation of it.
struct AmbiguousTerm: PlaybookCheck {
  let severity = Complaint.Severity.error
  let good = """
    glossary:
      tray: {word: {en: Tray, de: Fach}, means: {en: It holds paper., de: Darin liegt Papier.},
        also: [cassette], source: practice}
      cartridge: {word: {en: Cartridge, de: Kartusche}, means: {en: It holds ink.,
        de: Darin ist Tinte.}, source: practice}
    """
  let bad = """
    glossary:
      tray: {word: {en: Tray, de: Fach}, means: {en: It holds paper., de: Darin liegt Papier.},
        also: [cartridge], source: practice}
      cartridge: {word: {en: Cartridge, de: Kartusche}, means: {en: It holds ink.,
        de: Darin ist Tinte.}, source: practice}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    var owners: [String: Identifier<Term>] = [:]
    return playbook.glossary.flatMap { term -> [Finding] in
      var seen: Set<String> = []
      let words = ([term.word.english, term.word.german] + term.also).map { $0.lowercased() }
      return words.filter { seen.insert($0).inserted }.compactMap { word in
        guard let owner = owners[word] else {
          owners[word] = term.id
          return nil
        }
        return Finding(["glossary", term.id.name], Findings.ambiguousTerm(word, owner.name))
      }
    }
  }
}

/// A word stands in narrow lists.
struct LongTerm: PlaybookCheck {
  static let limit = 32
  let severity = Complaint.Severity.warning
  let good = """
    glossary: {tray: {word: {en: Exactly thirty-two characters 32, de: Fach},
      means: {en: It holds paper., de: Darin liegt Papier.}, source: practice}}
    """
  let bad = """
    glossary: {tray: {word: {en: A word of more than thirty-two characters, de: Fach},
      means: {en: It holds paper., de: Darin liegt Papier.}, source: practice}}
    """

  func findings(in playbook: Playbook) -> [Finding] {
    playbook.glossary.filter { term in
      Language.allCases.contains { term.word[$0].count > Self.limit }
    }.map { Finding(["glossary", $0.id.name, "word"], Findings.longTerm(Self.limit)) }
  }
}
