import Diagnosis
import Reports
import Testing

/// A folder that somebody names is left out of the scan only where that opens no door.
@Suite("Folders to be excluded")
struct ExcludedFoldersTests {
  static let tooMuch = ["D:\\", "D:", "C:\\", "C:\\Users", "C:\\Windows", "%SystemDrive%"]

  @Test("a whole drive, the users or Windows never get a line", arguments: tooMuch)
  func isLeftOut(folder: String) throws {
    let playbook = try ShippedPlaybook.playbook()
    let list = try #require(playbook.lists.first { $0.id.name == "exclusions" })
    let known = "windows=2019 antivirus=defender clustered=no"
    let reports = [
      ListReport(
        list, from: try Finding(known + " vm-folders=\(folder)").diagnosis, adding: [],
        in: .german),
      ListReport(list, from: try Finding(known).diagnosis, adding: [folder], in: .english),
    ]
    for report in reports {
      let script = try #require(report.powerShell(.lines))
      for line in script.split(separator: "\n") where !line.hasPrefix("#") {
        #expect(NeverRight.violations(in: String(line)) == [], "\(line)")
      }
    }
  }

  @Test("a mask becomes the bare folder: it would end at the first one")
  func mask() throws {
    let playbook = try ShippedPlaybook.playbook()
    let list = try #require(playbook.lists.first { $0.id.name == "exclusions" })
    let diagnosis = try Finding("windows=2019 antivirus=defender clustered=yes").diagnosis
    let report = ListReport(
      list, from: diagnosis, adding: ["C:\\ClusterStorage\\Volume1\\*.*"], in: .german)
    let script = try #require(report.powerShell(.lines))
    #expect(!script.contains("*.*"), "\(script)")
  }
}
