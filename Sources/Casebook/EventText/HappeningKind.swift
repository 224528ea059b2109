import Diagnosis

/// The word by which a record says what happened.
enum HappeningKind: String, CaseIterable {
  case opened
  case placed
  case renamed
  case observed
  case revised
  case withdrawn
  case stepStarted = "step-started"
  case stepEnded = "step-ended"
  case noted
  case handedOver = "handed-over"
  case closed
  case reopened

  init(_ happening: Happening) {
    self =
      switch happening {
      case .opened: .opened
      case .placed: .placed
      case .renamed: .renamed
      case .observed: .observed
      case .revised: .revised
      case .withdrawn: .withdrawn
      case .stepStarted: .stepStarted
      case .stepEnded: .stepEnded
      case .noted: .noted
      case .handedOver: .handedOver
      case .closed: .closed
      case .reopened: .reopened
      }
  }
}
