import Diagnosis
import Playbooks

/// One incident after another over 60 rules in three strata: facts as text in, derived facts out.
struct Triage {
  private let network: Network
  private let vocabulary: Vocabulary
  private let heads: [(name: String, reading: Reading)]
  private let loadTime: Double
  private let place = EntityPlace(level: 0, entity: 0)

  init(_ path: String) {
    let began = milliseconds()
    let playbook = playbook(at: path)
    network = Network(playbook)
    vocabulary = Vocabulary(network)
    heads = playbook.facts.map(\.id).sorted { $0.name < $1.name }.compactMap { [network] fact in
      network.reading(of: fact).map { (fact.name, $0) }
    }
    loadTime = milliseconds() - began
  }

  /// Runs every incident so many times; prints one line of JSON.
  func run(_ folder: String, times: Int) {
    let incidents = InputFile(folder + "/w1_incidents.tsv")
    let expected = InputFile(folder + "/w1_expected.tsv").fields.map { $0.dropFirst().first ?? "" }
    var live = LiveNetwork(network)
    var times = [Double](repeating: 0, count: max(1, times))
    var isRight = true
    var said: [Vocabulary.Statement] = []
    var found: [Int] = []
    let readings = heads.map(\.reading)
    incidents.bytes.withUnsafeBytes { bytes in
      let fields = Self.fields(bytes)
      let count = fields.count / 40
      for round in times.indices {
        let began = milliseconds()
        for incident in 0..<count {
          live.removeAll()
          said.removeAll(keepingCapacity: true)
          for field in fields[incident * 40..<incident * 40 + 40] {
            if let statement = vocabulary.statement(field) { said.append(statement) }
          }
          live.observe(said, at: place)
          live.settle()
          found.removeAll(keepingCapacity: true)
          live.whichAreTrue(among: readings, at: place, into: &found)
          // Every round but the first is measured without this.
          if round == 0, names(found) != expected[incident] { isRight = false }
        }
        times[round] = (milliseconds() - began) * 1e3 / Double(count)
        if names(found) != expected[count - 1] { isRight = false }
      }
    }
    let measured = times.count > 1 ? Array(times.dropFirst()) : times
    report([
      ("ok", "\(isRight)"), ("us_median", "\(measured.median)"),
      ("us_min", "\(measured.min() ?? 0)"), ("load_ms", "\(loadTime)"),
      ("rss_kib", "\(peakMemory())"),
    ])
  }

  /// Prints what follows from the facts in a file, as a program does that is started for one
  /// incident.
  func runOnce(_ path: String) {
    var live = LiveNetwork(network)
    InputFile(path).bytes.withUnsafeBytes { bytes in
      live.observe(Self.fields(bytes).compactMap(vocabulary.statement), at: place)
    }
    live.settle()
    var found: [Int] = []
    live.whichAreTrue(among: heads.map(\.reading), at: place, into: &found)
    print(names(found))
  }

  private func names(_ positions: [Int]) -> String {
    positions.map { heads[$0].name }.joined(separator: ",")
  }

  private static func fields(_ bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
    var fields: [UnsafeRawBufferPointer] = []
    var lines = ByteCursor(bytes)
    while let line = lines.next(before: 0x0A) {
      var rest = ByteCursor(line)
      while let field = rest.next(before: 0x09) { fields.append(field) }
    }
    return fields
  }
}
