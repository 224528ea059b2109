import Foundation
import Playbooks
import Testing

/// The compiled form that is committed is what the source says.
@Suite("The compiled form of the shipped playbook")
struct CompiledFormTests {
  @Test("the source is accepted without a complaint")
  func isClean() throws {
    let reading = try ShippedPlaybook.reading.get()
    #expect(reading.complaints.map { $0.rendered(in: .english) } == [])
    #expect(reading.playbook != nil)
  }

  @Test("source and compiled form are the same playbook")
  func sameHash() throws {
    let source = try #require(try ShippedPlaybook.reading.get().playbook)
    let compiled = try ShippedPlaybook.playbook()
    #expect(source.hash == compiled.hash)
    #expect(source.header == compiled.header)
  }

  @Test("compiling again gives the committed bytes")
  func isNotStale() throws {
    let source = try #require(try ShippedPlaybook.reading.get().playbook)
    let committed = Array(try Data(contentsOf: ShippedPlaybook.compiled))
    let isSame = CompiledPlaybook.encode(source.content) == committed
    #expect(isSame, "run compile-playbook: the committed file is stale")
  }
}
