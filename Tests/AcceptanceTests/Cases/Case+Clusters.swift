extension Case {
  private static let lost =
    "symptom=vm-missing found-elsewhere=no storage=online detection=none deleted-by-person=no "
    + "config-file=readable place=csv config-version-supported=yes"
  private static let twoNodes =
    [
      "attack-signs=no scope=some", Site.host("HV01"), Site.host("HV02"),
      Site.machine("FS01", on: "HV01", lost),
    ].joined(separator: " ")
  private static let bothNodes = twoNodes + " " + Site.machine("DB01", on: "HV02", lost)

  private static func told(_ host: String) -> String {
    " host[\(host)].step.freeze-evidence=verified host[\(host)].step.configure-exclusions=verified"
      + " host[\(host)].exclusions-effective=yes"
  }

  /// Failover clusters.
  static let clusters: [Case] = [
    Case(
      "two nodes: first the exclusions of both", .german, twoNodes,
      verdicts: ["antivirus-interference@host[HV01]": [.likely]],
      first: ["configure-exclusions HV01", "configure-exclusions HV02"],
      closed: ["drain-node", "restart-vmms"], absent: ["drain-node HV02"]),
    Case(
      "two nodes: one told is not enough to drain", .english, twoNodes + told("HV01"),
      closed: ["drain-node", "restart-vmms"]),
    Case(
      "two nodes: both told, now drain the one", .german, twoNodes + told("HV01") + told("HV02"),
      open: ["drain-node HV01"], closed: ["restart-vmms"],
      absent: ["drain-node HV02", "restart-vmms HV02"], words: ["ForceDrain"]),
    Case(
      "two nodes: drained, now restart", .english,
      twoNodes + told("HV01") + told("HV02") + " host[HV01].step.drain-node=verified",
      open: ["restart-vmms HV01"], absent: ["restart-vmms HV02"]),
    Case(
      "draining failed: stop and hand over", .german,
      twoNodes + told("HV01") + told("HV02") + " host[HV01].step.drain-node=failed",
      closed: ["restart-vmms", "reboot-drained-host"], status: .either),
    Case(
      "both nodes: one at a time", .english,
      bothNodes + told("HV01") + told("HV02") + " host[HV01].step.drain-node=verified",
      open: ["restart-vmms HV01"], closed: ["drain-node HV02", "restart-vmms HV02"]),
    Case(
      "nobody knows whether it is a cluster", .german, said: "VM weg",
      Site.with(
        "clustered=- witness-disk=- exclusions-effective=yes step.freeze-evidence=verified "
          + "step.configure-exclusions=verified"),
      verdicts: ["antivirus-interference": [.likely]], closed: ["restart-vmms"]),
    Case(
      "5125: a filter driver on the shared volume", .english,
      said: "VM won't start, FailoverClustering/5125 on Volume1",
      Site.with("clustered=yes place=csv exclusions=complete antivirus=other defender-version=-"),
      verdicts: ["filter-driver-on-csv": .found], closed: ["remove-filter-driver"],
      words: ["fltmc unload"]),
    Case(
      "5126 in German", .german,
      said: "VM startet nicht, Ereignis FailoverClustering/5126",
      Site.with("clustered=yes place=csv"),
      verdicts: ["filter-driver-on-csv": .found],
      closed: ["remove-filter-driver", "drain-node", "restart-vmms"], words: ["fltmc unload"]),
    // §2.5 5120 / 5142: storage first, not the list of the antivirus.
    Case(
      "5120: the shared volume is paused", .german,
      said: "VMs verschwunden, FailoverClustering/5120 und FailoverClustering/5142",
      Site.with("clustered=yes place=csv storage=late scope=some"),
      verdicts: ["storage-late": .found, "antivirus-interference": .cleared],
      first: ["bring-storage-online"], absent: ["configure-exclusions"]),
    Case(
      "a clustered machine with a damaged configuration", .english,
      said: "VM is missing, FailoverClustering/1069, Hyper-V-VMMS/16310",
      Site.tried(
        "still-missing", "clustered=yes place=csv step.drain-node=verified"),
      verdicts: ["configuration-damaged": [.confirmed]], open: ["register-existing"],
      closed: ["restore-from-backup", "recreate-vm"],
      words: ["Remove-ClusterGroup", "Remove-ClusterResource"]),
  ]

  /// Several machines with troubles of their own.
  static let several: [Case] = [
    Case(
      "one machine's full disk does not hide the antivirus of its neighbour", .english,
      [
        "attack-signs=no scope=some", Site.host("HV01", "clustered=no"),
        Site.machine("FS01", on: "HV01", lost.replacing("place=csv", with: "place=local")),
        Site.machine(
          "DB01", on: "HV01", "symptom=vm-paused vm-state=paused-critical free-space=0.1"),
      ].joined(separator: " "),
      verdicts: [
        "disk-full@vm[DB01]": .found, "disk-full@vm[FS01]": .cleared,
        "antivirus-interference@host[HV01]": [.likely],
      ],
      absent: ["free-space FS01"]),
    Case(
      "one machine moved, the other is lost", .german,
      [
        "attack-signs=no scope=some", Site.host("HV01"), Site.host("HV02"),
        Site.machine("FS01", on: "HV01", lost),
        Site.machine("DB01", on: "HV01", "symptom=vm-missing found-elsewhere=yes"),
      ].joined(separator: " "),
      verdicts: [
        "wrong-node@vm[DB01]": .found, "wrong-node@vm[FS01]": .cleared,
        "antivirus-interference@host[HV01]": [.likely],
      ],
      absent: ["open-on-owner-node FS01", "register-existing DB01"]),
    Case(
      "the service of the one host, the antivirus of the other", .german,
      [
        "attack-signs=no scope=some", Site.host("HV01", "clustered=no"),
        Site.host("HV02", "clustered=no vmms=stopped"),
        Site.machine("FS01", on: "HV01", lost.replacing("place=csv", with: "place=local")),
        Site.machine("DB01", on: "HV02", lost.replacing("place=csv", with: "place=local")),
      ].joined(separator: " "),
      verdicts: [
        "antivirus-interference@host[HV01]": [.likely],
        "antivirus-interference@host[HV02]": .cleared, "vmms-stopped@host[HV02]": .found,
      ],
      absent: ["start-vmms HV01", "restart-vmms HV02", "configure-exclusions HV02"]),
    Case(
      "one machine is back, its neighbour is not", .english,
      [
        "attack-signs=no scope=some", Site.host("HV01", "clustered=no"),
        Site.machine("FS01", on: "HV01", lost.replacing("place=csv", with: "place=local")),
        Site.machine("DB01", on: "HV01", lost.replacing("place=csv", with: "place=local")),
        "host[HV01].step.freeze-evidence=verified host[HV01].exclusions-effective=yes",
        "host[HV01].step.configure-exclusions=verified",
        "vm[FS01].step.restart-vmms.retry=works vm[DB01].step.restart-vmms.retry=still-missing",
        "vm[DB01].event=Hyper-V-VMMS/16310",
      ].joined(separator: " "),
      verdicts: ["configuration-damaged@vm[DB01]": [.confirmed]],
      open: ["register-existing DB01"], absent: ["register-existing FS01"]),
  ]
}
