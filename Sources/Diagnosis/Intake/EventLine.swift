import Playbooks

/// A line of text with the numbers of events in it, and the programs that it names.
struct EventLine {
  /// A number that some known event has.
  struct ID {
    let digits: String
    /// Where it stands among the words.
    let position: Int
    /// Whether the words before it call it an event.
    let isCalledEvent: Bool
    /// Whether it stands behind `Event ID:`, `Id :` or the like.
    let isLabelled: Bool
    /// The program written before it with a slash.
    let prefix: Source?
  }

  /// Where an event is said to come from: these programs, or none that the playbook knows.
  struct Source {
    let providers: Set<String>
  }

  private(set) var ids: [ID] = []
  let isBlank: Bool
  /// The program named behind `Source:`, `Quelle:` or the like; the last of several.
  private(set) var labelledSource: Source?
  private var named: [(source: Source, position: Int)] = []

  /// - Parameter isAsked: whether a number that is the whole line is meant as an event.
  init(_ line: String, _ known: KnownEvents, isAsked: Bool) {
    let words = Self.words(of: FoldedText.folded(line))
    isBlank = words.isEmpty
    let isCalledEvent = isAsked && words.count == 1
    for (position, word) in words.enumerated() {
      if let id = Self.id(
        word, at: position, words, known, isCalledEvent: isCalledEvent)
      {
        ids.append(id)
      }
      let providers = known.providers(named: word.text)
      let isLabelled = position > 0 && Self.isLabelOfSource(words[position - 1])
      if !providers.isEmpty {
        named.append((Source(providers: providers), position))
        if labelledSource?.providers.isEmpty ?? true {
          labelledSource = Self.followsLabel(position, words) ? named.last?.source : labelledSource
        }
      } else if isLabelled {
        labelledSource = Source(providers: [])
      }
    }
  }

  /// The program that the line itself names for one of its numbers.
  func source(of id: ID, _ known: KnownEvents) -> Source? {
    if let prefix = id.prefix { return prefix }
    // A number that nothing calls an event belongs only to the program right beside it.
    let isClear = id.isCalledEvent || id.isLabelled
    let reach = isClear ? 3 : 1
    let beside = named.first { abs(id.position - $0.position) <= reach }?.source
    guard isClear else { return beside }
    let using = named.filter { known.isID(id.digits, of: $0.source.providers) }
    let nearest = using.min { abs($0.position - id.position) < abs($1.position - id.position) }
    return nearest?.source ?? beside ?? labelledSource
  }
}

/// Reading of words.
extension EventLine {
  private struct Word {
    let text: Substring
    /// Whether a colon or an equals sign follows.
    let isLabel: Bool
  }

  private static let eventWords: Set<Substring> = [
    "event", "events", "eventid", "event-id", "ereignis", "ereignisse", "ereignisses",
    "ereignissen", "ereignisid", "ereignis-id", "ereigniskennung", "ereignisnummer",
  ]
  /// What may stand between such a word and the number.
  private static let fillers: Set<Substring> = [
    "id", "ids", "no", "nr", "number", "nummer", "kennung", "mit", "der", "with", "and", "or",
    "und", "oder",
  ]
  private static let sourceWords: Set<Substring> = [
    "source", "quelle", "provider", "providername", "anbieter", "anbietername",
  ]

  private static func words(of line: String) -> [Word] {
    var words: [Word] = []
    var rest = line[...]
    while let start = rest.unicodeScalars.firstIndex(where: isWordlike) {
      rest = rest[start...]
      let end = rest.unicodeScalars.firstIndex { !isWordlike($0) } ?? rest.endIndex
      var text = rest[..<end]
      while let last = text.last, "-./".contains(last) { text.removeLast() }
      while let first = text.first, "-./".contains(first) { text.removeFirst() }
      rest = rest[end...]
      let mark = rest.first { $0 != " " }
      words.append(Word(text: text, isLabel: mark == ":" || mark == "="))
    }
    return words
  }

  private static func isWordlike(_ scalar: Unicode.Scalar) -> Bool {
    CodeSpelling.isWordlike(scalar) || "-./".unicodeScalars.contains(scalar)
  }

  private static func isLabelOfSource(_ word: Word) -> Bool {
    word.isLabel && sourceWords.contains(word.text)
  }

  /// Whether a program is what a label introduces: right behind it, or behind the words of a name
  /// with blanks.
  private static func followsLabel(_ position: Int, _ words: [Word]) -> Bool {
    words[max(0, position - 3)..<position].contains(where: isLabelOfSource)
  }

  private static func id(
    _ word: Word, at position: Int, _ words: [Word], _ known: KnownEvents, isCalledEvent: Bool
  ) -> ID? {
    if let slash = word.text.lastIndex(of: "/") {
      let digits = word.text[word.text.index(after: slash)...]
      guard known.isID(digits) else { return nil }
      let providers = known.providers(named: word.text[..<slash])
      return ID(
        digits: String(digits), position: position, isCalledEvent: false, isLabelled: false,
        prefix: Source(providers: providers))
    }
    guard known.isID(word.text) else { return nil }
    let before = words[..<position].reversed()
    let caller = before.first { !fillers.contains($0.text) && !$0.text.allSatisfy(\.isNumber) }
    let label = words[..<position].last
    return ID(
      digits: String(word.text), position: position,
      isCalledEvent: isCalledEvent || caller.map { eventWords.contains($0.text) } == true,
      isLabelled: label?.isLabel == true && label?.text.hasSuffix("id") == true,
      prefix: nil)
  }
}
