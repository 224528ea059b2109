extension Case {
  /// Another process uses a file: 0x80070020 and 0x80070021.
  static let sharing: [Case] = [
    Case(
      "0x80070020 on a disk", .german,
      said:
        "Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess "
        + "verwendet wird. (0x80070020) D:\\VMs\\FS01.vhdx",
      Site.with("symptom=vm-start-fails device=disk exclusions=complete"),
      verdicts: ["sharing-violation": .found, "antivirus-interference": .cleared],
      first: ["find-file-holder"], absent: ["recreate-vm", "restore-from-backup"],
      words: ["taskkill", "Stop-Process", "handle -c"]),
    Case(
      "0x80070020 on the physical DVD drive", .english,
      said: "won't start: used by another process 0x80070020, host DVD drive D:",
      Site.with("device=other physical-dvd=yes"),
      verdicts: ["optical-drive-shared": .found, "antivirus-interference": .cleared],
      first: ["detach-optical-drive"], absent: ["restart-vmms"]),
    Case(
      "0x80070020 while the backup runs", .german,
      said: "VM startet nicht 0x80070020, gerade läuft die Sicherung",
      Site.with("device=disk backup-running=yes"), verdicts: ["sharing-violation": .found],
      closed: ["restart-vmms", "drain-node"]),
    Case(
      "0x80070021", .english, said: "VM won't start, 0x80070021 on FS01.vhdx",
      Site.with("device=disk exclusions=complete"),
      verdicts: ["sharing-violation": .found, "antivirus-interference": .cleared],
      first: ["find-file-holder"]),
    Case(
      "0x80070021, second opinion", .german,
      said: "lässt sich nicht starten, 0x80070021 (Sperrkonflikt)", Site.with("device=disk"),
      verdicts: ["sharing-violation": .found], closed: ["restart-vmms"]),
  ]

  /// Rights and missing files: 0x80070005, 0x80070002, 0x80070003.
  static let access: [Case] = [
    Case(
      "0x80070005 after a copy", .english,
      said:
        "General access denied error. Account does not have sufficient privilege to open "
        + "attachment D:\\VMs\\FS01.vhdx (0x80070005)",
      Site.with("symptom=vm-start-fails device=disk vm-sid-in-acl=no"),
      verdicts: [
        "file-access-denied": .found, "denied-by-security-product": .cleared,
        "antivirus-interference": .cleared,
      ],
      first: ["grant-vm-access"], absent: ["restart-vmms"]),
    Case(
      "0x80070005 on the configuration", .german,
      said: "\"Unnamed VM\" konnte die Konfiguration nicht lesen oder aktualisieren, 0x80070005",
      Site.with("symptom=vm-start-fails device=configuration vm-sid-in-acl=no"),
      verdicts: ["file-access-denied": .found, "antivirus-interference": .cleared],
      first: ["grant-vm-access"]),
    Case(
      "0x80070005 although the rights are right", .german,
      said: "VM startet nicht, Zugriff verweigert 0x80070005, Rechte stimmen",
      Site.with("device=disk vm-sid-in-acl=yes antivirus=edr"),
      verdicts: ["denied-by-security-product": .found, "file-access-denied": .cleared],
      first: ["configure-exclusions"], absent: ["grant-vm-access"], words: ["Add-MpPreference"]),
    Case(
      "0x80070005 now and then after a reboot, with that platform", .english,
      said: "failed to start: access denied 0x80070005, worked before the reboot",
      Site.with("device=disk vm-sid-in-acl=yes defender-version=4.18.26070.9"),
      verdicts: ["defender-platform": .found], first: ["update-defender-platform"],
      absent: ["grant-vm-access"]),
    Case(
      "0x80070005 and nobody has looked at the rights", .german,
      said: "startet nicht, 0x80070005", Site.with("device=disk vm-sid-in-acl=-"),
      verdicts: ["denied-by-security-product": .cleared, "file-access-denied": .cleared],
      closed: ["restart-vmms", "grant-vm-access"], status: .either),
    Case(
      "0x80070003: the volume is not there yet", .german,
      said: "VM startet nicht, 0x80070003, LUN ist offline", Site.with("device=disk storage=late"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], absent: ["recreate-vm"]),
    Case(
      "0x80070002: the file is in quarantine", .english,
      said: "won't start 0x80070002, FS01.vhdx is not in its folder",
      Site.with("device=disk disks=missing detection=quarantined security-agreed=no"),
      verdicts: ["quarantined": .found, "antivirus-interference": .cleared],
      closed: ["restore-from-quarantine", "configure-exclusions", "restart-vmms"],
      absent: ["recreate-vm"]),
    Case(
      "0x80070002: a checkpoint file is missing", .english,
      said: "won't start, 0x80070002, FS01_8F.avhdx not found",
      Site.with(
        "device=disk disks=missing checkpoints=yes chain=parent-missing backup=no "
          + "backup-age=-"),
      verdicts: ["chain-parent-missing": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["New-VM", "Set-VHD", "Add-VMHardDiskDrive"]),
    Case(
      "0x80070003: a drive letter that does not exist", .german,
      said: "startet nicht 0x80070003, Pfad E:\\VMs, das Laufwerk heißt jetzt F:",
      Site.with("device=disk"),
      verdicts: ["disk-file-missing": .found, "antivirus-interference": .cleared],
      first: ["find-missing-file"], absent: ["recreate-vm", "restore-from-backup"],
      words: ["New-VM", "Set-VHD", "Add-VMHardDiskDrive"]),
  ]

  /// 0x8007000E, 0x800705AA, event 19544, 0x80070070, 0x80070027.
  static let memoryAndSpace: [Case] = [
    Case(
      "0x8007000E", .german,
      said: "Arbeitsspeicher konnte nicht initialisiert werden 0x8007000E, startet nicht",
      Site.facts, verdicts: ["memory-short": .found, "antivirus-interference": .cleared],
      first: ["free-memory"], absent: ["restart-vmms", "recreate-vm"]),
    Case(
      "0x800705AA in a migration", .english,
      said: "live migration failed at 8 percent: failed to create partition 0x800705AA",
      Site.facts,
      verdicts: ["memory-short": .found, "antivirus-interference": .cleared],
      first: ["free-memory"]),
    Case(
      "19544 although the Task Manager shows free memory", .english,
      said: "failed to start, Hyper-V-VMMS/19544, Task Manager shows 20 GB free", Site.facts,
      verdicts: ["memory-short": .found, "antivirus-interference": .cleared],
      first: ["free-memory"]),
    Case(
      "19544 in German", .german,
      said: "VM lässt sich nicht starten, Ereignis Hyper-V-VMMS/19544", Site.facts,
      verdicts: ["memory-short": .found, "antivirus-interference": .cleared],
      first: ["free-memory"], absent: ["configure-exclusions"]),
    Case(
      "0x80070070", .german,
      said: "Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung. 0x80070070",
      Site.with("symptom=vm-start-fails free-space=0.4"),
      verdicts: ["disk-full": .found, "antivirus-interference": .cleared],
      first: ["free-space"], absent: ["restart-vmms"], words: ["Remove-Item", "Merge-VHD"]),
    Case(
      "0x80070027 while merging", .english, said: "cannot merge checkpoints: 0x80070027 disk full",
      Site.with("free-space=1 checkpoints=yes chain=intact"),
      verdicts: ["disk-full": .found, "antivirus-interference": .cleared],
      first: ["free-space"], words: ["Remove-Item", "Merge-VHD"]),
    Case(
      "under 2 GB and no code", .german, said: "VM startet nicht, Platte fast voll",
      Site.with("free-space=1.2"), verdicts: ["disk-full": .found], first: ["free-space"],
      absent: ["recreate-vm"]),
    Case(
      "under 2 GB comes before everything else", .english, said: "won't start, 0x800704C8",
      Site.with("free-space=1"), verdicts: ["disk-full": .found],
      first: ["free-space"], closed: ["restart-vmms"]),
  ]
}
