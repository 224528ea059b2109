extension Case {
  /// The chain of disks: the codes 0xC03A00xx and 0x80070032.
  static let disks: [Case] = [
    Case(
      "0xC03A000D", .german, said: "VM startet nicht, 0xC03A000D",
      Site.with("device=disk chain=parent-missing checkpoints=yes"),
      verdicts: ["chain-parent-missing": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["IgnoreIdMismatch", "Merge-VHD", "New-VM"]),
    Case(
      "0xC03A000E", .english, said: "won't start 0xC03A000E parent has another ID",
      Site.with("device=disk chain=id-mismatch checkpoints=yes"),
      verdicts: ["chain-mismatch": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["IgnoreIdMismatch", "Set-VHD", "Merge-VHD"]),
    Case(
      "0xC03A000F", .german, said: "VM lässt sich nicht starten: 0xC03A000F",
      Site.with("device=disk checkpoints=yes chain=-"),
      verdicts: ["chain-mismatch": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["IgnoreIdMismatch", "Set-VHD", "Merge-VHD"]),
    Case(
      "0xC03A0012 after growing the disk", .german,
      said: "Wir haben die VHDX vergrößert, jetzt startet die VM nicht: 0xC03A0012",
      Site.with("symptom=vm-start-fails device=disk chain=size-mismatch checkpoints=yes"),
      verdicts: ["parent-expanded": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["Resize-VHD", "Merge-VHD"]),
    Case(
      "0xC03A0017", .english, said: "won't start, 0xC03A0017",
      Site.with("device=disk checkpoints=yes chain=-"),
      verdicts: ["parent-expanded": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["Resize-VHD", "Merge-VHD"]),
    Case(
      "0xC03A0005", .english, said: "failed to start: 0xC03A0005 disk from a newer host",
      Site.with("device=disk"),
      verdicts: ["disk-format-unknown": .found, "antivirus-interference": .cleared],
      first: ["examine-disk-format"], absent: ["recreate-vm"],
      words: ["Convert-VHD", "Repair-VHD"]),
    Case(
      "0xC03A0014 on a disk file", .english,
      said: "won't start, 0xC03A0014 on D:\\VMs\\FS01.vhdx", Site.with("device=disk"),
      verdicts: ["disk-format-unknown": .found, "optical-image-unreadable": .cleared],
      first: ["examine-disk-format"], absent: ["recreate-vm"]),
    Case(
      "0xC03A0014 with an ISO", .german,
      said: "Migration bricht ab, 0xC03A0014, ISO ist eingelegt",
      Site.with("symptom=migration-fails device=other"),
      verdicts: ["optical-image-unreadable": .found, "antivirus-interference": .cleared],
      first: ["detach-optical-drive"], absent: ["recreate-vm", "restore-from-backup"]),
    Case(
      "0xC03A0016", .english, said: "won't start 0xC03A0016",
      Site.with("device=disk checkpoints=yes chain=intact vm-sid-in-acl=no"),
      verdicts: ["file-access-denied": .found, "antivirus-interference": .cleared],
      first: ["grant-vm-access"], absent: ["recreate-vm"], words: ["Set-VHD", "Merge-VHD"]),
    Case(
      "0xC03A0018", .german, said: "startet nicht, 0xC03A0018",
      Site.with("device=disk checkpoints=yes chain=-"),
      verdicts: ["chain-mismatch": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["IgnoreIdMismatch", "Set-VHD", "Merge-VHD"]),
    Case(
      "0xC03A0019", .english, said: "won't start, 0xC03A0019",
      Site.with("device=disk checkpoints=yes chain=-"),
      verdicts: ["chain-mismatch": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"],
      absent: ["recreate-vm"], words: ["IgnoreIdMismatch", "Set-VHD", "Merge-VHD"]),
    Case(
      "the expert could not repair the chain: then the backup, elsewhere", .german,
      said: "startet nicht, 0xC03A000E, auch der Fachmann bekommt die Kette nicht heil",
      Site.with(
        "device=disk chain=id-mismatch checkpoints=yes step.freeze-evidence=verified "
          + "step.repair-chain-with-expert=failed"),
      verdicts: ["chain-mismatch": .found], first: ["restore-from-backup"],
      open: ["restore-from-backup"], absent: ["recreate-vm", "restore-configuration"],
      words: ["-overwrite:Overwrite", "IgnoreIdMismatch"]),
    Case(
      "0x80070032", .german, said: "Prüfpunkt lässt sich nicht entfernen, 0x80070032",
      Site.with("symptom=merge-fails checkpoints=yes chain=-"),
      verdicts: ["chain-mismatch": .found, "antivirus-interference": .cleared],
      afterCopy: ["repair-chain-with-expert"], absent: ["recreate-vm"],
      words: ["Merge-VHD", "Remove-Item"]),
    Case(
      "a merge is still under way after deleting the checkpoint", .english,
      said: "merge fails, Hyper-V-VMMS/19090, avhdx files are still there",
      Site.with("checkpoints=yes chain=intact"),
      verdicts: ["merge-after-delete": .found, "antivirus-interference": .cleared],
      first: ["wait-for-merge"], absent: ["recreate-vm"], words: ["Remove-Item", "Merge-VHD"]),
  ]
}
