extension Case {
  private static let doors = [
    "configure-exclusions", "request-central-exclusions", "restore-from-quarantine",
    "restart-vmms", "drain-node", "register-existing", "restore-from-backup", "recreate-vm",
    "freeze-evidence",
  ]

  /// Signs of an attack: everything else waits.
  static let security: [Case] = [
    Case(
      "a ransom note", .english,
      said: "All VMs are gone and there is a README_DECRYPT.txt on D:",
      Site.with("attack-signs=yes scope=all"),
      verdicts: ["security-incident": .found, "antivirus-interference": .cleared],
      first: ["isolate-and-call-security"], open: ["isolate-and-call-security"], closed: doors,
      words: ["shutdown", "Stop-Computer", "Restart-Computer", "Restart-Service"]),
    Case(
      "files with a strange extension", .german,
      said: "VMs verschwunden, die VHDX heißen jetzt .locked",
      Site.with("attack-signs=yes scope=all disks=missing"),
      verdicts: ["security-incident": .found, "antivirus-interference": .cleared],
      first: ["isolate-and-call-security"], closed: doors),
    Case(
      "the antivirus was switched off by nobody knows whom", .german,
      said: "VM startet nicht, 0x800704C8, Defender war plötzlich aus",
      Site.with("attack-signs=yes security-agreed=unknown"),
      verdicts: ["security-incident": .found], first: ["isolate-and-call-security"],
      closed: doors),
    Case(
      "an open detection and a confirmed damage", .english,
      said: "VM is missing, Hyper-V-VMMS/16310",
      Site.tried("still-missing", "attack-signs=yes security-agreed=no"),
      verdicts: ["security-incident": .found], first: ["isolate-and-call-security"],
      closed: doors + ["restore-configuration"]),
    Case(
      "security has agreed", .german, said: "VM weg, Sicherheit hat freigegeben",
      Site.with("attack-signs=yes security-agreed=yes step.freeze-evidence=verified"),
      verdicts: ["security-incident": .cleared, "antivirus-interference": [.likely]],
      first: ["configure-exclusions"], open: ["configure-exclusions"]),
  ]
}
