import Foundation
import Playbooks
import Reports
import Testing

/// What lookup, check and the vocabulary say of the shipped playbook.
@Suite("What is reported")
struct ReportedTests {
  @Test("a mistyped code is offered its neighbour, and why people type it")
  func mistypedCode() throws {
    let playbook = try ShippedPlaybook.playbook()
    let text = LookupReport("0x80070033", over: playbook, in: .english).text
    #expect(text.contains("0x80070037"))
    let code = try #require(playbook.codes.first { $0.code == "0x80070037" })
    let near = try #require(code.near.first { $0.code == "0x80070033" })
    // The report is wrapped to the width of a terminal.
    let words = near.why.english.split(separator: " ").prefix(4).joined(separator: " ")
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
  }

  @Test("check is clean and counts everything")
  func check() throws {
    let report = CheckReport(try ShippedPlaybook.reading.get(), in: .english)
    #expect(report.isClean)
    let playbook = try ShippedPlaybook.playbook()
    let summary = PlaybookSummary(playbook)
    #expect(summary.facts >= 40 && summary.causes == 52 && summary.steps >= 16)
    let ways = try #require(summary.ways.count)
    #expect(ways > 1_000)
    #expect(summary.ways.longest <= summary.questions)
    #expect(summary.ways.mean <= Double(summary.ways.longest))
    let counts = [
      "\(summary.facts)", "\(summary.questions)", "\(summary.rules)", "\(summary.causes)",
      "\(summary.steps)", "\(ways)", "\(summary.ways.longest)",
    ]
    let words = Set(report.text.split { !$0.isNumber }.map(String.init))
    #expect(counts.filter { !words.contains($0) } == [], "\(report.text)")
  }
}
