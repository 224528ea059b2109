extension App {
  /// Whether a key goes by a page.
  static func isPage(_ input: Input) -> Bool {
    input == .key(.pageUp) || input == .key(.pageDown)
  }

  /// Tells the screen how much of what it scrolls is in sight.
  mutating func measurePage() {
    guard let page = view(size).scrolling?.page else { return }
    if palette != nil {
      palette?.pageRows = page
      return
    }
    switch screen {
    case .start(var start):
      start.page = page
      screen = .start(start)
    case .lookup(var lookup):
      lookup.page = page
      screen = .lookup(lookup)
    case .incident(var incident):
      incident.page = page
      screen = .incident(incident)
    case .intake(var intake):
      intake.page = page
      screen = .intake(intake)
    }
  }

  /// Takes back what was scrolled beyond the end of a text, so that the next key is felt at once.
  mutating func keepScrollInReach() {
    if let scroll = palette?.scroll {
      guard scroll != 0, let scrolling = view(size).scrolling else { return }
      palette?.scroll = scrolling.clamped(scroll)
      return
    }
    switch screen {
    case .start(var start) where start.help.scroll ?? 0 != 0:
      start.help.scroll = start.help.scroll.flatMap { view(size).scrolling?.clamped($0) }
      screen = .start(start)
    case .intake(var intake) where intake.help.scroll ?? 0 != 0:
      intake.help.scroll = intake.help.scroll.flatMap { view(size).scrolling?.clamped($0) }
      screen = .intake(intake)
    case .lookup(var lookup) where lookup.scroll != 0:
      guard let scrolling = view(size).scrolling else { return }
      lookup.scroll = scrolling.clamped(lookup.scroll)
      screen = .lookup(lookup)
    case .incident(var incident) where incident.shownScroll != 0:
      guard let scrolling = view(size).scrolling else { return }
      incident.shownScroll = scrolling.clamped(incident.shownScroll)
      screen = .incident(incident)
    case .start, .intake, .lookup, .incident: break
    }
  }
}

extension IncidentScreen {
  /// How far what is on top is scrolled.
  var shownScroll: Int {
    get { (overlay == nil ? stepScroll : overlay?.textScroll) ?? scroll }
    set {
      if overlay?.textScroll != nil {
        overlay?.scroll(to: newValue)
      } else if overlay == nil, stepScroll != nil {
        stepScroll = newValue
      } else {
        scroll = newValue
      }
    }
  }
}
