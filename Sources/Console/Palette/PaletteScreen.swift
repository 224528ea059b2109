import Diagnosis
import Playbooks
import Wording

/// The search over everything, on top of the screen from which it was opened.
///
/// That screen is not touched, so that Esc leads back to it as it was.
struct PaletteScreen: Sendable, HasHints {
  /// What it wants of the screen below.
  enum Step: Sendable {
    case stay
    case close
    case refuse(Text)
    case go(PaletteEntry)
  }

  let index: PaletteIndex
  /// The keys that do something on the screen below, to begin with.
  private let keysHere: [PaletteRow]
  private(set) var field = LineField()
  private(set) var results: PaletteResults
  private(set) var selection = 0
  /// The page that is read; nil while there is only the list.
  private(set) var page: ReferencePage?
  var scroll = 0
  /// How many rows a page of what is read has.
  var pageRows = 10

  init(_ index: PaletteIndex, keysHere hints: [Hint]) {
    self.index = index
    let usable = hints.filter { $0.refusal == nil }.compactMap(\.command)
      .filter { $0 != .accept && $0 != .mark }
    keysHere = usable.compactMap { command in
      index.entries.first { $0.target == .key(command) }.map { PaletteRow(entry: $0, also: nil) }
    }
    results = PaletteResults(text: "", rows: keysHere, areExact: true)
  }

  var language: Language { index.language }

  /// Whether letters are text now.
  var isTyping: Bool { page == nil }

  var hints: [Hint] {
    let back = Hint("Esc", KeyWords.back)
    guard page == nil else { return [Hint("↑↓", KeyWords.scroll), Hint(.find), back] }
    return [Hint("↑↓", KeyWords.move), Hint(.accept, PaletteWords.goThere), back]
  }

  /// Every letter is text here, and the footer holds every key there is.
  var helpHint: Hint? { nil }

  mutating func show(_ page: ReferencePage) {
    self.page = page
    scroll = 0
  }

  mutating func take(_ input: Input) -> Step {
    if page != nil { return takeOnPage(input) }
    let count = results.rows.count
    switch input {
    case .resize: break
    case .paste(let text):
      field.insert(text)
      search()
    case .key(.escape): return .close
    case .key(.enter):
      guard results.rows.indices.contains(selection) else {
        return .refuse(PaletteWords.nothingToOpen)
      }
      return .go(results.rows[selection].entry)
    case .key(.up), .key(.backTab): return move(by: count - 1)
    case .key(.down), .key(.tab): return move(by: 1)
    case .key(.pageUp): selection = max(0, selection - 10)
    case .key(.pageDown): selection = max(0, min(count - 1, selection + 10))
    case .key(let key):
      if !field.take(key) { return .refuse(PaletteWords.noSuchKey) }
      search()
    }
    return .stay
  }

  /// After the last row comes the first.
  private mutating func move(by rows: Int) -> Step {
    let count = results.rows.count
    guard count > 1 else { return .refuse(PaletteWords.nothingElse) }
    selection = (selection + rows) % count
    return .stay
  }

  private mutating func takeOnPage(_ input: Input) -> Step {
    guard case .key(let key) = input else { return .stay }
    let command = Command.from(key)
    if let moved = command?.scrolled(scroll, page: pageRows) {
      scroll = moved
      return .stay
    }
    switch command {
    case .find: page = nil
    case .leave, .accept: return .close
    default: return .refuse(PaletteWords.noSuchKey)
    }
    return .stay
  }

  /// Searches anew when the text changed.
  private mutating func search() {
    guard field.line != results.text else { return }
    selection = 0
    results =
      field.isEmpty
      ? PaletteResults(text: "", rows: keysHere, areExact: true) : index.results(for: field.line)
  }
}
