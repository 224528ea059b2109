extension Case {
  /// The first look at the exclusions, by product and Windows version.
  static let exclusions: [Case] = [
    Case(
      "managed centrally: the list goes to that team", .german,
      said: "VM fehlt, Virenschutz kommt per Intune", Site.with("antivirus-managed=central"),
      verdicts: ["antivirus-interference": [.likely]], first: ["request-central-exclusions"],
      closed: ["restart-vmms"], absent: ["configure-exclusions"],
      words: ["Add-MpPreference", "reg add", "Set-ItemProperty"]),
    Case(
      "the list may not be seen", .english,
      said: "VM is gone.\nExclusionPath : N/A: Administrators are not allowed to view exclusions",
      Site.with("exclusions=-"), verdicts: ["antivirus-interference": .cleared],
      closed: ["restart-vmms"], status: .either),
    Case(
      "an empty list on 2019 is not nothing", .german,
      said: "VM verschwunden.\nExclusionPath : {}", Site.with("exclusions=automatic-only"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      words: ["DisableAutoExclusions"]),
    Case(
      "everything is excluded and works", .english, said: "VM is missing",
      Site.with("exclusions=complete"), verdicts: ["antivirus-interference": .cleared],
      closed: ["restart-vmms", "recreate-vm"], status: .either),
    Case(
      "Forefront on 2008 R2", .german, said: "VM startet nicht, 0x800704C8, Forefront",
      Site.with(
        "windows=2008r2 antivirus=fep defender-version=- step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      open: ["configure-exclusions"],
      words: ["Add-MpPreference", "vmsp.exe", "vmcompute.exe", "Get-VM "]),
    Case(
      "System Center Endpoint Protection on 2012 R2", .english,
      said: "won't start, 0x800703E3",
      Site.with(
        "windows=2012r2 antivirus=scep defender-version=- step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], open: ["configure-exclusions"],
      words: ["Add-MpPreference", "vmsp.exe", "vmcompute.exe"]),
    Case(
      "Defender on 2016 knows no vmcompute", .english, said: "won't start, 0x800704C8",
      Site.with("windows=2016 step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], open: ["configure-exclusions"],
      words: ["vmcompute.exe", "clussvc.exe", "ClusterStorage"]),
    Case(
      "another product: its own console", .german, said: "VM startet nicht 0x800703E3",
      Site.with("antivirus=other defender-version=- step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], open: ["configure-exclusions"],
      words: ["Add-MpPreference", "MpCmdRun"]),
    Case(
      "a full scan at midnight", .german,
      said: "Um 0:00 Uhr Vollscan, ab 0:10 Uhr sind VMs verschwunden",
      Site.with("exclusions=automatic-only scope=some"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      closed: ["restart-vmms"]),
    Case(
      "it begins with the scan, although the list is complete", .english,
      said: "VM is missing every Sunday ten minutes after the full scan",
      Site.with("exclusions=complete scan-time=yes step.freeze-evidence=verified"),
      verdicts: ["scheduled-scan": .found], open: ["cover-scheduled-scans"],
      words: ["DisableScan", "-Disable"]),
    Case(
      "two scanners on one host", .english,
      said: "won't start, 0x800704C8; fltmc shows two antivirus drivers",
      Site.with("antivirus=several"),
      verdicts: ["several-antivirus": .undecided], closed: ["restart-vmms"],
      words: ["fltmc unload", "DisableRealtimeMonitoring"]),
    Case(
      "two scanners on a shared volume", .german,
      said: "VMs verschwunden, fltmc zeigt zwei Virenschutztreiber, FailoverClustering/5125",
      Site.with("clustered=yes place=csv antivirus=several"),
      verdicts: ["several-antivirus": .found],
      closed: ["restart-vmms", "drain-node", "remove-second-antivirus"], words: ["fltmc unload"]),
    Case(
      "no antivirus at all", .german, said: "VM fehlt", Site.with("antivirus=none"),
      verdicts: ["antivirus-interference": .cleared], absent: ["configure-exclusions"],
      status: .either),
  ]

  /// The exclusions were set, or should have been, and do not take.
  static let notTaking: [Case] = [
    Case(
      "tamper protection undoes it", .german,
      said: "Ausschluss verschwindet sofort wieder, Ereignis Defender/5013",
      Site.with("symptom=exclusion-refused antivirus-managed=central"),
      verdicts: ["exclusion-refused-by-policy": .found], first: ["request-central-exclusions"],
      absent: ["configure-exclusions"],
      words: ["reg add", "Set-ItemProperty", "DisableTamperProtection", "Set-MpPreference"]),
    Case(
      "local entries are not merged", .english,
      said: "exclusion refused: Add-MpPreference says nothing, the list stays as it was",
      Site.with("antivirus-managed=central"),
      verdicts: ["exclusion-refused-by-policy": .found], first: ["request-central-exclusions"],
      absent: ["configure-exclusions"]),
    Case(
      "local entries are ignored, as the policy says", .german,
      said: "Ausschluss lässt sich nicht setzen, Befehl gelingt, Liste bleibt leer",
      Site.with("local-entries=ignored step.freeze-evidence=verified"),
      verdicts: ["local-entries-ignored": .found], first: ["request-central-exclusions"],
      open: ["request-central-exclusions"], absent: ["configure-exclusions"],
      words: ["reg add", "Set-ItemProperty", "Set-MpPreference"]),
    Case(
      "0x800106BA: Defender does not run", .german,
      said: "Add-MpPreference endet mit 0x800106BA",
      Site.with(
        "symptom=exclusion-refused antivirus=other defender-version=- "
          + "step.freeze-evidence=verified"),
      verdicts: ["wrong-antivirus": .found, "exclusion-refused-by-policy": .cleared],
      first: ["configure-exclusions"], words: ["Add-MpPreference", "Start-Service"]),
    Case(
      "0x800106BA read from the paste", .english,
      said: "cannot add exclusion\nAdd-MpPreference : 0x800106ba",
      Site.with("antivirus=- defender-version=-"), verdicts: ["wrong-antivirus": .found],
      first: ["configure-exclusions"], words: ["Add-MpPreference"]),
    Case(
      "a mask that stops at the first folder", .german,
      said: "Ausgeschlossen ist C:\\ClusterStorage\\*.*, VM trotzdem verschwunden",
      Site.with(
        "clustered=yes place=csv exclusions=partial csv-volumes=C:\\ClusterStorage\\Volume1 "
          + "exclusions-effective=no step.freeze-evidence=verified "
          + "step.configure-exclusions=no-effect"),
      verdicts: ["exclusion-path-form": .found], first: ["correct-exclusion-path"],
      closed: ["drain-node", "restart-vmms"]),
    Case(
      "the scanner sees a volume by another name", .english,
      said: "VM is missing, on-access log says \\Device\\HarddiskVolume7\\VMs",
      Site.with(
        "antivirus=other defender-version=- exclusions=partial exclusions-effective=no "
          + "step.freeze-evidence=verified step.configure-exclusions=no-effect"),
      verdicts: ["exclusion-path-form": .found], first: ["correct-exclusion-path"],
      closed: ["restart-vmms"]),
    Case(
      "the central policy has not arrived", .german, said: "VM fehlt weiterhin",
      Site.with(
        "antivirus-managed=central exclusions-effective=no step.freeze-evidence=verified "
          + "step.request-central-exclusions=no-effect"),
      closed: ["restart-vmms", "recreate-vm"], absent: ["configure-exclusions"],
      status: .either),
    Case(
      "we only switched it off", .german,
      said: "Virenscanner haben wir testweise abgeschaltet, trotzdem 0x800704C8 beim Starten",
      Site.with("symptom=vm-start-fails step.freeze-evidence=verified"),
      verdicts: ["antivirus-interference": [.likely]], first: ["configure-exclusions"],
      closed: ["restart-vmms"], words: ["DisableRealtimeMonitoring", "Restart-Computer"]),
    Case(
      "no antivirus is left at work, but its driver is still loaded", .english,
      said: "won't start, 0x800704C8, we switched the antivirus off",
      Site.with("antivirus=none switched-off=yes step.freeze-evidence=verified"),
      verdicts: ["scanner-only-disabled": .found, "antivirus-interference": .cleared],
      first: ["switch-protection-on"], open: ["switch-protection-on"],
      words: ["DisableRealtimeMonitoring", "Restart-Computer", "fltmc unload"]),
  ]
}
