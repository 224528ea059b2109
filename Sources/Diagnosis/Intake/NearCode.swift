import Playbooks
import Wording

/// A known code that was perhaps meant by an unknown or miswritten one.
package struct NearCode: Hashable, Sendable {
  /// What was written, in canonical spelling as far as it has one.
  package let written: String
  package let known: KnownCode
  /// Why people write one for the other, where the playbook says so; nil when it is only that
  /// they look alike.
  package let why: Text?

  /// The known codes that another may have been meant for: those for which the playbook lists it
  /// first, then, for an unknown one, those one slip away.
  package static func of(_ written: String, in playbook: Playbook) -> [NearCode] {
    var listed: [NearCode] = []
    var alike: [NearCode] = []
    for known in playbook.codes where known.code != written {
      if let near = known.near.first(where: { $0.code == written }) {
        listed.append(NearCode(written: written, known: known, why: near.why))
      } else if isOneSlip(Array(written.utf8), Array(known.code.utf8)) {
        alike.append(NearCode(written: written, known: known, why: nil))
      }
    }
    let isKnown = playbook.codes.contains { $0.code == written }
    return isKnown ? listed : listed + alike
  }

  /// Whether one character was changed, added or left out, or two neighbours were swapped.
  static func isOneSlip(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let start = zip(first, second).prefix { $0 == $1 }.count
    let left = first.dropFirst(start)
    let right = second.dropFirst(start)
    switch left.count - right.count {
    case 0:
      if left.isEmpty { return false }
      let isSwapped =
        left.count > 1 && left[start] == right[start + 1] && left[start + 1] == right[start]
        && left.dropFirst(2) == right.dropFirst(2)
      return isSwapped || left.dropFirst() == right.dropFirst()
    case 1: return left.dropFirst() == right
    case -1: return left == right.dropFirst()
    default: return false
    }
  }
}
