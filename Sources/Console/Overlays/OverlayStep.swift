import Diagnosis
import Wording

/// What an overlay wants of the screen below it.
enum OverlayStep: Sendable {
  case stay
  case close
  case refuse(Text)
  case record([Happening])
  /// Change an earlier answer.
  case revise(FactAddress)
  /// Read this text and propose what it says.
  case read(String)
}
