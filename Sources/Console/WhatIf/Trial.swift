import Diagnosis

/// Answers being tried on a copy: what the incident really is, and what was tried since.
///
/// While it lasts, the screen works on the copy and asks for nothing to be recorded.
struct Trial: Sendable {
  /// The incident as it is recorded.
  var incident: Incident
  /// Where the person was.
  let foothold: Foothold
  /// What was tried, in order.
  var tried: [Happening] = []
  /// Whether the tried answers are being recorded after all.
  var isTakenOver = false

  /// The tried answers that could be recorded: what was only tried of a step has not happened.
  var answers: [Happening] {
    tried.filter { happening in
      switch happening {
      case .observed(let observation), .revised(let observation):
        observation.address.after == nil && observation.provenance != .step
      case .withdrawn(let address): address.after == nil
      case .placed, .renamed: true
      case .opened, .stepStarted, .stepEnded, .noted, .handedOver, .closed, .reopened: false
      }
    }
  }
}

extension Command {
  /// Whether it only makes sense with what is recorded, or reaches out of the program.
  var isRefusedWhileTrying: Bool {
    switch self {
    case .note, .editor, .report, .copy, .file, .block, .close: true
    default: false
    }
  }
}
