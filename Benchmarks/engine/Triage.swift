import Diagnosis
import Playbooks
import Wording

/// One incident after another over 60 rules in three strata: facts as text in, derived facts out.
struct Triage {
  private let network: Network
  private let heads: [(name: String, reading: Reading)]
  private let expected: [[String]]
  private let incidents: InputLines
  private let loadTime: Double

  init(_ folder: String) {
    let began = milliseconds()
    let rules = InputLines(folder + "/w1_rules.tsv").fields
    let playbook = Self.playbook(rules)
    network = Network(playbook)
    loadTime = milliseconds() - began
    heads = rules.map { $0[2] }.sorted().compactMap { [network] name in
      network.reading(of: Identifier(name)).map { (name, $0) }
    }
    incidents = InputLines(folder + "/w1_incidents.tsv")
    expected = InputLines(folder + "/w1_expected.tsv").fields
  }

  /// Runs every incident so many times; prints one line of JSON.
  func run(times: Int) {
    let vocabulary = Vocabulary(network)
    var live = LiveNetwork(network)
    var medians: [Double] = []
    var isRight = true
    var said: [Vocabulary.Statement] = []
    var found: [Int] = []
    let readings = heads.map(\.reading)
    incidents.withBytes { bytes in
      let fields = Self.fields(bytes)
      let count = fields.count / 40
      for round in 0..<max(1, times) {
        let began = milliseconds()
        var derived = 0
        for incident in 0..<count {
          live.removeAll()
          said.removeAll(keepingCapacity: true)
          for field in fields[incident * 40..<incident * 40 + 40] {
            if let statement = vocabulary.statement(field) { said.append(statement) }
          }
          live.observe(said, at: EntityPlace(level: 0, entity: 0))
          live.settle()
          found.removeAll(keepingCapacity: true)
          live.whichAreTrue(
            among: readings, at: EntityPlace(level: 0, entity: 0), into: &found)
          derived += found.count
          if round == 0 {
            let names = found.map { heads[$0].name }
            let wanted = expected[incident].count > 1 ? expected[incident][1] : ""
            if names.joined(separator: ",") != wanted { isRight = false }
          }
        }
        let time = (milliseconds() - began) * 1e3 / Double(count)
        if round > 0 || times <= 1 { medians.append(time) }
        if derived == 0 { isRight = false }
      }
    }
    medians.sort()
    print(
      "{\"ok\": \(isRight), \"us_median\": \(medians[medians.count / 2]), "
        + "\"us_min\": \(medians[0]), \"load_ms\": \(loadTime), \"rss_kib\": \(peakMemory())}")
  }

  private static func fields(_ bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
    bytes.split(whereSeparator: { $0 == 0x09 || $0 == 0x0A }).map { field in
      UnsafeRawBufferPointer(rebasing: field)
    }
  }

  /// The rules as a playbook: what is said are choices, what follows are derived facts.
  private static func playbook(_ rules: [[String]]) -> Playbook {
    var content = PlaybookContent.bench(kinds: ["incident"])
    for number in 0..<28 {
      content.choice(name("b", number), of: "incident", ["T", "F"])
    }
    for number in 0..<12 {
      content.choice(name("e", number), of: "incident", ["v0", "v1", "v2", "v3"])
    }
    for rule in rules {
      content.derived(rule[2], of: "incident")
      let conditions = rule[3].split(separator: " ").map { condition(String($0)) }
      content.rules.append(
        Rule(
          id: Identifier(rule[0]), kind: .incident, when: .all(conditions),
          conclusion: .derives(Identifier(rule[2])), because: .none, sources: []))
    }
    return Playbook(content, hash: "")
  }

  private static func name(_ letter: String, _ number: Int) -> String {
    letter + (number < 10 ? "0" : "") + String(number)
  }

  private static func condition(_ text: String) -> Condition {
    let name = Identifier<Fact>(String(text.prefix(3)))
    switch text.first {
    case "+": return .test(Identifier(String(text.dropFirst())), .among(["yes"]))
    case "-": return .test(Identifier(String(text.dropFirst())), .among(["no"]))
    default:
      let test = Condition.test(name, .among([String(text.dropFirst(4))]))
      return text.dropFirst(3).first == "!" ? .not(test) : test
    }
  }
}
