/// The characters of a text that match what was typed.
struct Highlight: Sendable {
  /// The places of the characters, in order, apart from each other.
  let places: [Range<Int>]

  init(_ typed: String, in text: String) {
    let name = SearchText(text)
    let words = Search.words(of: Search.folded(typed))
    let whole = words.flatMap(\.bytes)
    guard !whole.isEmpty else {
      places = []
      return
    }
    if let start = name.starts.first(where: { name.bytes[$0...].starts(with: whole) }) {
      places = [name.characters(of: start..<start + whole.count)]
      return
    }
    let found = words.compactMap { Self.place(of: $0, in: name) }.map(name.characters)
    places = found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { places, next in
      guard let last = places.last, last.upperBound >= next.lowerBound else {
        places.append(next)
        return
      }
      places[places.count - 1] =
        last.lowerBound..<max(last.upperBound, next.upperBound)
    }
  }

  /// Where a typed word stands, or the whole word that it was meant for.
  private static func place(of word: TypedWord, in name: SearchText) -> Range<Int>? {
    var best: (match: WordMatch, place: Range<Int>) = (.none, 0..<0)
    for range in name.words {
      let candidate = name.bytes[range]
      let literal = word.literally(candidate)
      let match = literal == .none ? word.withTypos(candidate)?.match ?? .none : literal
      guard match < best.match else { continue }
      let place =
        switch match {
        case .whole, .beginning: range.lowerBound..<range.lowerBound + word.bytes.count
        case .inside: word.place(in: candidate) ?? range
        case .letters, .oneTypo, .twoTypos, .none: range
        }
      best = (match, place)
    }
    return best.match == .none ? nil : best.place
  }

  /// A text in pieces, what matched in a style of its own.
  func spans(of text: String, _ style: Style) -> [Span] {
    var spans: [Span] = []
    var position = text.startIndex
    var count = 0
    func advance(to place: Int) -> Substring {
      let end =
        text.index(position, offsetBy: place - count, limitedBy: text.endIndex) ?? text.endIndex
      defer {
        position = end
        count = place
      }
      return text[position..<end]
    }
    for place in places {
      let before = advance(to: place.lowerBound)
      if !before.isEmpty { spans.append(Span(String(before), style)) }
      let matched = advance(to: place.upperBound)
      if !matched.isEmpty { spans.append(Span(String(matched), .match)) }
    }
    if position < text.endIndex { spans.append(Span(String(text[position...]), style)) }
    return spans
  }
}
