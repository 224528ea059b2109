extension Case {
  /// The worker process does not start or dies.
  static let workers: [Case] = [
    Case(
      "0xC0000008 with a product that hooks", .english,
      said: "failed to start worker process: 0xC0000008",
      Site.with(
        "symptom=vm-start-fails antivirus=other scope=all defender-version=-"),
      verdicts: ["worker-hooked|exploit-protection": .found, "antivirus-interference": .cleared],
      first: ["set-aside-hooking-product", "reset-exploit-protection"],
      absent: ["recreate-vm", "restore-from-backup"]),
    Case(
      "0xC06D007E", .german, said: "Keine VM startet, Arbeitsprozess 0xC06D007E",
      Site.with("symptom=vm-start-fails scope=all"),
      verdicts: ["worker-hooked|exploit-protection": .found, "antivirus-interference": .cleared],
      first: ["set-aside-hooking-product", "reset-exploit-protection"]),
    Case(
      "the worker process ended unexpectedly", .german,
      said: "VM startet nicht, der Prozess wurde unerwartet beendet, Hyper-V-VMMS/14070",
      Site.with("antivirus=edr defender-version=-"),
      verdicts: ["worker-hooked": .found, "antivirus-interference": .cleared],
      first: ["set-aside-hooking-product"], absent: ["recreate-vm"],
      words: ["Stop-Process", "taskkill", "fltmc unload"]),
    Case(
      "controlled folder access, with its event", .english,
      said: "VM failed to start, no details; Defender/1123 in the log", Site.facts,
      verdicts: ["controlled-folder-access": .found],
      first: ["allow-in-controlled-folders"], absent: ["recreate-vm", "restore-from-backup"],
      words: ["Set-MpPreference -EnableControlledFolderAccess Disabled"]),
    Case(
      "no detail, no event, files below Public Documents", .german,
      said: "VM startet nicht, keine Details, kein Ereignis",
      Site.with("vm-folders=C:\\Users\\Public\\Documents\\Hyper-V"),
      verdicts: [
        "controlled-folder-access": .undecided, "antivirus-interference": .cleared,
        "configuration-damaged": .cleared,
      ],
      absent: ["recreate-vm", "restore-from-backup"], status: .either),
  ]

  /// Codes of import, migration and creation.
  static let odd: [Case] = [
    Case(
      "0x80070057 on import", .english, said: "import of an old export fails 0x80070057",
      Site.with("symptom=import-fails"),
      verdicts: ["old-export": .found, "antivirus-interference": .cleared],
      first: ["mend-old-export"], absent: ["recreate-vm", "restart-vmms"]),
    Case(
      "0x8009030E in a migration", .german, said: "Livemigration: 0x8009030E keine Anmeldung",
      Site.with("symptom=migration-fails"),
      verdicts: ["migration-sign-in": .found, "antivirus-interference": .cleared],
      first: ["mend-migration-sign-in"], absent: ["configure-exclusions", "restart-vmms"]),
    Case(
      "0x8007274C in a migration", .english, said: "live migration timed out 0x8007274C",
      Site.with("symptom=migration-fails"),
      verdicts: ["migration-network": .found, "antivirus-interference": .cleared],
      first: ["mend-migration-network"], absent: ["configure-exclusions", "restart-vmms"]),
    Case(
      "0x8007271D in a migration: the firewall or the antivirus", .german,
      said: "Livemigration schlägt fehl, 0x8007271D", Site.with("symptom=migration-fails"),
      verdicts: ["migration-network": .found, "antivirus-interference": .cleared],
      first: ["mend-migration-network"], absent: ["restart-vmms"],
      words: ["Set-NetFirewallProfile", "netsh"]),
    Case(
      "0x80071398 in a migration", .german, said: "0x80071398 beim Verschieben der VM",
      Site.with("symptom=migration-fails clustered=yes place=csv"),
      verdicts: ["migration-network": .found, "antivirus-interference": .cleared],
      first: ["mend-migration-network"], absent: ["restart-vmms", "drain-node"]),
    Case(
      "0x000013AB in a migration", .english, said: "moving the VM fails with 0x000013AB",
      Site.with("symptom=migration-fails clustered=yes place=csv"),
      verdicts: ["migration-network": .found, "antivirus-interference": .cleared],
      first: ["mend-migration-network"], absent: ["restart-vmms", "drain-node"]),
    Case(
      "a new machine cannot be created, and there is no code", .german,
      said: "Neue VM lässt sich nicht anlegen, Speicherort der Konfiguration nicht erreichbar",
      Site.with("default-store=unreachable"),
      verdicts: ["default-store-unreachable": .found, "antivirus-interference": .cleared],
      first: ["mend-default-store"], absent: ["recreate-vm", "restart-vmms"]),
    Case(
      "a new machine cannot be created, and the folder for it is fine", .english,
      said: "New-VM: cannot create a VM, no code", Site.with("default-store=reachable"),
      verdicts: [
        "default-store-unreachable": .cleared, "antivirus-interference": .cleared,
      ],
      absent: ["recreate-vm", "restart-vmms"], status: .either),
    Case(
      "0x80004005: cannot lock the configuration", .english,
      said: "failed to lock the configuration 0x80004005, VM is Off-Critical",
      Site.with("storage=late vm-state=off-critical"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], absent: ["discard-saved-state", "recreate-vm"]),
  ]

  /// What the state column says.
  static let states: [Case] = [
    Case(
      "off-critical", .german, said: "VM steht auf Aus-Kritisch",
      Site.with("storage=late vm-state=off-critical"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], absent: ["recreate-vm", "discard-saved-state"]),
    Case(
      "saved-critical, the storage is back already", .english,
      said: "VM is Saved-Critical since the SAN outage, LUN is back",
      Site.with("storage=late vm-state=off-critical exclusions=complete"),
      verdicts: ["storage-late": .found, "saved-state": .cleared],
      first: ["bring-storage-online"], absent: ["discard-saved-state"],
      words: ["Remove-VMSavedState"]),
    Case(
      "paused-critical", .german, said: "VM Angehalten-Kritisch",
      Site.with("vm-state=paused-critical free-space=0.1"),
      verdicts: ["disk-full": .found, "antivirus-interference": .cleared],
      first: ["free-space"], absent: ["restart-vmms"], words: ["Remove-Item", "Merge-VHD"]),
    Case(
      "saved, and it does not start any more", .english,
      said: "saved VM won't start after moving it to another host, Hyper-V-Worker/12080",
      Site.with("vm-state=saved exclusions=complete"),
      verdicts: ["saved-state": .found, "antivirus-interference": .cleared],
      afterCopy: ["discard-saved-state"], absent: ["recreate-vm"], words: ["vmgs"]),
    Case(
      "saved, and the storage is locked", .german,
      said: "Gespeicherte VM startet nicht, Hyper-V-Worker/3080",
      Site.with("vm-state=saved exclusions=complete storage=locked"),
      verdicts: ["storage-late": .found], closed: ["discard-saved-state"],
      words: ["Remove-VMSavedState"]),
    Case(
      "stuck while stopping", .german, said: "VM hängt seit Stunden auf \"Wird beendet\"",
      Site.with("vm-state=running"),
      verdicts: ["stuck-state": .found, "antivirus-interference": .cleared],
      first: ["wait-for-state"],
      closed: ["restart-vmms", "reboot-drained-host", "end-stuck-worker"],
      words: ["Stop-Process", "taskkill", "Restart-Computer"]),
    Case(
      "stuck while stopping, and the backup runs", .english,
      said: "VM is stuck, state Stopping",
      Site.with(
        "vm-state=running backup-running=yes step.freeze-evidence=verified "
          + "step.wait-for-state=no-effect"),
      verdicts: ["stuck-state": .found], closed: ["restart-vmms", "end-stuck-worker"],
      words: ["Stop-Process", "taskkill"]),
    Case(
      "stuck, waited for, and the service was restarted: the last resort", .german,
      said: "VM hängt beim Beenden, auch nach dem Neustart des Dienstes",
      Site.tried("same-code", "vm-state=running step.wait-for-state=no-effect"),
      verdicts: ["stuck-state": .found], open: ["end-stuck-worker"],
      words: ["taskkill", "Stop-Process -Name", "Restart-Computer"]),
  ]
}
