/// One host with one machine, of which a helpdesk has found out everything and nothing is wrong
/// but the exclusions: the antivirus is the first that comes to mind.
enum Site {
  static let facts =
    "attack-signs=no scope=one elevated=yes vmms=running clustered=no windows=2019 "
    + "hypervisor=yes logon-right=yes upgraded=no antivirus=defender antivirus-managed=local "
    + "exclusions=none defender-version=4.18.24080.9 backup-running=no replica=no "
    + "vm-folders=D:\\VMs csv-volumes=unknown witness-disk=no found-elsewhere=no storage=online "
    + "place=local detection=none deleted-by-person=no config-file=readable "
    + "config-version-supported=yes vm-state=off chain=single disks=present checkpoints=no "
    + "vm-sid-in-acl=yes physical-dvd=no free-space=200 device=none backup=yes backup-age=9 "
    + "former-switch=LAN former-config-folder=C:\\Hyper-V "
    + channels.map { "events-read=\($0)" }.joined(separator: " ")

  static let channels = [
    "vmms-admin", "worker-admin", "config-admin", "vhdmp-operational",
    "defender-operational", "system", "ha-admin",
  ]

  /// The antivirus was told, the service restarted, and nothing has changed.
  static func tried(_ look: String, _ changes: String = "") -> String {
    with(
      "exclusions-effective=yes step.freeze-evidence=verified "
        + "step.configure-exclusions=verified step.restart-vmms=no-effect "
        + "step.restart-vmms.retry=\(look) \(changes)")
  }

  /// The site with other values for some of its facts; `fact=-` leaves the fact out.
  static func with(_ changes: String) -> String {
    let changed = changes.split(separator: " ")
    let names = changed.map { $0.prefix { $0 != "=" && $0 != "!" } + "=" }
    let kept = facts.split(separator: " ").filter { fact in
      !names.contains { fact.hasPrefix($0) }
    }
    return (kept + changed.filter { !$0.hasSuffix("=-") }).joined(separator: " ")
  }

  /// Facts of one named host.
  static func host(_ name: String, _ changes: String = "") -> String {
    let kept =
      "elevated=yes vmms=running clustered=yes windows=2019 hypervisor=yes logon-right=yes "
      + "upgraded=no antivirus=defender antivirus-managed=local exclusions=none "
      + "backup-running=no replica=no witness-disk=no " + changes
    return prefixed(kept, with: "host[\(name)]")
  }

  /// Facts of one named machine on a host.
  static func machine(_ name: String, on host: String, _ facts: String) -> String {
    prefixed("host=\(host) " + facts, with: "vm[\(name)]")
  }

  private static func prefixed(_ facts: String, with entity: String) -> String {
    var last: [Substring: Substring] = [:]
    let all = facts.split(separator: " ")
    for fact in all { last[fact.prefix { $0 != "=" }] = fact }
    return all.filter { last[$0.prefix { $0 != "=" }] == $0 }.map { "\(entity).\($0)" }
      .joined(separator: " ")
  }
}
