/// What a person does with the mouse, where it was asked for.
package enum Mouse: Hashable, Sendable {
  case click(Position)
  case wheelUp
  case wheelDown
}

extension App {
  /// A click moves the selection to the row under it, the wheel scrolls as PgUp and PgDn do.
  ///
  /// Both go by keys that every list knows, so that the mouse can do nothing that a key cannot.
  mutating func take(_ mouse: Mouse, on size: Size) -> [Effect] {
    switch mouse {
    case .wheelUp: return update(.input(.key(.pageUp)))
    case .wheelDown: return update(.input(.key(.pageDown)))
    case .click(let place):
      guard let target = view(size).choices.row(at: place) else { return [] }
      return select(target, on: size)
    }
  }

  /// Presses an arrow until a row is selected; a list that does not follow is left alone.
  private mutating func select(_ target: Int, on size: Size) -> [Effect] {
    var effects: [Effect] = []
    var stalls = 0
    var selected = view(size).choices.selected
    while let current = selected, current != target, stalls < 2 {
      effects += update(.input(.key(target < current ? .up : .down)))
      selected = view(size).choices.selected
      stalls = selected == current ? stalls + 1 : 0
    }
    return effects
  }
}
