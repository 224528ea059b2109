extension Case {
  /// The classic case, by its four ways in and in the spellings that people use.
  static let threeCodes: [Case] = [
    Case(
      "missing since the morning, in a cluster too", .german,
      said:
        "VM FS01 seit heute früh weg, niemand hat was gelöscht, im Cluster ist sie auch nicht",
      Site.with("clustered=yes csv-volumes=C:\\ClusterStorage\\Volume1 place=csv"),
      verdicts: ["antivirus-interference": [.likely], "deleted-by-person": .cleared],
      first: ["configure-exclusions"],
      closed: ["drain-node", "restart-vmms", "restore-configuration", "recreate-vm"]),
    Case(
      "disappeared, the disks are still there", .english,
      said: "FS01 has disappeared from Hyper-V Manager, the disks are still on D:", Site.facts,
      verdicts: ["antivirus-interference": [.likely], "configuration-damaged": .cleared],
      first: ["configure-exclusions"], closed: ["restart-vmms", "register-existing"],
      absent: ["drain-node", "restore-from-backup"]),
    Case(
      "missing, disks outside the folders that Windows leaves out by itself", .english,
      said: "VM is gone from the list, server 2022, VMs live on D:",
      Site.with("exclusions=automatic-only windows=2022"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x800704C8 with a multiplication sign", .german,
      said: "Fehler “0×800704C8″ beim Starten", Site.with("symptom=vm-start-fails"),
      verdicts: ["antivirus-interference": [.likely], "configuration-damaged": .cleared],
      first: ["configure-exclusions"],
      closed: ["restore-configuration", "restore-from-backup", "recreate-vm"]),
    Case(
      "0x800704C8 in brackets", .english, said: "'FS01' failed to start. (0x800704C8)",
      Site.facts, verdicts: ["antivirus-interference": [.likely]],
      first: ["configure-exclusions"], closed: ["restart-vmms", "restore-from-backup"]),
    Case(
      "0x800704C8 by its sentence alone", .german,
      said:
        "Der Vorgang ist bei einer Datei mit einem geöffneten Bereich, der einem Benutzer "
        + "zugeordnet ist, nicht anwendbar.", Site.with("symptom=vm-start-fails"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x800704C8 as the number of Windows", .german,
      said: "Die VM startet nicht, Win32-Fehler 1224", Site.facts,
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x800704C8 as nothing but a number", .english, Site.with("symptom=vm-start-fails code=1224"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x800704C8 while creating", .english,
      said: "New VM wizard fails with 800704c8", Site.with("symptom=vm-create-fails"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x800703E3 by its sentence while creating", .german,
      said:
        "Der E/A-Vorgang wurde wegen eines Threadendes oder einer Anwendungsanforderung "
        + "abgebrochen.", Site.with("symptom=vm-create-fails"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      absent: ["restore-from-backup", "recreate-vm"]),
    Case(
      "0x800703E3 as a signed number", .english, said: "start failed, HRESULT -2147023901",
      Site.with("symptom=vm-start-fails"), verdicts: ["antivirus-interference": [.likely]],
      first: ["configure-exclusions"], closed: ["restart-vmms"]),
    Case(
      "0x800703E3 on the phone", .german, said: "Startet nicht: 0X800703E3",
      Site.with("symptom=vm-start-fails"),
      verdicts: ["antivirus-interference": [.likely], "configuration-damaged": .cleared],
      first: ["configure-exclusions"]),
    Case(
      "0x80070037 on the network adapter, and no event about a switch port", .english,
      said:
        "'FS01' failed to start. Synthetic Ethernet Port (Instance ID 1B2C): Failed to Power on "
        + "with Error 'The specified network resource or device is no longer available.' "
        + "(0x80070037).", Site.with("device=-"),
      verdicts: ["antivirus-interference": [.likely], "switch-port-invalid": .cleared],
      first: ["configure-exclusions"]),
    Case(
      "0x80070037 as a signed number", .german,
      said: "FS01 lässt sich nicht starten, Fehler -2147024841",
      Site.with("device=network-adapter"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x80070037 while creating", .german,
      said: "neue VM kann ich nicht erstellen, 0×80070037", Site.facts,
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"]),
    Case(
      "0x80070037 with an invalid switch port in the log", .english,
      said: "Synthetic Ethernet Port failed to power on, 0x80070037. Log: Hyper-V-SynthNic/12570",
      Site.with("device=-"),
      verdicts: [
        "switch-port-invalid": [.confirmed, .likely], "antivirus-interference": .cleared,
      ],
      first: ["reconnect-switch"], absent: ["restart-vmms"]),
    Case(
      "0x80070037 on a disk that lies on a file server", .german,
      said: "VM startet nicht, 0x80070037, VHDX auf \\\\FILER\\VMS\\FS01",
      Site.with("device=disk place=smb"),
      verdicts: ["smb-storage": .found, "antivirus-interference": .cleared],
      first: ["fix-smb-storage"], absent: ["restart-vmms"]),
    Case(
      "0x80070033, which is the misprint of an address", .german,
      said: "VM startet nicht, 0x80070033", Site.facts,
      verdicts: ["antivirus-interference": .cleared], closed: ["restart-vmms"],
      status: .either),
    Case(
      "0x800704C8, symptom and code alone", .english, said: "won't start, 0x800704C8", "",
      verdicts: ["antivirus-interference": .cleared],
      absent: ["restore-from-backup", "recreate-vm"], status: [.needsAnswers]),
  ]
}
