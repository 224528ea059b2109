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
  /// Go to this question.
  case ask(FactAddress)
  /// Take back an answer and what came after it, and go to its question.
  case goBack(JumpBack)
  /// End what was only tried.
  case endTrial(TrialEnd.Choice)
  /// Read this text and propose what it says.
  case read(String)
}
