import Wording

extension Case {
  private static let nothing: [Case] = [
    ("vm-missing", Language.german), ("vm-start-fails", .english), ("vm-create-fails", .german),
    ("vm-paused", .english), ("critical-state", .german), ("merge-fails", .english),
    ("exclusion-refused", .german), ("other", .english),
  ].map { symptom, language in
    Case(
      "\(symptom), and nobody knows anything", language, "symptom=\(symptom)",
      verdicts: ["antivirus-interference": .cleared, "security-incident": .cleared],
      closed: ["configure-exclusions", "restart-vmms", "recreate-vm", "restore-from-backup"],
      // The state itself says that a volume is full.
      status: symptom == "vm-paused" ? .either : [.undetermined])
  }

  /// "I don't know", everywhere or where it counts.
  static let unknown: [Case] =
    nothing + [
      Case(
        "nobody was asked, nothing was looked at, the rest is clear", .german,
        said: "VM FS01 ist weg",
        Site.with("deleted-by-person=unknown detection=unknown config-file=unknown scope=unknown"),
        verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
      Case(
        "it is not known whether a backup runs", .english, said: "VM is missing",
        Site.with(
          "backup-running=unknown exclusions-effective=yes step.freeze-evidence=verified "
            + "step.configure-exclusions=verified"),
        verdicts: ["antivirus-interference": [.likely]], closed: ["restart-vmms"]),
      Case(
        "nobody looked on the other nodes", .german, said: "VM fehlt",
        Site.with("clustered=yes place=csv found-elsewhere=unknown"),
        closed: ["restart-vmms", "recreate-vm"], status: .either),
      Case(
        "0x800704C8 and nothing else is known", .english, said: "failed to start 0x800704C8", "",
        verdicts: ["antivirus-interference": .cleared],
        closed: ["restart-vmms", "configure-exclusions", "recreate-vm"], status: [.undetermined]),
      Case(
        "the text names two symptoms: it is asked", .german,
        said: "Erst startet nicht, dann war sie verschwunden", "attack-signs=no",
        status: [.needsAnswers]),
      Case(
        "empty hands: the first question comes", .english, "", status: [.needsAnswers]),
    ]
}
