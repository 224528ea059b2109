import Diagnosis
import Foundation
import Playbooks
import Testing
import Wording

/// What the shipped playbook explains of the cases of a helpdesk.
@Suite("The cases of a helpdesk, explained")
struct ExplainedCaseTests {
  /// Every case in a soak, else some.
  private static func cases(every step: Int) -> [Case] {
    let isSoak = ProcessInfo.processInfo.environment["HVDOCTOR_SOAK"] == "1"
    return stride(from: 0, to: Case.all.count, by: isSoak ? 1 : step).map { Case.all[$0] }
  }

  @Test("come with answers that change the leading verdict as told", arguments: cases(every: 8))
  func changes(row: Case) throws {
    let session = try Answered(row).session
    let explanation = Explanation(session, session.diagnosed())
    let leading = try #require(explanation.leading.first)
    switch explanation.whatWouldChange(leading).finding {
    case .moreThan(let count): #expect(count == WhatWouldChange.mostFacts, "gave up")
    case .answers(let supposition, let after):
      let supposed = try #require(session.supposing(supposition)).diagnosed()
      let verdict = supposed.verdicts.first {
        $0.cause == leading.cause && $0.entity == leading.entity
      }
      #expect(verdict?.verdict == after && after != leading.verdict)
    }
  }

  @Test("say of the look-alikes what they lack", arguments: cases(every: 48))
  func lacks(row: Case) throws {
    let session = try Answered(row).session
    let explanation = Explanation(session, session.diagnosed())
    for verdict in explanation.inOrder where !verdict.verdict.callsForRecovery {
      let whyNot = explanation.whyNot(verdict)
      guard let reached = whyNot.reached else {
        // Only what is already as strong as its rules can make it lacks nothing, and a host
        // without a machine, of which its rules speak.
        let isBare = session.situation.entities.below(verdict.entity, kind: Identifier("vm"))
          .isEmpty
        #expect(!whyNot.canBeStronger || isBare, "nothing found for \(verdict.cause)")
        continue
      }
      let supposed = try #require(session.supposing(whyNot.supposition)).diagnosed()
      let now = supposed.verdicts.first {
        $0.cause == verdict.cause && $0.entity == verdict.entity
      }
      #expect(now?.verdict == reached, "\(verdict.cause)")
    }
  }
}
