import Foundation
import Playbooks
import Testing
import Wording

/// The same walk in lines through a pipe.
@Suite("Lines")
struct PlainTests {
  @Test("lead from a symptom to a verified close")
  func walk() throws {
    var lines = ["1", "1"]
    while lines.count < 60, let answer = try nextAnswer(after: lines) { lines.append(answer) }
    lines += ["c", "1", "", "q"]
    let home = try Home()
    let ending = try Program.run(["--plain"], in: home, input: lines.joined(separator: "\n") + "\n")
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.contains("Closed: Resolved"))
    #expect(ending.output.contains("1. Copy the evidence first"))
    #expect(ending.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    let list = try Program.run("incidents --all --format json", in: home)
    #expect(list.output.contains("\"resolved\""))
  }

  /// What was said last, before the prompt at which the input ended.
  private static func last(of output: String) -> String {
    output.components(separatedBy: "\n> ").dropLast().last ?? ""
  }

  /// What goes on from where these lines lead to; nil when every step of the plan has ended.
  private func nextAnswer(after lines: [String]) throws -> String? {
    let input = lines.joined(separator: "\n") + "\n"
    let ending = try Program.run(["--plain"], in: try Home(), input: input)
    let page = Self.last(of: ending.output)
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // A step is begun, then said to have ended; the first way to end is the good one.
    if let step = words.firstMatch(of: /Step \d+ of \d+: (open|under way|verified)/) {
      return step.output.1 == "verified" ? nil : ""
    }
    let playbook = try Shipped.playbook()
    let looks = playbook.steps.compactMap { playbook.fact($0.look?.fact ?? Identifier("")) }
    let ends = looks.compactMap { $0.ask?.english } + [ScreenWords.howDidItEnd.english]
    if ends.contains(where: { words.contains(Walk.landmark(of: $0)) }) { return "1" }
    let asked = playbook.facts.first { fact in
      fact.ask.map { words.contains(Walk.landmark(of: $0.english)) } == true
    }
    let fact = try #require(asked, "\(page)")
    let base = Shipped.base.split(separator: " ").map { $0.split(separator: "=") }
    let value = base.first { $0[0] == fact.id.name }.map { String($0[1]) }
    let names = fact.type == .yesNo ? ["yes", "no"] : fact.values.map(\.name)
    return value.flatMap { names.firstIndex(of: $0) }.map { "\($0 + 1)" } ?? "0"
  }

  @Test("go on where they were when the pipe ended")
  func resume() throws {
    let home = try Home()
    let first = try Program.run(["--plain"], in: home, input: "1\n1\n2\n1\n")
    #expect(first.status == 0)
    let second = try Program.run(["resume", "--plain"], in: home, input: "")
    #expect(second.status == 0)
    let kept = Self.last(of: first.output).split(separator: "\n").filter { $0 != "Recorded." }
    #expect(kept.count > 5)
    for line in kept { #expect(second.output.contains(line)) }
  }

  @Test("show the block and take its output, line by line")
  func block() throws {
    let output = ["hvdoctor begin HV01;", "hvdoctor vmms=Running;", "", "hvdoctor end;", "."]
    let lines = ["1", "1", "2", "b", "p"] + output + ["", "q"]
    let home = try Home()
    let ending = try Program.run(["--plain"], in: home, input: lines.joined(separator: "\n") + "\n")
    #expect(ending.status == 0)
    let block = try Program.run("block", in: home).output
    #expect(block.hasPrefix("& {\n") && ending.output.contains(block))
    #expect(ending.output.contains("Service vmms: Running, marked"))
    let report = ending.output.components(separatedBy: "\n> ").last ?? ""
    #expect(!report.contains("marked"))
  }

  @Test("end safely, whatever ends them", arguments: ["C-d", "C-c"])
  func endings(_ key: String) throws {
    let home = try Home()
    try Screen.open(["--plain"], in: home, environment: ["TERM": "dumb"]) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("1", "Enter")
      try screen.waits(for: ScreenWords.whatHappened.english)
      try screen.press("1", "Enter")
      try screen.waits(for: "#1")
      try screen.press("2", "Enter")
      try screen.waits(for: "Recorded.")
      try screen.press(key)
      try screen.waitsForEnd()
    }
    let list = try Program.run("incidents", in: home)
    #expect(list.output.hasPrefix("#1"))
  }

  @Test("are as wide as the terminal", arguments: [40, 60])
  func width(_ columns: Int) throws {
    let ending = try Program.run(
      ["--plain"], in: try Home(), input: "1\n1\nw\n", environment: ["COLUMNS": "\(columns)"])
    for line in ending.output.split(separator: "\n") {
      #expect(line.drop { $0 == ">" || $0 == " " }.count <= columns, "\(line)")
    }
  }

  @Test("speak German")
  func german() throws {
    let ending = try Program.run(["--plain", "--lang", "de"], in: try Home(), input: "1\n1\n")
    #expect(ending.output.contains("Anzeichen eines Angriffs"))
  }
}
