import Foundation
import Testing

@testable import Playbooks

/// The folder of a site over the printer playbook.
@Suite("A site's folder")
struct SiteTests {
  private static let header = """
    site: {id: workshop, format: 1, extends: printer-jams}

    """

  private static func base() throws -> Playbook {
    try #require(Playbook.read(try Fixtures.printer()).playbook)
  }

  private static func read(_ text: String) throws -> PlaybookReading {
    Playbook.read([SourceFile(name: "site.yaml", text: header + text)], extending: try base())
  }

  @Test("every bad one is refused with exactly these lines")
  func corpus() throws {
    let folder = Fixtures.folder.appending(path: "bad-sites")
    let cases = try Fixtures.names(in: folder)
    #expect(cases.count >= 30)
    let base = try Self.base()
    for name in cases {
      let place = folder.appending(path: name)
      let diagnostics = try String(
        contentsOf: place.appending(path: "diagnostics"), encoding: .utf8)
      let reading = Playbook.read(try Fixtures.files(in: place), extending: base)
      #expect(reading.playbook == nil, "\(name)")
      #expect(reading.lines.map { $0 + "\n" }.joined() == diagnostics, "\(name)")
    }
  }

  @Test("adds to texts, needs, phrases, entries and steps, and takes nothing away")
  func additions() throws {
    let base = try Self.base()
    let reading = try Self.read(
      """
      change:
        facts:
          queue:
            said-as: {paused: [{en: it stands, de: sie steht}]}
            find-out: {run: lpq}
        causes: {jam: {explain: {en: Often., de: Oft.}, recover: [call-technician]}}
        steps:
          clear-path:
            do: {en: Use the blue gloves., de: Die blauen Handschuhe nehmen.}
            warning: {en: No tools., de: Kein Werkzeug.}
            needs: [{known: queue}]
            run-first: echo ready
          reset-printer:
            run: lpadmin -d spare
            when: {queue: paused}
            after: [photograph]
        lists:
          places: {entries: [{door: left, why: {en: Ours has one., de: Unserer hat eine.}}]}
      """)
    #expect(reading.lines == [])
    let site = try #require(reading.playbook)
    #expect(site.header.version == "1.0.0+workshop")
    #expect(site.hash != base.hash)
    let clear = try #require(site.step(Identifier("clear-path")))
    let ours = try #require(base.step(Identifier("clear-path")))
    #expect(
      clear.instruction?.english
        == "Work through the list from top to bottom. Use the blue gloves.")
    #expect(clear.warning?.german == "Nie gegen die Laufrichtung ziehen. Kein Werkzeug.")
    #expect(clear.needs == ours.needs + [.known(Identifier("queue"))])
    #expect(clear.run.map(\.line) == ["echo ready"] + ours.run.map(\.line))
    #expect(clear.risk == ours.risk && clear.title == ours.title && clear.undo == ours.undo)
    let reset = try #require(site.step(Identifier("reset-printer")))
    let before = try #require(base.step(Identifier("reset-printer")))
    #expect(reset.run.map(\.line) == ["lpadmin -d spare"])
    #expect(reset.after == before.after + [Identifier("photograph")])
    #expect(reset.when == .test(Identifier("queue"), .among(["paused"])))
    #expect(site.cause(Identifier("jam"))?.recover.last == Identifier("call-technician"))
    let queue = try #require(site.fact(Identifier("queue")))
    #expect(queue.findOut?.run.map(\.line) == ["lpq"])
    #expect(queue.findOut?.reader == base.fact(Identifier("queue"))?.findOut?.reader)
    #expect(queue.values.last?.saidAs.last?.english == "it stands")
    #expect(site.lists[0].entries.count == base.lists[0].entries.count + 1)
    for safeguard in base.forbidden { #expect(site.forbidden.contains(safeguard)) }
    for invariant in base.invariants { #expect(site.invariants.contains(invariant)) }
    #expect(Array(site.rules.prefix(base.rules.count)) == base.rules)
  }

  @Test("a site that says nothing changes only the name of the version")
  func nothing() throws {
    let base = try Self.base()
    var site = try #require(try Self.read("").playbook).content
    site.header.version = base.header.version
    #expect(site == base.content)
  }

  @Test("a warning does not refuse it, and what the playbook alone earns is not said again")
  func warnings() throws {
    let wasteful =
      try Fixtures.printer() + [
        SourceFile(name: "4.yaml", text: "sources: {leaflet: {title: Leaflet}}\n")
      ]
    let base = try #require(Playbook.read(wasteful).playbook)
    let text = Self.header + "sources: {own: {title: Own}}\n"
    let reading = Playbook.read([SourceFile(name: "site.yaml", text: text)], extending: base)
    #expect(reading.playbook != nil)
    #expect(reading.lines == ["site.yaml:2:11: warning: nothing cites “own”"])
  }

  @Test("by itself it is no playbook, and that is said")
  func alone() {
    let reading = Playbook.read([SourceFile(name: "site.yaml", text: Self.header)])
    #expect(reading.playbook == nil)
    #expect(reading.lines.count == 1 && reading.lines[0].contains("check --site"))
  }

  @Test("what is kept compiled is taken only for what it was made from")
  func cache() throws {
    let files = [SourceFile(name: "site.yaml", text: Self.header)]
    let base = try Self.base()
    let site = try #require(Playbook.read(files, extending: base).playbook)
    let key = CacheKey(files, extending: base.hash)
    let bytes = CachedPlaybook.encode(site, for: key)
    let kept = try #require(CachedPlaybook.decode(bytes, for: key))
    #expect(kept.content == site.content && kept.hash == site.hash)
    let others = [
      CacheKey(files), CacheKey(files, extending: site.hash),
      CacheKey([SourceFile(name: "site.yml", text: Self.header)], extending: base.hash),
      CacheKey([SourceFile(name: "site.yaml", text: Self.header + "\n")], extending: base.hash),
      CacheKey(files + files, extending: base.hash),
    ]
    #expect(Set(others + [key]).count == others.count + 1)
    for other in others { #expect(CachedPlaybook.decode(bytes, for: other) == nil) }
    for index in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[index] ^= 0x40
      #expect(CachedPlaybook.decode(damaged, for: key) == nil)
      #expect(CachedPlaybook.decode(Array(bytes.prefix(index)), for: key) == nil)
    }
  }
}
