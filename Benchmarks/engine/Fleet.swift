import Diagnosis
import Glibc
import Playbooks

/// The audit of a fleet: every host is an incident of its own, and what is counted at it is read
/// from the engine.
struct Fleet {
  private let network: Network
  private let exclusions: CellPlace
  private let path: CellPlace
  private let state: CellPlace
  private let states: [(name: [UInt8], statement: Vocabulary.Statement)]
  /// What is counted at a host, by name.
  private let counts: [(name: String, reading: CountReading)]
  private let loadTime: Double

  init(_ file: String) {
    let began = milliseconds()
    network = Network(playbook(at: file))
    let vocabulary = Vocabulary(network)
    guard let exclusions = network.place(of: Identifier("exclusions")),
      let path = network.place(of: Identifier("path")),
      let state = network.place(of: Identifier("state"))
    else { stop("\(file) is not the playbook of a fleet") }
    self.exclusions = exclusions
    self.path = path
    self.state = state
    states = ["Running", "Saved", "Off"].compactMap { name in
      Array("state=\(name)".utf8).withUnsafeBytes { vocabulary.statement($0) }
        .map { (Array(name.utf8), $0) }
    }
    counts = ["critical", "high", "low", "medium"].compactMap { [network] name in
      network.counting(Identifier(name), below: Identifier("host")).map { (name, $0) }
    }
    loadTime = milliseconds() - began
  }

  /// Audits the hosts in a file, writes what was counted, and prints one line of JSON.
  func run(_ input: String, to output: String) {
    let began = milliseconds()
    let file = InputFile(input)
    let read = milliseconds()
    var audit = Audit(fleet: self)
    file.bytes.withUnsafeBytes { audit.take($0) }
    guard let out = fopen(output, "wb") else { stop("cannot write \(output)") }
    fwrite(audit.written, 1, audit.written.count, out)
    fclose(out)
    let ended = milliseconds()
    report([
      ("facts", "\(audit.facts)"), ("exposed", "\(audit.exposed)"), ("load_ms", "\(loadTime)"),
      ("read_ms", "\(read - began)"), ("run_ms", "\(ended - read)"),
      ("total_ms", "\(ended - began)"), ("rss_kib", "\(peakMemory())"),
    ])
  }

  /// The hosts that were audited so far.
  private struct Audit {
    private let fleet: Fleet
    private var live: LiveNetwork
    private var host: UnsafeRawBufferPointer?
    private var names: [UnsafeRawBufferPointer] = []
    private(set) var written: [UInt8] = []
    private(set) var facts = 0
    private(set) var exposed = 0

    init(fleet: Fleet) {
      self.fleet = fleet
      live = LiveNetwork(fleet.network)
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) {
      var lines = ByteCursor(bytes)
      while let line = lines.next(before: 0x0A) {
        var fields = ByteCursor(line)
        guard let what = fields.next(before: 0x09)?.first, let name = fields.next(before: 0x09)
        else { continue }
        facts += 1
        switch what {
        case UInt8(ascii: "h"): begin(name)
        case UInt8(ascii: "v"): takeMachine(&fields)
        case UInt8(ascii: "d"): takeDisk(&fields)
        default: live.observe(fields.rest, of: fleet.exclusions, at: 0)
        }
      }
      end()
    }

    private mutating func begin(_ name: UnsafeRawBufferPointer) {
      end()
      live.removeAll()
      live.addEntity(at: fleet.exclusions.level, in: 0)
      names.removeAll(keepingCapacity: true)
      host = name
    }

    private mutating func takeMachine(_ fields: inout ByteCursor) {
      guard let name = fields.next(before: 0x09) else { return }
      let level = fleet.state.level
      let machine = live.addEntity(at: level, in: 0)
      names.append(name)
      for state in fleet.states where state.name.elementsEqual(fields.rest) {
        live.observe(state.statement, at: EntityPlace(level: level, entity: machine))
      }
    }

    private mutating func takeDisk(_ fields: inout ByteCursor) {
      guard let name = fields.next(before: 0x09), let machine = machine(name) else { return }
      let disk = live.addEntity(at: fleet.path.level, in: machine)
      live.observe(fields.rest, of: fleet.path, at: disk)
    }

    /// The machine of a name; most often the last one.
    private func machine(_ name: UnsafeRawBufferPointer) -> Int? {
      names.lastIndex { $0.count == name.count && $0.elementsEqual(name) }
    }

    /// Settles the host and writes down what is counted at it.
    private mutating func end() {
      guard let host else { return }
      live.settle()
      for count in fleet.counts {
        let number = live.count(of: count.reading, at: 0)
        if number == 0 { continue }
        exposed += number
        written += host
        written.append(0x09)
        written += count.name.utf8
        written.append(0x09)
        written += String(number).utf8
        written.append(0x0A)
      }
    }
  }
}
