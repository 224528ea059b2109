import Testing

@testable import Playbooks

@Suite("The compiled form")
struct CompiledPlaybookTests {
  private func compiled() throws -> (Playbook, [UInt8]) {
    let playbook = try #require(Playbook.read(try Fixtures.printer()).playbook)
    return (playbook, CompiledPlaybook.encode(playbook.content))
  }

  /// A playbook short enough to damage every byte of it.
  private func short() throws -> [UInt8] {
    var content = try compiled().0.content
    content.facts = Array(content.facts.prefix(1))
    content.rules = Array(content.rules.prefix(2))
    content.steps = Array(content.steps[2...2])
    content.lists = []
    content.codes = []
    return CompiledPlaybook.encode(content)
  }

  @Test("decoding gives back what was encoded, with the same hash")
  func identity() throws {
    let (playbook, bytes) = try compiled()
    let decoded = try CompiledPlaybook.decode(bytes)
    #expect(decoded.content == playbook.content)
    #expect(decoded.hash == playbook.hash)
    #expect(playbook.hash.utf8.count == 16)
    #expect(CompiledPlaybook.encode(decoded.content) == bytes)
  }

  @Test("the hash follows the content")
  func hash() throws {
    let (playbook, _) = try compiled()
    var content = playbook.content
    content.sources.removeLast()
    #expect(Playbook(content).hash != playbook.hash)
  }

  @Test(
    "a fingerprint is FNV-1a",
    arguments: [("", "cbf29ce484222325"), ("foobar", "85944171f73967e8")])
  func fingerprint(text: String, digits: String) {
    #expect(Fingerprint(of: Array(text.utf8)[...]).digits == digits)
  }

  @Test("every truncation is refused")
  func truncation() throws {
    let bytes = try short()
    for length in 0..<bytes.count {
      #expect(throws: CompiledFault.self) { try CompiledPlaybook.decode(Array(bytes[..<length])) }
    }
  }

  @Test("a changed byte is noticed")
  func change() throws {
    let bytes = try short()
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      #expect(throws: CompiledFault.self) { try CompiledPlaybook.decode(changed) }
    }
  }

  @Test("a changed byte with a matching fingerprint gives an error or a value, never a trap")
  func forgery() throws {
    let bytes = try short()
    let inside = Array(bytes.dropLast(8))
    var refused = 0
    for index in inside.indices.dropFirst(9) {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = inside
        changed[index] ^= flip
        do {
          let playbook = try CompiledPlaybook.decode(CompiledPlaybook.sealed(changed))
          #expect(playbook.content.kinds.count < changed.count)
        } catch {
          refused += 1
        }
      }
    }
    #expect(refused > 0)
  }

  @Test("conditions nested without end are refused")
  func depth() throws {
    let bytes: [UInt8] = [0] + Array(repeating: 3, count: 100_000)
    var reader = try CompiledReader(bytes, from: 0, to: bytes.count)
    #expect(throws: CompiledFault.self) {
      let _: Condition = try reader.next()
    }
  }

  @Test("what is no compiled playbook is called so")
  func foreign() {
    #expect(throws: CompiledFault.notCompiled) { try CompiledPlaybook.decode([]) }
    #expect(throws: CompiledFault.notCompiled) {
      try CompiledPlaybook.decode(Array("#!/bin/sh and more text".utf8))
    }
    #expect(throws: CompiledFault.otherFormat(9)) {
      try CompiledPlaybook.decode(Array("playbook".utf8) + Array(repeating: 9, count: 20))
    }
  }
}
