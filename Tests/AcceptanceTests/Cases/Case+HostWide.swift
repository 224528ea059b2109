extension Case {
  /// The scanner itself answers: 0x800700E1, 0x800700E2, its events.
  static let scanner: [Case] = [
    Case(
      "0x800700E1 before security has spoken", .english,
      said:
        "Operation did not complete successfully because the file contains a virus or "
        + "potentially unwanted software. (0x800700E1)",
      Site.with("symptom=vm-start-fails device=disk detection=unknown security-agreed=no"),
      verdicts: ["quarantined": .found, "antivirus-interference": .cleared],
      closed: ["restore-from-quarantine", "configure-exclusions", "recreate-vm"]),
    Case(
      "0x800700E1 and security calls it false", .german,
      said: "startet nicht, 0x800700E1, Sicherheitsteam sagt Fehlalarm",
      Site.with(
        "device=disk detection=quarantined security-agreed=yes step.freeze-evidence=verified"),
      verdicts: ["quarantined": .found], first: ["configure-exclusions"],
      open: ["configure-exclusions"], closed: ["restore-from-quarantine"]),
    Case(
      "0x800700E2: the file was removed", .german,
      said: "VM startet nicht: 0x800700E2, Virenschutz hat die Datei entfernt",
      Site.with("device=disk detection=removed security-agreed=no disks=missing"),
      verdicts: ["quarantined": .found, "antivirus-interference": .cleared],
      closed: ["configure-exclusions", "restore-from-backup"],
      absent: ["restore-from-quarantine", "recreate-vm"]),
    Case(
      "1117 names a file of the machine", .english,
      said: "VM is missing, log: Defender/1117 Quarantine D:\\VMs\\FS01\\x.vmcx",
      Site.with("detection=quarantined config-file=missing security-agreed=no"),
      verdicts: ["quarantined": .found, "antivirus-interference": .cleared],
      closed: ["restore-from-quarantine", "configure-exclusions"], absent: ["register-existing"]),
    Case(
      "1011: the quarantine was emptied", .german,
      said: "VM fehlt, Ereignis Defender/1011",
      Site.with(
        "detection=removed config-file=missing security-agreed=yes step.freeze-evidence=verified "
          + "step.configure-exclusions=verified exclusions-effective=yes"),
      verdicts: ["quarantined": .found], absent: ["restore-from-quarantine"]),
  ]

  /// File servers and switches: 0x8007003B, 0x80070040, 0x80048054, 0x80070490.
  static let network: [Case] = [
    Case(
      "0x8007003B", .english, said: "won't start, 0x8007003B, files on \\\\FILER\\VMS",
      Site.with("place=smb"),
      verdicts: ["smb-storage": .found, "antivirus-interference": .cleared],
      first: ["fix-smb-storage"], absent: ["restart-vmms"]),
    Case(
      "0x80070040", .german, said: "VM startet nicht, Netzwerkname nicht verfügbar 0x80070040",
      Site.with("place=smb"),
      verdicts: ["smb-storage": .found, "antivirus-interference": .cleared],
      first: ["fix-smb-storage"]),
    Case(
      "0x80048054", .english,
      said: "failed to read configuration data in binary format from stream 0x80048054 (VMRS)",
      Site.with("symptom=vm-start-fails place=smb device=configuration"),
      verdicts: [
        "smb-storage": .found, "antivirus-interference": .cleared,
        "configuration-damaged": .cleared,
      ],
      first: ["fix-smb-storage"], absent: ["recreate-vm", "restore-configuration"]),
    Case(
      "0x80070490", .german, said: "VM startet nicht: Element nicht gefunden 0x80070490",
      Site.facts,
      verdicts: ["element-missing": .found, "antivirus-interference": .cleared],
      first: ["compare-settings"], absent: ["recreate-vm", "restore-from-backup"]),
  ]

  /// What hits every machine of a host.
  static let hostWide: [Case] = [
    Case(
      "0x80070569 after every policy refresh", .german,
      said: "Keine VM startet, Anmeldetyp nicht gewährt 0x80070569, nach gpupdate wieder",
      Site.with("symptom=vm-start-fails scope=all logon-right=no"),
      verdicts: ["logon-right-missing": .found, "antivirus-interference": .cleared],
      first: ["fix-logon-right"], absent: ["restart-vmms", "configure-exclusions"]),
    Case(
      "0x8007052F", .english, said: "won't start, account restriction 0x8007052F writing the VHD",
      Site.with("scope=all logon-right=no"),
      verdicts: ["logon-right-missing": .found, "antivirus-interference": .cleared],
      first: ["fix-logon-right"]),
    Case(
      "0x80370102", .english, said: "no VM starts: 0x80370102 a required feature is not installed",
      Site.with("symptom=vm-start-fails scope=all hypervisor=no"),
      verdicts: ["hypervisor-off": .found, "antivirus-interference": .cleared],
      first: ["enable-hypervisor"], absent: ["configure-exclusions", "restart-vmms"]),
    Case(
      "0x80370102 on a notebook", .german, said: "VM startet nicht, 0x80370102, Windows 11",
      Site.with("windows=client hypervisor=no scope=all"),
      verdicts: ["hypervisor-off": .found, "antivirus-interference": .cleared],
      first: ["enable-hypervisor"], absent: ["configure-exclusions"]),
    Case(
      "0x8007001F", .english, said: "won't start: device attached is not functioning 0x8007001F",
      Site.with("device=disk scope=all"),
      verdicts: ["disk-driver-timing": .found, "antivirus-interference": .cleared],
      first: ["start-disk-driver-early"],
      absent: ["recreate-vm", "restore-from-backup"]),
    Case(
      "0x8007001F, and the service reports a driver that is missing", .german,
      said: "keine VM startet, 0x8007001F, Ereignis Hyper-V-VMMS/14098",
      Site.with("symptom=vm-start-fails scope=all step.freeze-evidence=verified"),
      verdicts: ["disk-driver-timing": [.confirmed]], first: ["start-disk-driver-early"],
      open: ["start-disk-driver-early"], words: ["Restart-Computer -Force"]),
    Case(
      "0x80070570", .german, said: "startet nicht, Datei beschädigt und nicht lesbar 0x80070570",
      Site.with("device=disk"),
      verdicts: ["file-system-damaged": .found, "antivirus-interference": .cleared],
      first: ["examine-file-system"], closed: ["restart-vmms"], absent: ["recreate-vm"],
      words: ["chkdsk", "SpotFix", "OfflineScanAndFix"]),
    Case(
      "0x80070570 on an ISO image", .english,
      said: "won't start: file or directory is corrupted and unreadable 0x80070570, setup.iso",
      Site.with("device=other"),
      verdicts: ["optical-image-unreadable": .found, "file-system-damaged": .cleared],
      first: ["detach-optical-drive"], absent: ["recreate-vm", "restart-vmms"]),
    Case(
      "0x80338029", .english, said: "VMM error 2927 0x80338029 when adding the host",
      Site.with("symptom=other"),
      verdicts: ["vmm-host-management": .found, "antivirus-interference": .cleared],
      first: ["mend-vmm-access"], absent: ["recreate-vm", "restart-vmms"]),
  ]
}
