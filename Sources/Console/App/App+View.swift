import Wording

extension App {
  /// The smallest screen on which everything can be reached.
  package static let smallest = Size(columns: 40, rows: 10)

  /// What the screen shows, at a size.
  package func view(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    frame.title = "hvdoctor"
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      let text = ScreenWords.tooSmall(Self.smallest.columns, Self.smallest.rows)[language]
      frame.write(lines: text.wrapped(to: size.columns), in: frame.bounds)
      return frame
    }
    if let palette {
      palette.draw(on: &frame, chrome: chrome(palette))
      return frame
    }
    switch screen {
    case .start(let start): start.draw(on: &frame, chrome: chrome(start), time)
    case .intake(let intake): intake.draw(on: &frame, chrome: chrome(intake))
    case .lookup(let lookup): lookup.draw(on: &frame, chrome: chrome(lookup))
    case .incident(let incident): incident.draw(on: &frame, chrome: chrome(incident), time)
    }
    return frame
  }

  /// The keys of the screen, with the one for help.
  var hints: [Hint] {
    let screen: any HasHints =
      switch screen {
      case _ where palette != nil: palette ?? StartScreen(unfinished: [])
      case .start(let start): start
      case .intake(let intake): intake
      case .lookup(let lookup): lookup
      case .incident(let incident): incident
      }
    return screen.hints + [screen.helpHint].compactMap { $0 }
  }

  private func chrome(_ screen: some HasHints) -> Chrome {
    Chrome(
      language: language, keys: keys, notice: notice,
      hints: screen.hints.map(keys.showing), helpHint: screen.helpHint.map(keys.showing))
  }
}
