import Diagnosis
import Playbooks
import Testing
import Wording

/// What the shipped playbook says of codes, events and sentences.
@Suite struct LookupTests {
  private static let codes = [
    "0x800704C8", "0x80070037", "0x800703E3", "0x80070020", "0x80070021", "0x80070005",
    "0x80070002", "0x80070003", "0x8007000E", "0x800705AA", "0x80070070", "0x80070027",
    "0x800700E1", "0x800700E2", "0x80070032", "0x8007003B", "0x80070040", "0x80048054",
    "0x80070490", "0x80070569", "0x8007052F", "0x80370102", "0x8007001F", "0x80070570",
    "0xC03A0005", "0xC03A000D", "0xC03A000E", "0xC03A000F", "0xC03A0012", "0xC03A0014",
    "0xC03A0016", "0xC03A0017", "0xC03A0018", "0xC03A0019", "0xC0000008", "0xC06D007E",
    "0x80004005", "0x80070057", "0x8007271D", "0x80071398", "0x000013AB", "0x800106BA",
    "0x80338029", "0x80090303", "0x8009030C", "0x8009030D", "0x8009030E", "0x80072746",
    "0x8007274C", "0x8007274D",
  ]

  @Test(arguments: codes)
  func tellsAllOfACode(code: String) throws {
    let playbook = try ShippedPlaybook.playbook()
    let known = try #require(playbook.codes.first { $0.code == code })
    #expect(known.namesDevice != nil)
    #expect(known.tellsApart != nil)
    let entry = try #require(playbook.fact(playbook.header.entry))
    #expect(entry.values.contains { $0.name == known.startsAt })
  }

  @Test func recognisesEverySentenceInBothLanguages() throws {
    let playbook = try ShippedPlaybook.playbook()
    for code in playbook.codes {
      for sentence in code.sentences.flatMap({ [$0.english, $0.german] }) {
        let lookup = Lookup(
          "Fehler beim Starten: \(sentence)\nMehr steht da nicht.", over: playbook, names: .none)
        #expect(lookup.codes.map(\.code.canonical).contains(code.code), "\(sentence)")
      }
    }
  }

  @Test(arguments: [
    ("16310", ["Hyper-V-VMMS/16310"]), ("event 16310", ["Hyper-V-VMMS/16310"]),
    ("Ereignis-ID 16310", ["Hyper-V-VMMS/16310"]),
    ("Hyper-V-VMMS/16310", ["Hyper-V-VMMS/16310"]),
    ("Microsoft-Windows-Hyper-V-VMMS 16310", ["Hyper-V-VMMS/16310"]),
    ("Source: Hyper-V-VMMS\nEvent ID: 16310", ["Hyper-V-VMMS/16310"]),
    ("Ereignis-ID: 16310\nQuelle: Microsoft-Windows-Hyper-V-VMMS", ["Hyper-V-VMMS/16310"]),
    ("Microsoft-Windows-Windows Defender 1116", ["Defender/1116"]),
    ("Hyper-V-Config 4096", ["Hyper-V-Config/4096"]),
  ])
  func recognisesEvents(text: String, events: [String]) throws {
    let playbook = try ShippedPlaybook.playbook()
    let found = Lookup(text, over: playbook, names: .none).events
    #expect(found.map(\.name.text) == events)
    #expect(found.allSatisfy { $0.noise == nil && $0.value != nil })
  }

  @Test(arguments: [
    "Hyper-V-Integration-KvpExchange/4096",
    "Microsoft-Windows-Hyper-V-Integration-KvpExchange 4096",
    "Quelle: Microsoft-Windows-Hyper-V-Integration-KvpExchange\nEreignis-ID: 4096",
  ])
  func knowsNoise(text: String) throws {
    let playbook = try ShippedPlaybook.playbook()
    let found = Lookup(text, over: playbook, names: .none).events
    #expect(found.count == 1)
    #expect(found.first?.noise != nil)
    #expect(TextIntake(text, over: playbook).proposals.isEmpty)
  }
}
