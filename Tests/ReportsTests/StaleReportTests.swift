import Playbooks
import Reports
import Testing

@Suite struct StaleReportTests {
  private static func playbook() throws -> Playbook {
    var content = try PrinterPlaybook.read().content
    content.sources = [
      Source(id: .practice, title: "Practice", url: nil, dated: nil, read: nil),
      Source(
        id: Identifier("new"), title: "New", url: nil, dated: "2025-12-01", read: "2026-01-10"),
      Source(
        id: Identifier("old"), title: "Old", url: "https://o", dated: "2019", read: "2024-02-29"),
      Source(id: Identifier("never"), title: "Never", url: nil, dated: nil, read: nil),
      Source(id: Identifier("older"), title: "Older", url: nil, dated: nil, read: "2023-12-31"),
    ]
    return Playbook(content)
  }

  private static func report(_ days: Int, _ today: String) throws -> StaleReport {
    StaleReport(
      try playbook(), days: days, today: try #require(Day(today)), in: .english)
  }

  @Test func listsTheOldestFirstWithTheirOwnDates() throws {
    let report = try Self.report(30, "2026-01-31")
    #expect(!report.isEmpty)
    #expect(
      report.text == """
        sources not read for more than 30 days, on 2026-01-31: 3
          never: never read, undated
            Never
          older: read 2023-12-31, 762 days ago, undated
            Older
          old: read 2024-02-29, 702 days ago, dated 2019
            Old
            https://o

        """)
    #expect(report.json.text.contains("\"age\": null"))
    #expect(report.json.text.contains("\"age\": 702"))
  }

  @Test func isDueOnTheDayAfter() throws {
    #expect(try Self.report(21, "2026-01-31").text.contains("new") == false)
    #expect(try Self.report(20, "2026-01-31").text.contains("new: read 2026-01-10, 21 days ago"))
  }

  @Test func saysThatNothingIsDue() throws {
    var content = try Self.playbook().content
    content.sources = content.sources.filter { $0.read != nil || $0.id == .practice }
    let report = StaleReport(
      Playbook(content), days: 5000, today: try #require(Day("2026-01-31")), in: .german)
    #expect(report.isEmpty && report.text == "keine Quelle ist fällig\n")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
    ("2024-03-01", 19_783), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDays(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number && day.description == text)
    #expect(Day(secondsSince1970: Int64(number) * 86_400 + 1) == day)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026", "", "2026-01-32", "+026-01-01",
    "2026-01-+1", "2026-01-01-", "x",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
  }
}
