import Testing

/// Statements that cannot all be true.
struct Refused: CustomTestStringConvertible, Sendable {
  let facts: String
  /// Words of the refusal.
  let named: [String]

  var testDescription: String { facts }

  static let all: [Refused] = [
    Refused(facts: "vmms=running vmms=stopped", named: ["vmms", "running", "stopped"]),
    Refused(facts: "elevated=yes elevated=unknown", named: ["elevated"]),
    Refused(facts: "elevated=yes elevated!=yes", named: ["elevated"]),
    Refused(facts: "clustered=no place=csv", named: ["clustered", "place"]),
    Refused(facts: "exclusions=automatic-only windows=2012r2", named: ["exclusions", "windows"]),
    Refused(facts: "exclusions=automatic-only windows=client", named: ["exclusions", "windows"]),
    Refused(facts: "backup=no backup-age=3", named: ["backup"]),
    Refused(facts: "checkpoints=yes chain=single", named: ["checkpoints", "chain"]),
    Refused(facts: "clustered=no witness-disk=yes", named: ["witness-disk"]),
    Refused(
      facts: "step.restart-vmms=verified step.restart-vmms=failed", named: ["restart-vmms"]),
  ]
}
