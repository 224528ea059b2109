extension Case {
  /// The antivirus was told and the service restarted, and the trouble has stayed.
  static let damaged: [Case] = [
    Case(
      "16310 before anything was done: exclusions and service still come first", .german,
      said: "VM verschwunden, Ereignis Hyper-V-VMMS/16310", Site.facts,
      verdicts: ["configuration-damaged": [.confirmed]], first: ["configure-exclusions"],
      closed: ["restart-vmms", "register-existing", "restore-configuration", "recreate-vm"]),
    Case(
      "16310: the configuration is damaged", .english,
      said: "still missing after the restart, log says Hyper-V-VMMS/16310",
      Site.tried("still-missing", "symptom=vm-missing"),
      verdicts: ["configuration-damaged": [.confirmed]], first: ["register-existing"],
      open: ["register-existing"],
      closed: ["restore-configuration", "restore-from-backup", "recreate-vm"]),
    Case(
      "0 bytes", .german, said: "VM fehlt immer noch, VMCX hat 0 Byte",
      Site.tried("still-missing", "config-file=zero-bytes"),
      verdicts: ["configuration-damaged": .found], first: ["register-existing"],
      closed: ["restore-from-backup", "recreate-vm"]),
    Case(
      "registering did not help: the configuration alone comes back", .german,
      said: "VM fehlt weiter, Registrieren ging nicht",
      Site.tried(
        "still-missing",
        "config-file=unreadable step.register-existing=no-effect event=Hyper-V-VMMS/16310"),
      verdicts: ["configuration-damaged": [.confirmed]], first: ["restore-configuration"],
      open: ["restore-configuration"], closed: ["restore-from-backup", "recreate-vm"]),
    Case(
      "the age of the backup is not known", .english,
      said: "VM is missing, 16310, there is some backup",
      Site.tried(
        "still-missing",
        "config-file=unreadable step.register-existing=no-effect event=Hyper-V-VMMS/16310 "
          + "backup-age=-"),
      verdicts: ["configuration-damaged": [.confirmed]],
      closed: ["restore-configuration", "restore-from-backup", "recreate-vm"]),
    Case(
      "the restored configuration did not help either", .english,
      said: "VM is missing, restored config does not register",
      Site.tried(
        "still-missing",
        "config-file=unreadable step.register-existing=no-effect event=Hyper-V-VMMS/16310 "
          + "step.restore-configuration=no-effect"),
      verdicts: ["configuration-damaged": [.confirmed]], first: ["restore-from-backup"],
      open: ["restore-from-backup"], closed: ["recreate-vm"]),
    Case(
      "0x800704C8 again: first who still holds the file", .german,
      said: "Ausschlüsse gesetzt, Dienst neu gestartet, startet nicht, wieder 0x800704C8",
      Site.tried("same-code"),
      verdicts: ["file-still-held": .found, "configuration-damaged": .cleared],
      first: ["find-file-holder"], open: ["find-file-holder"],
      closed: ["restore-configuration", "restore-from-backup", "recreate-vm"]),
    Case(
      "0x800704C8 again, and the holder was looked for", .english,
      said: "won't start, 0x800704C8 again, antivirus driver holds the file",
      Site.tried("same-code", "step.find-file-holder=verified holder-found=yes"),
      verdicts: ["file-still-held": .found], first: ["reboot-drained-host"],
      closed: ["restore-configuration", "restore-from-backup", "recreate-vm"]),
    Case(
      "0x800704C8 again, but the exclusions never took effect", .german,
      said: "startet nicht, wieder 0x800704C8, Prüfung sagt: nicht ausgeschlossen",
      Site.with(
        "exclusions-effective=no step.freeze-evidence=verified "
          + "step.configure-exclusions=no-effect"),
      first: ["request-central-exclusions", "correct-exclusion-path"],
      closed: ["restart-vmms", "restore-from-backup", "recreate-vm"]),
    Case(
      "the restart went wrong: the service is down", .english,
      said: "VM is missing, now vmms does not come up again",
      Site.with(
        "exclusions-effective=yes step.freeze-evidence=verified "
          + "step.configure-exclusions=verified step.restart-vmms=failed "
          + "step.restart-vmms.retry=service-down"),
      verdicts: ["vmms-stopped": .found], first: ["start-vmms"],
      closed: ["register-existing", "restore-from-backup", "recreate-vm"],
      words: ["taskkill", "Stop-Process", "Restart-Computer"]),
    Case(
      "a checkpoint's configuration is damaged: nothing is merged", .german,
      said: "VM fehlt, Ereignis Hyper-V-VMMS/16330", Site.with("checkpoints=yes chain=intact"),
      closed: ["restore-from-backup", "recreate-vm"], words: ["Merge-VHD"], status: .either),
  ]
}
