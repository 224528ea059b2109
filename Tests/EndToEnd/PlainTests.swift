import Foundation
import Testing
import Wording

/// The same walk as numbered lines through a pipe.
@Suite("Numbered lines")
struct PlainTests {
  @Test("lead from a symptom to a verified close")
  func walk() throws {
    let home = try Home()
    // The answers of the base, then three steps begun and ended, and the close.
    let answers = ["1", "1", "2", "1", "2", "1", "1", "2", "1", "2", "1", "1", "1", "1", "2", "6"]
    let steps = ["", "", "1", "", "", "1", "", "", "1", "", "", "1", "c", "1", "", "q"]
    let ending = try Program.run(
      ["--plain"], in: home, input: (answers + steps).joined(separator: "\n") + "\n")
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.output.contains("Closed: Resolved"))
    #expect(ending.output.contains("1 Copy the evidence first"))
    #expect(ending.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    let list = try Program.run("incidents --all --format json", in: home)
    #expect(list.output.contains("\"resolved\""))
  }

  @Test("go on where they were when the pipe ended")
  func resume() throws {
    let home = try Home()
    let first = try Program.run(["--plain"], in: home, input: "1\n1\n2\n1\n")
    #expect(first.status == 0)
    let second = try Program.run(["resume", "--plain"], in: home, input: "")
    #expect(second.status == 0)
    let last = first.output.components(separatedBy: String(repeating: "-", count: 78)).last ?? ""
    let kept = last.split(separator: "\n").filter { !$0.hasPrefix("!") && $0 != "> " }
    #expect(kept.count > 5)
    for line in kept { #expect(second.output.contains(line)) }
  }

  @Test("speak German")
  func german() throws {
    let ending = try Program.run(["--plain", "--lang", "de"], in: try Home(), input: "1\n1\n")
    #expect(ending.output.contains("Anzeichen eines Angriffs"))
  }
}
