import Diagnosis
import Foundation
import Playbooks
import Reports
import Testing
import Wording

/// The scripts generated from the shipped list, for hosts of every sort.
@Suite("Scripts of the exclusions")
struct ExclusionScriptTests {
  static let hosts = [
    "", "windows=2008r2 antivirus=fep clustered=no", "windows=2012r2 antivirus=scep clustered=no",
    "windows=2012r2 antivirus=defender clustered=yes witness-disk=yes", "windows=2016 clustered=no",
    "windows=2019 clustered=no antivirus=defender antivirus-managed=central",
    "windows=2019 clustered=yes csv-volumes=C:\\ClusterStorage\\Volume1 "
      + "csv-volume-ids=\\\\?\\Volume{83843316-a7f8-4cf7-b8c3-003186740fbd}\\ witness-disk=no",
    "windows=2022 antivirus=edr", "windows=2022 antivirus=other clustered=yes",
    "windows=2025 antivirus=several replica=yes", "windows=client antivirus=none",
    "windows=azure-local clustered=yes site-recovery=yes", "attack-signs=yes windows=2019",
    "windows=2019 place=smb vm-folders=\\\\SRV\\VMs\\Prod vm-folders=D:\\",
    "host[HV01].windows=2019 host[HV02].windows=2022 host[HV02].antivirus=edr",
  ]

  static func report(
    _ facts: String, adding paths: [String] = [], in language: Language = .english
  ) throws -> ListReport {
    let diagnosis = facts == plainFacts ? try plain.get() : try Finding(facts).diagnosis
    let lists = try ShippedPlaybook.playbook().lists
    let list = try #require(lists.first { $0.id.name == "exclusions" })
    return ListReport(list, from: diagnosis, adding: paths, in: language)
  }

  /// The facts over which many paths are tried; diagnosed once.
  static let plainFacts = "windows=2019"
  private static let plain = Result { try Finding(plainFacts).diagnosis }

  static func scripts(of report: ListReport) throws -> [String] {
    try [ListReport.Part.lines, .checks, .undoing].map { try #require(report.powerShell($0)) }
  }

  @Test("are PowerShell in ASCII for every host, in both languages")
  func hosts() throws {
    var scripts: [String] = []
    for host in Self.hosts {
      for language in Language.allCases {
        scripts += try Self.scripts(
          of: try Self.report(host, adding: AwkwardText.values.map { "D:\\\($0)" }, in: language))
      }
    }
    for script in scripts {
      #expect(script.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    }
    #expect(try PowerShellGrammars.faults(in: scripts) == [])
  }

  @Test("no path becomes a command", arguments: [UInt64(20_110_811), 704, 7, 0xC8])
  func fuzz(seed: UInt64) throws {
    print("seed of the paths: \(seed)")
    var random = SeededNumbers(state: seed)
    let harmless = try PowerShellGrammars.read(
      Self.scripts(of: try Self.report("windows=2019", adding: ["D:\\plain"]))
    ).map(\.statements)
    // What stands outside ASCII is written as an expression that decodes it.
    let decoded = try PowerShellGrammars.read(
      Self.scripts(of: try Self.report("windows=2019", adding: ["D:\\ä"]))
    ).map(\.statements)
    var paths: [String] = []
    while paths.count < 40 {
      let length = Int.random(in: 1...8, using: &random)
      let tail = (0..<length).map { _ in
        AwkwardText.pieces[Int.random(in: 0..<AwkwardText.pieces.count, using: &random)]
      }
      let path = "D:\\x\(tail.joined())y"
      if try Self.report("windows=2019", adding: [path]).refusedByHand.isEmpty {
        paths.append(path)
      }
    }
    var scripts: [String] = []
    for path in paths {
      scripts += try Self.scripts(of: try Self.report("windows=2019", adding: [path]))
    }
    for (index, reading) in try PowerShellGrammars.read(scripts).enumerated() {
      let path = paths[index / 3]
      let isPlain = CleanText.line(path).utf8.allSatisfy { $0 < 0x80 }
      let wanted = (isPlain ? harmless : decoded)[index % 3]
      #expect(reading.faults == [], "seed \(seed): \(path)")
      #expect(reading.statements == wanted, "seed \(seed): \(path)")
      #expect(scripts[index].utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    }
  }

  @Test("only ever add, and take back only what they added")
  func onlyAdd() throws {
    for host in Self.hosts {
      let report = try Self.report(host, adding: ["D:\\VMs"])
      let scripts = try Self.scripts(of: report)
      #expect(!scripts.joined().contains("Set-MpPreference"))
      #expect(!scripts[0].contains("Remove-"))
      #expect(!scripts[1].contains(/(Add|Set|Remove)-/))
      #expect(!scripts[2].contains("Add-"))
      for line in scripts[2].split(separator: "\n") where line.contains("Remove-MpPreference") {
        #expect(line.contains("$added -contains"))
      }
    }
  }

  @Test("pretend nothing where Defender is not in charge")
  func unsuited() throws {
    for antivirus in ["fep", "scep", "edr", "other", "none"] {
      for language in Language.allCases {
        let report = try Self.report("antivirus=\(antivirus) windows=2019", in: language)
        for script in try Self.scripts(of: report) {
          let lines = script.split(separator: "\n").filter { !$0.hasPrefix("#") }
          #expect(lines.allSatisfy { $0.hasPrefix("Write-Warning '") }, "\(lines)")
          #expect(!lines.isEmpty)
          #expect(script.contains("vmms.exe"))
        }
        let registry = try #require(report.registry)
        let kept = registry.split(separator: "\r\n").filter { !$0.hasPrefix(";") }
        #expect(kept == [])
      }
    }
  }

  @Test("open no door while an attack is possible, and close the ones they opened")
  func attack() throws {
    let adds = "\nAdd-MpPreference"
    for agreed in ["", " security-agreed=no", " security-agreed=unknown"] {
      let report = try Self.report("attack-signs=yes windows=2019" + agreed)
      let scripts = try Self.scripts(of: report)
      #expect(!scripts[0].contains(adds))
      #expect(scripts[2].contains("Remove-MpPreference"))
      #expect(report.registry?.contains("=\"0\"") == false)
    }
    let agreed = try Self.report("attack-signs=yes security-agreed=yes windows=2019")
    #expect(try Self.scripts(of: agreed)[0].contains(adds))
  }

  @Test("awkward paths stay one value in the other formats", arguments: AwkwardText.values)
  func otherFormats(value: String) throws {
    let plain = try Self.report(Self.plainFacts, adding: ["D:\\plain"])
    let report = try Self.report(Self.plainFacts, adding: ["D:\\x\(value)y"])
    let registry = try #require(report.registry).split(separator: "\r\n")
    #expect(registry.count == plain.registry?.split(separator: "\r\n").count)
    for line in registry where line.hasPrefix("\"") {
      #expect(line.contains(/^"([^"\\]|\\["\\])*"=("0"|dword:00000001)$/), "\(line)")
    }
    #expect(
      report.csv.split(separator: "\r\n").count == plain.csv.split(separator: "\r\n").count)
    #expect(
      report.text.split(separator: "\n").count == plain.text.split(separator: "\n").count)
  }

  @Test("a central policy is told on top")
  func central() throws {
    let script = try #require(
      try Self.report("antivirus-managed=central windows=2019").powerShell(.lines))
    let top = script.split(separator: "\n").prefix(3)
    #expect(top.contains { $0.hasPrefix("Write-Warning 'A central policy") })
  }
}
