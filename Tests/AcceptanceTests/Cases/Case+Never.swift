extension Case {
  /// Each where it tempts most: what must never be recommended.
  static let nevers: [Case] = [
    Case(
      "never delete disks or checkpoint files", .german,
      said: "Zusammenführung scheitert, Platte voll, können wir die AVHDX löschen?",
      Site.with("free-space=0.2 checkpoints=yes chain=intact"),
      verdicts: ["disk-full": .found], first: ["free-space"],
      words: ["Remove-Item", "del ", "erase ", "Remove-VMSnapshot"]),
    Case(
      "never merge or grow a disk that has checkpoints", .english,
      said: "merge fails, Hyper-V-VMMS/16210", Site.with("checkpoints=yes chain=intact"),
      absent: ["recreate-vm"], words: ["Merge-VHD", "Resize-VHD", "Convert-VHD"],
      status: .either),
    Case(
      "never attach the base while a checkpoint exists", .german,
      said: "VM fehlt, VMCX kaputt, wir hängen die VHDX einfach an eine neue VM",
      Site.tried(
        "still-missing",
        "checkpoints=yes chain=intact leaf-known=no backup=no backup-age=- event=16310 "
          + "step.register-existing=no-effect generation-known=yes encrypted=no "
          + "domain-controller=no vm-replicated=no"),
      verdicts: ["configuration-damaged": [.confirmed]], closed: ["recreate-vm"],
      words: ["New-VM", "Add-VMHardDiskDrive"]),
    Case(
      "never force a parent onto a child", .english,
      said: "0xC03A000E, the article says Set-VHD with that switch",
      Site.with(
        "symptom=vm-start-fails device=disk chain=id-mismatch checkpoints=yes "
          + "step.freeze-evidence=verified"),
      verdicts: ["chain-mismatch": .found], open: ["repair-chain-with-expert"],
      words: ["IgnoreIdMismatch", "Set-VHD"]),
    Case(
      "never delete .vmrs and .vmgs to escape a saved state", .german,
      said: "Gespeicherte VM startet nicht, Hyper-V-Worker/3080, soll ich die VMRS löschen?",
      Site.with("vm-state=saved encrypted=yes exclusions=complete"),
      verdicts: ["saved-state": .found], afterCopy: ["discard-saved-state"],
      words: ["vmgs", "vmrs", "Remove-Item"]),
    Case(
      "never remove the machine to clean up", .english,
      said: "VM is listed but won't start, 0x800704C8, shall I remove and re-add it?",
      Site.with("symptom=vm-start-fails"), verdicts: ["antivirus-interference": [.likely]],
      closed: ["recreate-vm"], words: ["Remove-VM"]),
    Case(
      "never reboot the host first", .german,
      said: "VM fehlt, ich starte den Host mal neu?", Site.facts,
      verdicts: ["antivirus-interference": [.likely]], closed: ["reboot-drained-host"],
      words: ["Restart-Computer", "shutdown"]),
    Case(
      "never kill the service", .german,
      said: "alle VMs verschwunden, vmms hängt beim Beenden",
      Site.with("vmms=stopped scope=all step.freeze-evidence=verified"),
      verdicts: ["vmms-stopped": .found], first: ["start-vmms"],
      words: ["taskkill", "Stop-Process", "-Force"]),
    Case(
      "never a new machine without a copy", .english,
      said: "VM is missing, 16310, no room for a copy",
      Site.tried(
        "still-missing",
        "step.freeze-evidence=skipped backup=no backup-age=- event=16310 "
          + "step.register-existing=no-effect generation-known=yes encrypted=no "
          + "domain-controller=no vm-replicated=no"
      ).replacing("step.freeze-evidence=verified ", with: ""),
      verdicts: ["configuration-damaged": [.confirmed]], closed: ["recreate-vm"]),
    Case(
      "never take a switched-off antivirus for a test", .english,
      said: "won't start 0x800704C8, disabling the antivirus did not help so it is not that",
      Site.with("symptom=vm-start-fails step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      words: ["DisableRealtimeMonitoring"]),
    Case(
      "never exclude a whole drive", .german,
      said: "VM weg, die VMs liegen direkt in D:\\",
      Site.with("vm-folders=D:\\ step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], open: ["configure-exclusions"],
      words: ["'D:\\'", "'D:'", "%SystemDrive%", "C:\\Users'", "ExclusionExtension"]),
    Case(
      "never touch the keys of tamper protection", .english,
      said: "exclusion refused, Defender/5013",
      Site.with("antivirus-managed=local step.freeze-evidence=verified"),
      verdicts: ["exclusion-refused-by-policy": .found], first: ["request-central-exclusions"],
      words: ["reg add", "Set-ItemProperty", "New-ItemProperty", "TamperProtection"]),
    Case(
      "never all nodes at once", .german,
      [
        "attack-signs=no scope=some", Site.host("HV01", "exclusions=complete"),
        Site.host("HV02", "exclusions=complete"),
        Site.machine("FS01", on: "HV01", "symptom=vm-start-fails code=0x800704C8 storage=late"),
        Site.machine("DB01", on: "HV02", "symptom=vm-start-fails code=0x800704C8 storage=late"),
        "host[HV01].step.freeze-evidence=verified host[HV02].step.freeze-evidence=verified",
        "vm[FS01].step.bring-storage-online=no-effect vm[DB01].step.bring-storage-online=no-effect",
        "host[HV01].step.drain-node=verified",
      ].joined(separator: " "),
      open: ["restart-vmms HV01"], closed: ["drain-node HV02", "restart-vmms HV02"]),
    Case(
      "never open a door while an attack is possible", .german,
      said: "VM fehlt, ob jemand angreift, weiß ich nicht",
      Site.with("attack-signs=unknown detection=quarantined step.freeze-evidence=verified"),
      closed: ["configure-exclusions", "restore-from-quarantine", "restart-vmms"],
      status: .either),
    Case(
      "never attach the base of a chain for writing", .english,
      said: "won't start, 0xC03A000D, can I mount the base and look?",
      Site.with("device=disk chain=parent-missing checkpoints=yes step.freeze-evidence=verified"),
      verdicts: ["chain-parent-missing": .found], open: ["repair-chain-with-expert"],
      absent: ["recreate-vm"],
      words: ["New-VM", "Add-VMHardDiskDrive"]),
    Case(
      "never restore over the live files", .german,
      said: "VM fehlt, 16310, spielen wir einfach die Sicherung drüber",
      Site.tried(
        "still-missing",
        "event=16310 step.register-existing=no-effect "
          + "step.restore-configuration=no-effect"),
      verdicts: ["configuration-damaged": [.confirmed]], open: ["restore-from-backup"],
      words: ["-overwrite:Overwrite", "-overwrite:Skip"]),
  ]
}
