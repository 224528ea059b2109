import Wording

/// Two rows to choose from by arrows, digits or Enter, such as "not yet" and "begin".
struct EitherChoice: Hashable, Sendable {
  enum Result: Hashable, Sendable {
    case stay
    case leave
    case first
    case second
    case refused
  }

  /// 0 or 1.
  private(set) var selection = 0

  mutating func take(_ input: Input) -> Result {
    guard case .key(let key) = input else { return .stay }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: 2) {
      selection = row
      return .stay
    }
    switch key {
    case .character("1"): selection = 0
    case .character("2"): selection = 1
    default:
      if command == .leave { return .leave }
      guard command == .accept else { return .refused }
    }
    return selection == 0 ? .first : .second
  }
}

extension OverlayStep {
  /// What an overlay wants when a person chose one of two rows.
  init(_ result: EitherChoice.Result, first: Self, second: Self) {
    self =
      switch result {
      case .stay: .stay
      case .leave: .close
      case .first: first
      case .second: second
      case .refused: .refuse(ScreenWords.noSuchKey)
      }
  }
}
