extension Case {
  private static func last(_ changes: String) -> String {
    let names = changes.split(separator: " ").map { $0.prefix { $0 != "=" } + "=" }
    let known = [
      "backup=no", "generation-known=yes", "encrypted=no", "domain-controller=no",
      "vm-replicated=no",
    ]
    .filter { fact in !names.contains { fact.hasPrefix($0) } }
    return Site.tried(
      "still-missing",
      "symptom=vm-missing event=Hyper-V-VMMS/16310 step.register-existing=no-effect "
        + (changes.contains("backup-age=") ? "" : "backup-age=- ")
        + known.joined(separator: " ") + " " + changes)
  }

  /// A new machine around the disks: the last way, and only when everything is known.
  static let recreating: [Case] = [
    Case(
      "everything is known", .german, last(""),
      verdicts: ["configuration-damaged": [.confirmed]], first: ["recreate-vm"],
      open: ["recreate-vm"], words: ["-GenerateNewId", "Remove-VM"]),
    Case(
      "checkpoints, and the newest file is known", .english,
      last("checkpoints=yes chain=intact leaf-known=yes"),
      verdicts: ["configuration-damaged": [.confirmed]], open: ["recreate-vm"]),
    Case(
      "nobody knows the newest file", .german,
      last("checkpoints=yes chain=intact leaf-known=unknown"), closed: ["recreate-vm"]),
    Case(
      "the chain is broken", .english,
      last("checkpoints=yes chain=parent-missing leaf-known=yes"), closed: ["recreate-vm"]),
    Case("a disk is gone", .german, last("disks=missing"), absent: ["recreate-vm"]),
    Case(
      "the generation is not known", .german, last("generation-known=no"),
      closed: ["recreate-vm"]),
    Case("encryption is not known", .english, last("encrypted=unknown"), closed: ["recreate-vm"]),
    Case(
      "nobody knows whether there is a replica", .german, last("vm-replicated=unknown"),
      closed: ["recreate-vm"]),
    Case("a domain controller", .english, last("domain-controller=yes"), closed: ["recreate-vm"]),
    Case(
      "a backup that nobody has tried", .german, last("backup=yes backup-age=5"),
      closed: ["recreate-vm"], absent: ["reconfigure-network"]),
    Case(
      "registering was not tried", .english,
      last("").replacing(" step.register-existing=no-effect", with: ""),
      first: ["register-existing"], closed: ["recreate-vm"]),
    Case(
      "nobody knows whether there is a backup", .german, last("backup=unknown"),
      closed: ["recreate-vm"]),
  ]
}
