import Wording

/// Why bytes are not a compiled playbook.
package enum CompiledFault: Error, Hashable, Sendable {
  /// They do not begin like one.
  case notCompiled
  /// They were written by another version of this program.
  case otherFormat(Int)
  /// Something in them was changed or is missing; the offset is where that showed.
  case damaged(at: Int)

  package var sentence: Text {
    switch self {
    case .notCompiled: Complaints.notCompiled
    case .otherFormat(let format): Complaints.otherCompiledFormat(format)
    case .damaged(let offset): Complaints.damaged(at: offset)
    }
  }
}
