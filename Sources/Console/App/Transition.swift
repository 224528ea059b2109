import Wording

/// One line above the footer that says what just happened.
struct Notice: Hashable, Sendable {
  let text: Text
  let style: Style

  init(_ text: Text, _ style: Style) {
    self.text = text
    self.style = style
  }
}

/// What a screen wants after a key: effects, another screen, a notice.
struct Transition: Sendable {
  enum Destination: Hashable, Sendable {
    case nowhere
    case start
    case intake
    case lookup
  }

  var effects: [Effect] = []
  var goTo = Destination.nowhere
  var notice: Notice?

  static let none = Self()

  static func effects(_ effects: [Effect]) -> Self { Self(effects: effects) }
  static func to(_ destination: Destination) -> Self { Self(goTo: destination) }

  /// A key that does nothing says why.
  static func refuse(_ reason: Text) -> Self { Self(notice: Notice(reason, .warning)) }
}
