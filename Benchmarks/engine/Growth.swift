import Diagnosis
import Playbooks

/// What more rules and more entities cost, and what one more answer costs then.
enum Growth {
  private static let machinesOnHost = 20

  /// One row of the table as a line of JSON.
  static func run(rules: Int, entities: Int) {
    let playbook = GrownPlaybook.playbook(rules: rules)
    let empty = memory()
    let began = milliseconds()
    let network = Network(playbook)
    let loaded = milliseconds()
    let answers = Answers(playbook, network)
    let hosts = (entities + machinesOnHost - 1) / machinesOnHost
    var live = LiveNetwork(network)
    let ready = milliseconds()
    var dice = Dice(seed: 7002)
    answers.begin(&live, entities: entities, on: hosts, &dice)
    let settled = milliseconds()
    let held = memory()
    let answer = answers.medians(of: 4000, &live, entities: entities, on: hosts, &dice)
    report([
      ("rules", "\(rules)"), ("entities", "\(entities)"), ("load_ms", "\(loaded - began)"),
      ("settle_ms", "\(settled - ready)"), ("memory_kib", "\(held - empty)"),
      ("answer_us", "\(answer.all)"),
      ("changing_us", answer.changing.map { "\($0)" } ?? "null"),
    ])
  }

  /// One more answer with a playbook from a file: in an incident of one entity, and in one of a
  /// thousand on fifty.
  static func compare(_ path: String) {
    let playbook = playbook(at: path)
    let network = Network(playbook)
    let answers = Answers(playbook, network)
    var live = LiveNetwork(network)
    var rounds: [[(all: Double, changing: Double?)]] = [[], []]
    for round in 0..<5 {
      for (incident, (entities, hosts)) in [(1, 1), (1000, 50)].enumerated() {
        var dice = Dice(seed: 7002 + UInt64(round))
        answers.begin(&live, entities: entities, on: hosts, &dice)
        rounds[incident].append(
          answers.medians(of: 2000, &live, entities: entities, on: hosts, &dice))
      }
    }
    let all = rounds.map { $0.map(\.all).median }
    let changing = rounds.map { $0.compactMap(\.changing).median }
    if changing.contains(0) { stop("no answer changed a verdict") }
    let incidents = IncidentAnswers(playbook)
    let told = [incidents.median(machines: 1, on: 1), incidents.median(machines: 1000, on: 50)]
    report([
      ("one_us", "\(all[0])"), ("many_us", "\(all[1])"), ("ratio", "\(all[1] / all[0])"),
      ("one_changing_us", "\(changing[0])"), ("many_changing_us", "\(changing[1])"),
      ("ratio_changing", "\(changing[1] / changing[0])"),
      ("one_session_us", "\(told[0])"), ("many_session_us", "\(told[1])"),
      ("ratio_session", "\(told[1] / told[0])"),
    ])
  }
}
