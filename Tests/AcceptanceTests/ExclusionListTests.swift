import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Reports

/// What is on the list for which host, and what never is.
@Suite("The exclusions")
struct ExclusionListTests {
  /// The entries that are certain.
  private static func values(_ facts: String, adding paths: [String] = []) throws -> [String] {
    let report = try ExclusionScriptTests.report(facts, adding: paths)
    return try #require(report.selections.first).entries.filter(\.doubts.isEmpty).map(\.value)
  }

  @Test(
    "follow Windows and the topology",
    arguments: [
      (
        "windows=2012r2 clustered=no", ["vmms.exe", "vmwp.exe"],
        ["vmsp.exe", "vmcompute.exe", "%ProgramFiles%", "ClusterStorage", "rhs.exe"]
      ),
      ("windows=2016 clustered=no", ["vmsp.exe", "%ProgramFiles%\\Hyper-V"], ["vmcompute.exe"]),
      ("windows=2019 clustered=no", ["vmsp.exe", "vmcompute.exe"], ["Cluster\\"]),
      (
        "windows=client clustered=no",
        ["vmsp.exe", "vmcompute.exe", "%ProgramData%\\Microsoft\\Windows\\Hyper-V"], []
      ),
      (
        "windows=2022 clustered=yes witness-disk=no",
        ["C:\\ClusterStorage", "%SystemRoot%\\Cluster", "cliusr", "clussvc.exe", "rhs.exe"], ["Q:"]
      ),
      ("windows=2022 clustered=yes witness-disk=yes", ["Q:\\Cluster"], []),
      (
        "windows=2019 site-recovery=yes",
        ["Recovery Services Agent\\Scratch", "Recovery Services Agent\\Temp"], []
      ),
      ("windows=2019 site-recovery=no", [], ["Recovery Services"]),
      ("windows=2019 place=smb", ["<folder of the share>"], []),
      ("windows=2019 replica=yes", ["<replica folder>"], []),
    ])
  func topology(facts: String, present: [String], absent: [String]) throws {
    let values = try Self.values(facts)
    for part in present { #expect(values.contains { $0.contains(part) }, "\(part)") }
    for part in absent { #expect(!values.contains { $0.contains(part) }, "\(part)") }
    #expect(!values.contains("Q:\\"))
    #expect(!values.contains { $0.hasPrefix(".") || $0.hasSuffix("*") })
  }

  @Test(
    "never are a drive, a share, Windows, the users, or no path at all",
    arguments: [
      "D:\\", "D:", "d:/", "D:\\*.*", "D:\\\\", "D:\\ ", "D:\\.", "D:\\VMs\\..", "D:\\VMs\\.\\..",
      "\\\\srv\\share", "\\\\srv\\share\\", "\\\\srv", "\\\\srv\\c$\\*", "\\\\?\\C:\\", "\\\\.\\C:",
      "\\\\?\\UNC\\srv\\share", "C:\\Users", "c:\\users\\", "C:\\Users\\*", "C:\\\\Users",
      "C:\\Users\\bob", "C:\\Windows", "C:\\Windows\\System32", "%SystemDrive%", "%systemdrive%\\",
      "%SystemDrive%\\*", "%SystemRoot%", "%windir%\\Temp", "%ProgramData%", "%USERPROFILE%\\VMs",
      "%AppData%\\x", "VMs", "C:VMs", "*:\\VMs", "", "\\", "/", "D:\\a*b*c*d*e*f*g*\\x",
      "\u{202E}D:\\",
    ])
  func refused(path: String) throws {
    let report = try ExclusionScriptTests.report("windows=2019", adding: [path])
    #expect(report.refusedByHand.map(\.value) == [CleanText.line(path)])
    #expect(try Self.values("windows=2019", adding: [path]) == Self.values("windows=2019"))
  }

  @Test(
    "are written so that they work",
    arguments: [
      ("D:\\VMs", "D:\\VMs"), ("D:/VMs/a", "D:\\VMs\\a"), ("D:\\VMs\\", "D:\\VMs"),
      ("D:\\VMs\\*.*", "D:\\VMs"), ("D:\\VMs\\*", "D:\\VMs"), ("D:\\VMs. ", "D:\\VMs"),
      ("\\\\srv\\share\\VM", "\\\\srv\\share\\VM"),
      ("C:\\Windows\\Cluster", "C:\\Windows\\Cluster"),
      ("C:\\Users\\bob\\VMs", "C:\\Users\\bob\\VMs"), ("C:\\Windows.old\\a", "C:\\Windows.old\\a"),
      ("C:\\ClusterStorage\\Volume1\\*.*", "C:\\ClusterStorage\\Volume1"),
      ("%ProgramData%\\VMs", "%ProgramData%\\VMs"),
      (
        "\\\\?\\Volume{83843316-a7f8-4cf7-b8c3-003186740fbd}\\",
        "\\\\?\\Volume{83843316-a7f8-4cf7-b8c3-003186740fbd}\\"
      ),
    ])
  func mended(path: String, value: String) throws {
    #expect(try ExclusionScriptTests.report("windows=2019", adding: [path]).refusedByHand == [])
    #expect(try Self.values("windows=2019", adding: [path]).contains(value))
  }

  @Test("say what was left out of the facts")
  func leftOut() throws {
    for language in Language.allCases {
      let report = try ExclusionScriptTests.report(
        "vm-folders=E:\\ vm-folders=E:\\VMs windows=2019", in: language)
      #expect(report.refusedByHand == [])
      #expect(report.text.contains("E:\\ - "))
      #expect(report.json.text.contains("\"left-out\""))
      #expect(report.asides.contains { $0.contains("E:\\ - ") })
      #expect(report.registry?.contains("\"E:\\\\\"") == false)
      #expect(report.registry?.contains("\"E:\\\\VMs\"=\"0\"") == true)
    }
  }

  @Test("each line says why and where it is written, in 80 columns")
  func reasons() throws {
    let list = try #require(try ShippedPlaybook.playbook().lists.first)
    for entry in list.entries { #expect(!entry.sources.isEmpty) }
    for host in ExclusionScriptTests.hosts {
      for language in Language.allCases {
        let text = try ExclusionScriptTests.report(host, in: language).text
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
      }
    }
  }

  @Test("the output of the cluster names its volumes twice over")
  func volumes() throws {
    let command =
      "Get-ChildItem -Path C:\\ClusterStorage | Select-Object -ExpandProperty FullName; "
      + "Get-ClusterSharedVolume | ForEach-Object { $_.SharedVolumeInfo.Partition.Name }"
    let output = """
      PS C:\\> \(command)
      C:\\ClusterStorage\\Volume1
      C:\\ClusterStorage\\Daten 2
      \\\\?\\Volume{83843316-a7f8-4cf7-b8c3-003186740fbd}\\

      PS C:\\>
      """
    let playbook = try ShippedPlaybook.playbook()
    let values = TextIntake(output, over: playbook).proposals.map { "\($0.fact)=\($0.value)" }
    #expect(values.contains("csv-volumes=C:\\ClusterStorage\\Volume1"))
    #expect(values.contains("csv-volumes=C:\\ClusterStorage\\Daten 2"))
    #expect(
      values.contains("csv-volume-ids=\\\\?\\Volume{83843316-a7f8-4cf7-b8c3-003186740fbd}\\"))
  }
}
