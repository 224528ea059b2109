import Diagnosis
import Foundation
import Playbooks
import Reports
import Testing
import Wording

/// An explanation as a person and a program read it, held against files that a person has read.
@Suite struct ExplanationReportTests {
  /// A jam that is known, and one that is still asked about.
  private static let known = [
    "printer[Büro's].queue=running", "symptom=stuck", "paper-path=blocked", "pages=unknown",
    "code=0x0000000D", "step.photograph=verified",
  ]
  private static let asked = ["symptom=stuck", "queue=running", "code=unknown", "pages=unknown"]

  private func jam(_ facts: [String] = known) throws -> Explanation {
    let statements = facts.map { WrittenStatement($0) }
    let session = try SessionInput(statements: statements, over: try PrinterPlaybook.read()).session
    return Explanation(session, session.diagnosed())
  }

  private func report(
    in language: Language, _ facts: [String] = known
  ) throws -> ExplanationReport {
    ExplanationReport(
      try jam(facts), whyNot: [Identifier("paused"), Identifier("wrong-driver")], in: language)
  }

  @Test(arguments: Language.allCases)
  func textIsReadable(language: Language) throws {
    let text = try report(in: language).text
    #expect(text == (try PrinterPlaybook.golden("explained.\(language.rawValue).txt")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: Language.allCases)
  func questionIsReadable(language: Language) throws {
    let text = try report(in: language, Self.asked).text
    #expect(text == (try PrinterPlaybook.golden("explained-question.\(language.rawValue).txt")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func jsonSaysTheSame() throws {
    let explanation = try jam()
    let json = DiagnosisReport(
      explanation.diagnosis, explained: try report(in: .english), in: .english
    ).json.text
    #expect(json == (try PrinterPlaybook.golden("explained.en.json")))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let explained = try #require(read?["explanation"] as? [String: Any])
    let parts =
      [explained["question"], explained["whatWouldChange"]].compactMap(\.self)
      + ["leading", "whyNot"].flatMap { explained[$0] as? [Any] ?? [] }
    let told = parts.flatMap { (($0 as? [String: Any])?["text"] as? [String]) ?? [] }
    let text = try report(in: .english).text.split(whereSeparator: \.isWhitespace)
    // Every paragraph of the text is in the JSON, only the breaks and marks differ.
    let words = told.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    #expect(words.sorted() == text.filter { $0 != "-" }.sorted())
  }

  @Test func withoutItTheBytesAreTheSame() throws {
    let diagnosis = try jam().diagnosis
    let plain = DiagnosisReport(diagnosis, in: .english).json.text
    #expect(!plain.contains("explanation"))
    let explained = DiagnosisReport(
      diagnosis, explained: try report(in: .english), in: .english
    ).json.text
    #expect(explained.hasPrefix(plain.dropLast("\n}\n".count)))
  }
}
