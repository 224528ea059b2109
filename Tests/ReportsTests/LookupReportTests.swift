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
    ("hello", "No code and no known phrase was found in this.\n"),
  ])
  func says(text: String, part: String) throws {
    let report = LookupReport(text, over: try PrinterPlaybook.read(), in: .english)
    #expect(report.text.contains(part))
    #expect(report.isEmpty == (text == "hello"))
  }
}
