import Diagnosis
import Foundation
import Playbooks
import Testing

/// The playbook of the fleet audit that the benchmarks measure, read from its source.
struct FleetPlaybook {
  let network: Network
  let exclusions: CellPlace
  let state: CellPlace
  let path: CellPlace
  let states: [String: Vocabulary.Statement]
  let counts: [String: CountReading]
  let isAny: [String: Reading]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Benchmarks/playbooks/fleet/fleet.yaml")
    let source = SourceFile(name: "fleet.yaml", bytes: Array(try Data(contentsOf: file)))
    let playbook = try #require(Playbook.read([source]).playbook)
    network = Network(playbook)
    exclusions = try #require(network.place(of: Identifier("exclusions")))
    state = try #require(network.place(of: Identifier("state")))
    path = try #require(network.place(of: Identifier("path")))
    let vocabulary = Vocabulary(network)
    states = Dictionary(
      uniqueKeysWithValues: try ["Running", "Saved", "Off"].map { name in
        let text = Array("state=\(name)".utf8)
        return (name, try #require(text.withUnsafeBytes { vocabulary.statement($0) }))
      })
    counts = Dictionary(
      uniqueKeysWithValues: try PlainFleet.grades.map { [network] grade in
        let reading = network.counting(Identifier(grade), below: Identifier("host"))
        return (grade, try #require(reading))
      })
    isAny = Dictionary(
      uniqueKeysWithValues: try PlainFleet.grades.map { [network] grade in
        (grade, try #require(network.reading(of: Identifier("has-\(grade)"))))
      })
  }
}

/// Hosts, machines and disks as a list, and what is to be counted at them without any engine.
struct PlainFleet {
  static let grades = ["critical", "high", "medium", "low"]
  private static let beginnings = ["c:\\", "C:\\Store\\", "c:\\STORE\\ä", "d:\\", "C:\\store\\Ä\\"]
  private static let endings = ["one.vhdx", "Two.AVHDX", "ö.avhdx", "three.avhdx", "avhdx"]

  private(set) var exclusions: [[String]] = []
  private(set) var machines: [(host: Int, state: String?)] = []
  private(set) var disks: [(machine: Int, path: String?)] = []

  /// How many disks of a host have a grade for sure.
  func count(_ grade: String, on host: Int) -> Int {
    disks.count { disk in
      guard machines[disk.machine].host == host, let path = disk.path?.lowercased(),
        !exclusions[host].isEmpty,
        !exclusions[host].contains(where: { path.hasPrefix($0.lowercased()) })
      else { return false }
      switch machines[disk.machine].state {
      case "Running": return grade == (path.hasSuffix(".avhdx") ? "critical" : "high")
      case "Saved": return grade == "medium"
      case "Off": return grade == "low"
      default: return false
      }
    }
  }

  /// Something new or something else, here and in a live network.
  mutating func change(
    _ live: inout LiveNetwork, _ playbook: FleetPlaybook, _ dice: inout Dice
  ) {
    let which = dice.upTo(9)
    switch exclusions.isEmpty ? 0 : machines.isEmpty ? min(which, 1) : which {
    case 0:
      exclusions.append([])
      live.addEntity(at: playbook.exclusions.level, in: 0)
    case 1, 2:
      machines.append((dice.upTo(exclusions.count - 1), nil))
      live.addEntity(at: playbook.state.level, in: machines[machines.count - 1].host)
    case 3, 4,
      5 where !machines.isEmpty:
      disks.append((dice.upTo(machines.count - 1), nil))
      live.addEntity(at: playbook.path.level, in: disks[disks.count - 1].machine)
      setPath(of: disks.count - 1, &live, playbook, &dice)
    case 6 where !disks.isEmpty: setPath(of: dice.upTo(disks.count - 1), &live, playbook, &dice)
    case 7,
      8 where !machines.isEmpty:
      let machine = dice.upTo(machines.count - 1)
      guard let state = dice.one(of: playbook.states.keys.sorted()),
        let statement = playbook.states[state]
      else { return }
      machines[machine].state = state
      live.observe(statement, at: EntityPlace(level: playbook.state.level, entity: machine))
    default:
      let host = dice.upTo(exclusions.count - 1)
      guard let text = dice.one(of: Self.beginnings) else { return }
      exclusions[host].append(text)
      Array(text.utf8).withUnsafeBytes { live.observe($0, of: playbook.exclusions, at: host) }
    }
  }

  private mutating func setPath(
    of disk: Int, _ live: inout LiveNetwork, _ playbook: FleetPlaybook, _ dice: inout Dice
  ) {
    guard let first = dice.one(of: Self.beginnings), let last = dice.one(of: Self.endings) else {
      return
    }
    disks[disk].path = first + last
    Array((first + last).utf8).withUnsafeBytes { live.observe($0, of: playbook.path, at: disk) }
  }
}
