import Diagnosis
import Playbooks
import Testing
import Wording

@testable import Reports

@Suite struct LookupReportTests {
  @Test(arguments: [
    ("0x0000000D", "0x0000000D  success, facility 0, number 13\n  Paper jam\n"),
    ("13", "0x0000000D  success, facility 0, number 13\n  Paper jam\n"),
    ("PAPER JAM in tray 2", "0x0000000D  success, facility 0, number 13\n  Paper jam\n"),
    ("0x80070005", "0x80070005  failure, facility 7, number 5\n  The playbook says nothing"),
    ("0x00000032", "Perhaps not 0x00000032 but 0x0000000D: Paper jam\n  The display shows both"),
    ("0x0000001D", "Perhaps not 0x0000001D but 0x0000000D: Paper jam\n"),
    ("printer x disabled", "queue=paused: printer x disabled\n"),
    ("hello", "No code, no event and no known phrase was found in this.\n"),
  ])
  func says(text: String, part: String) throws {
    let report = LookupReport(text, over: try PrinterPlaybook.read(), in: .english)
    #expect(report.text.contains(part))
    #expect(report.isEmpty == (text == "hello"))
  }

  @Test(arguments: [
    ("E_FAIL", "0x80004005  failure, facility 0 (NULL), number 16389\n  E_FAIL\n"),
    ("0xD0000022", "It wraps the NTSTATUS value 0xC0000022."),
    ("0xE0434352", "An application made this code up for itself."),
    ("0x0000000D", "speaks for: Paper jam (likely)."),
    ("0x0000000D", "  Often written in its place: 0x00000032. The display shows both"),
    ("0x0000000D", "  The system says: “Papierstau in Fach 2”\n"),
    ("5", "Also written 2147942405, -2147024891 or, as a Win32 error, 5.\n"),
  ])
  func namesAndDecodes(text: String, part: String) throws {
    let report = LookupReport(
      text, over: try PrinterPlaybook.read(), names: .shipped, in: .english)
    #expect(report.text.contains(part))
    #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func keepsTheShapeOfItsJSON() throws {
    let report = LookupReport(
      "32", over: try PrinterPlaybook.read(), names: .shipped, in: .english)
    let json = report.json.text
    for part in [
      "\"schema\": \"hvdoctor.lookup/1\"", "\"code\": \"0x80070020\"", "\"failure\": true",
      "\"facility\": 7", "\"number\": 32", "\"win32\": 32", "\"ERROR_SHARING_VIOLATION\"",
      "\"WIN32\"", "\"title\": null", "\"means\": null", "\"tellsApart\": null",
      "\"startsAt\": null", "\"events\": []", "\"near\": []", "\"facts\": []",
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }
}
