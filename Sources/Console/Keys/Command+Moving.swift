extension Command {
  /// Where it moves the selection in a list; nil when it does not move.
  ///
  /// - Parameter page: how many rows a page has; nil where paging scrolls the text instead.
  func moved(_ selection: Int, of count: Int, page: Int? = nil) -> Int? {
    guard count > 0 else { return nil }
    switch self {
    case .up: return (selection + count - 1) % count
    case .down: return (selection + 1) % count
    case .home: return 0
    case .end: return count - 1
    case .pageUp: return page.map { max(0, selection - $0) }
    case .pageDown: return page.map { min(count - 1, selection + $0) }
    default: return nil
    }
  }

  /// How far a text is scrolled after it, by lines; nil when it does not scroll.
  func scrolled(_ scroll: Int, page: Int) -> Int? {
    switch self {
    case .up: scroll - 1
    case .down: scroll + 1
    case .pageUp: scroll - page
    case .pageDown: scroll + page
    case .home: -Scrolling.far
    case .end: Scrolling.far
    default: nil
    }
  }
}
