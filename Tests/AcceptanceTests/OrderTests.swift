import Diagnosis
import Foundation
import Playbooks
import Reports
import Testing

/// The same facts give the same answer, in whatever order and by whatever way they come.
@Suite("The order of facts")
struct OrderTests {
  static let sets = [
    "symptom=vm-missing " + Base.facts,
    "symptom=vm-missing " + Base.facts
      + " exclusions-effective=yes step.freeze-evidence=verified "
      + "step.configure-exclusions=verified step.restart-vmms=no-effect retry=still-missing "
      + "event=Hyper-V-VMMS/16310 disks=present checkpoints=no backup=yes backup-age=12",
    "symptom=vm-start-fails code=0x80070037 event=Hyper-V-SynthNic/12570 event=Hyper-V-Worker/12010 "
      + "event!=16310 events-read=vmms-admin attack-signs=no vmms=running",
    "attack-signs=no host[HV01].exclusions=none host[HV02].exclusions=complete vm[A].host=HV01 "
      + "vm[B].host=HV02 vm[A].symptom=vm-missing vm[B].symptom=vm-start-fails "
      + "vm[B].code=0x800704C8 host[HV01].vmms=running host[HV02].step.freeze-evidence=verified "
      + "vm[A].storage=online host[HV01].elevated=unknown",
  ]

  @Test("never changes a byte", arguments: sets)
  func permutations(facts: String) throws {
    let expected = try Finding(facts).json
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"
    for _ in 0..<(isSoak ? 2_000 : 25) {
      let shuffled = facts.split(separator: " ").shuffled(using: &random).joined(separator: " ")
      let json = try Finding(shuffled).json
      #expect(json == expected, "seed \(seed): \(shuffled)")
    }
  }

  @Test("nor does a file of facts", arguments: sets)
  func file(facts: String) throws {
    let words = facts.split(separator: " ").map(String.init)
    let file = "# what is known\n\n" + words.reversed().joined(separator: "  # said\r\n")
    let session = try SessionInput(
      statements: FactList.statements(in: file, file: "facts.txt"),
      over: try ShippedPlaybook.playbook()
    ).session
    #expect(
      DiagnosisReport(session.diagnosed(), in: .english).json.text == (try Finding(facts).json))
  }

  @Test("nor does observing one by one in place of all together", arguments: sets.prefix(3))
  func oneByOne(facts: String) throws {
    let playbook = try ShippedPlaybook.playbook()
    let together = try SessionInput(
      statements: facts.split(separator: " ").map { WrittenStatement(String($0)) }, over: playbook
    ).session
    var session = try Session(over: playbook)
    for event in together.events { try session.apply(event) }
    #expect(
      DiagnosisReport(session.diagnosed(), in: .english).json.text == (try Finding(facts).json))
  }

  @Test("a contradiction names both values, whichever came first")
  func contradiction() throws {
    var sentences: Set<String> = []
    for facts in ["windows=2016 windows=2019", "windows=2019 windows=2016"] {
      let refusal = try #require(throws: InputRefusal.self) {
        try Finding("symptom=vm-missing \(facts)")
      }
      sentences.insert(refusal.sentences.map(\.english).joined())
    }
    let sentence = try #require(sentences.first)
    #expect(sentences.count == 1)
    #expect(sentence.contains("2016") && sentence.contains("2019") && sentence.contains("windows"))
  }
}

/// Random numbers that a printed seed brings back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
