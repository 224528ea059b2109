extension Case {
  /// Machines that are missing for another reason than the antivirus.
  static let missing: [Case] = [
    Case(
      "the console shows nothing at all", .german,
      said: "Konsole ist komplett leer, alle VMs verschwunden", Site.with("elevated=no scope=all"),
      verdicts: ["console-not-elevated": .found, "antivirus-interference": .cleared],
      first: ["open-elevated-console"], absent: ["configure-exclusions", "restart-vmms"]),
    Case(
      "the machine moved to the other node", .german,
      said: "DB01 wird nicht angezeigt, läuft aber offenbar auf Knoten 2",
      Site.with("clustered=yes found-elsewhere=yes place=csv"),
      verdicts: ["wrong-node": .found, "antivirus-interference": .cleared],
      first: ["open-on-owner-node"],
      absent: ["configure-exclusions", "drain-node", "restart-vmms", "register-existing"]),
    Case(
      "the machine moved to another host", .english, said: "VM not listed on HV01",
      Site.with("found-elsewhere=yes"),
      verdicts: ["wrong-node": .found, "antivirus-interference": .cleared],
      first: ["open-on-owner-node"], absent: ["restart-vmms", "register-existing"]),
    Case(
      "an iSCSI volume came after the service", .english,
      said: "After the reboot all VMs on the iSCSI volume are gone",
      Site.with("storage=late scope=some"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], closed: ["restart-vmms"],
      absent: ["configure-exclusions", "recreate-vm", "restore-from-backup"]),
    Case(
      "the volume is locked by BitLocker", .german,
      said: "Seit dem Neustart fehlt die VM, Laufwerk D: ist durch BitLocker gesperrt",
      Site.with("storage=locked"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], absent: ["recreate-vm", "restore-from-backup"]),
    Case(
      "too old a configuration after moving to 2022", .german,
      said: "Nach dem Umzug auf Server 2022 fehlt die alte VM",
      Site.with("windows=2022 config-version-supported=no"),
      verdicts: ["config-version-unsupported": .found, "antivirus-interference": .cleared],
      first: ["move-to-supported-host"], absent: ["recreate-vm"], words: ["Update-VMVersion"]),
    Case(
      "an upgrade put the files below Windows.old", .english,
      said: "In-place upgrade last night, VM is missing now",
      Site.with("upgraded=yes config-file=missing"),
      verdicts: ["upgrade-moved-files": .found, "antivirus-interference": .cleared],
      // Excluding the folder before files are moved into it is right as well.
      first: ["bring-back-moved-files", "configure-exclusions"],
      closed: ["recreate-vm", "restore-from-backup", "restart-vmms"]),
    Case(
      "a colleague deleted it", .german,
      said: "VM ist weg. Kollege sagt, er hat sie gestern gelöscht",
      Site.with("deleted-by-person=yes"),
      verdicts: ["deleted-by-person": .found, "antivirus-interference": .cleared],
      first: ["ask-who-deleted"], closed: ["recreate-vm", "restore-from-backup"],
      absent: ["restart-vmms"]),
    Case(
      "the service does not run", .english,
      said: "Hyper-V Manager cannot connect, every VM is missing",
      Site.with("vmms=stopped scope=all"),
      verdicts: ["vmms-stopped": .found, "antivirus-interference": .cleared],
      first: ["start-vmms"], absent: ["configure-exclusions", "restart-vmms", "drain-node"],
      words: ["taskkill", "Stop-Process", "Restart-Computer"]),
    Case(
      "the service hangs while starting", .german,
      said: "alle VMs verschwunden, vmms steht auf \"Wird gestartet\"",
      Site.with("vmms=stopped scope=all"),
      verdicts: ["vmms-stopped": .found, "antivirus-interference": .cleared],
      first: ["start-vmms"], words: ["taskkill", "Stop-Process", "Restart-Computer"]),
    Case(
      "overnight, without any event: that clears no person", .english,
      said: "2016 host, VM vanished overnight, no event at all, other VMs fine",
      Site.with("windows=2016 exclusions=complete deleted-by-person=unknown"),
      verdicts: [
        "antivirus-interference": .cleared, "deleted-by-person": [.cannotTell, .possible],
      ],
      closed: ["recreate-vm", "restore-from-backup", "restore-configuration"],
      status: .either),
    Case(
      "missing, and the cluster says only one node has the files", .english,
      said: "Incomplete VM configuration, VM is missing after failover",
      Site.with("clustered=yes place=local"),
      verdicts: ["config-not-shared": .found, "antivirus-interference": .cleared],
      first: ["move-config-to-shared-storage"], absent: ["recreate-vm", "restore-from-backup"],
      words: ["Remove-ClusterGroup", "Remove-ClusterResource"]),
    Case(
      "missing from the list but answering on the network", .german,
      said: "FS01 fehlt in der Konsole, antwortet aber auf Ping", Site.with("vm-state=running"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      closed: ["register-existing", "recreate-vm"],
      words: ["Stop-VM", "Restart-Computer", "shutdown"]),
    Case(
      "a link of 0 KB is normal before 2016", .german,
      said: "2008 R2: VM fehlt, die XML hat 0 KB und ist eine Verknüpfung",
      Site.with("windows=2008r2 antivirus=fep config-file=link defender-version=-"),
      verdicts: ["antivirus-interference": [.likely], "configuration-damaged": .cleared],
      first: ["configure-exclusions"], words: ["Add-MpPreference"]),
    Case(
      "4096 of the data exchange is another event", .english,
      said: "VM is missing, event log shows Hyper-V-Integration-KvpExchange 4096",
      Site.with("event=Hyper-V-Integration-KvpExchange/4096 exclusions=complete"),
      verdicts: [
        "configuration-damaged": .cleared, "storage-late": .cleared,
        "antivirus-interference": .cleared,
      ],
      closed: ["restart-vmms", "recreate-vm"], status: .either),
  ]
}
