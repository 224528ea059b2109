import Diagnosis
import Foundation
import Playbooks
import Testing
import Wording

@testable import Console

/// What is found first in the shipped playbook, however it is typed.
@Suite struct FirstHitTests {
  private static let indexes = Result {
    try Language.allCases.map {
      PaletteIndex(try TestPlaybook.shipped.read(), .shipped, $0)
    }
  }

  static func index(_ language: Language) throws -> PaletteIndex {
    let all = try indexes.get()
    return try #require(all.first { $0.language == language })
  }

  private static let english: [(String, String)] = [
    ("exlusion", "word Exclusion"), ("exclusion", "word Exclusion"),
    ("exclutoin", "word Exclusion"), ("EXCLUSIONS", "question Exclusions"),
    ("vmsm", "word vmms"), ("vmmss", "word vmms"), ("vmms", "word vmms"),
    ("vmwp", "word vmwp, worker process"), ("800703e3", "code 0x800703E3"),
    ("0x800703e", "code 0x800703E3"), ("0X800703E3", "code 0x800703E3"),
    ("0×800704c8", "code 0x800704C8"), ("“0х80070037”", "code 0x80070037"),
    ("-2147023901", "code 0x800703E3"), ("−2147024841", "code 0x80070037"),
    ("2147943623", "code 0x800704C7"), ("1224", "code 0x800704C8"),
    ("error_operation_aborted", "code 0x800703E3"), ("user mapped file", "code 0x800704C8"),
    ("anti virus", "question Antivirus product"), ("anti-virus", "question Antivirus product"),
    ("restart", "step Restart the service vmms"), ("rtsv", "step Restart the service vmms"),
    ("vmms restart", "step Restart the service vmms"), ("csv", "word CSV, cluster shared volume"),
    ("tampr", "word Tamper protection"), ("snapshot", "word Checkpoint"),
    ("missing", "symptom The VM is missing from Hyper-V Manager"),
    ("vm does not strat", "symptom The VM does not start"), ("16310", "event Hyper-V-VMMS 16310"),
    ("undo", "key answers"), ("quit", "key leave"), ("hand over", "step Hand over"),
    ("mountvol", "command mountvol"), ("likely", "word Likely"), ("vhd", "word VHDX"),
    ("quarantined", "word Quarantine"), ("live migrtion", "word Live migration"),
  ]

  private static let german: [(String, String)] = [
    ("neustart", "step Dienst vmms neu starten"), ("neu starten", "step Dienst vmms neu starten"),
    ("ausschluss", "word Ausschluss"), ("auschluss", "word Ausschluss"),
    ("ausschluesse", "question Ausschlüsse"), ("quarantaene", "word Quarantäne"),
    ("quarantane", "word Quarantäne"), ("zurücknehmen", "key Antworten"),
    ("prüfpunkt", "word Prüfpunkt"), ("pruefpunt", "word Prüfpunkt"),
    ("fehlt", "symptom Die VM fehlt im Hyper-V-Manager"), ("wiederlegt", "word Widerlegt"),
    ("800704c8", "code 0x800704C8"), ("exclusion", "word Ausschluss"),
    ("knoten leeren", "word Knoten leeren"), ("beenden", "key verlassen"),
  ]

  @Test(arguments: english) func inEnglish(_ typed: String, _ hit: String) throws {
    try expect(typed, hit, .english)
  }

  @Test(arguments: german) func inGerman(_ typed: String, _ hit: String) throws {
    try expect(typed, hit, .german)
  }

  private func expect(_ typed: String, _ hit: String, _ language: Language) throws {
    let results = try Self.index(language).results(for: typed)
    let first = try #require(results.rows.first?.entry, "nothing for \(typed)")
    let shown = "\(first.kind.word[.english]) \(first.title)"
    #expect(results.areExact && shown.hasPrefix(hit), "\(typed): \(shown)")
    #expect(results.rows.count <= PaletteIndex.most)
  }

  @Test func everythingIsFoundByItsWholeTitle() throws {
    for language in Language.allCases {
      let index = try Self.index(language)
      for entry in index.entries where SearchText(entry.title).words.count <= 6 {
        let rows = index.results(for: entry.title).rows
        #expect(
          rows.contains { $0.entry.title == entry.title }, "\(entry.kind): \(entry.title)")
      }
    }
  }

  @Test func whatFitsNothingSaysSoAndOffersTheClosest() throws {
    let index = try Self.index(.english)
    let near = index.results(for: "ixclusioz")
    #expect(!near.areExact)
    #expect(near.rows.contains { $0.entry.title.lowercased().contains("exclusion") })
    let far = index.results(for: "qqqqqq")
    #expect(!far.areExact && far.rows.isEmpty)
    for blank in ["", " ", "--", "\u{301}"] { #expect(index.results(for: blank).rows.isEmpty) }
  }

  /// A code of which no playbook speaks is looked up all the same.
  @Test func anyCodeIsFound() throws {
    let first = try Self.index(.english).results(for: "0x80004001").rows.first?.entry
    #expect(first?.target == .lookup("0x80004001"))
    #expect(first?.title == "0x80004001  E_NOTIMPL")
  }

  /// Each key costs one look at every word, and few close looks.
  @Test func aKeyIsCheap() throws {
    for language in Language.allCases {
      let index = try Self.index(language)
      #expect(index.index.vocabulary.count < 6_000)
      for (typed, _) in Self.english + Self.german {
        var text = ""
        for character in typed {
          text.append(character)
          let search = Search(text, in: index.index)
          let words = Search.words(of: Search.folded(text)).count
          #expect(search.compared == words * index.index.vocabulary.count, "\(text)")
          #expect(search.measured <= 250 * words, "\(text): \(search.measured)")
        }
      }
    }
  }

  @Test func theOrderIsTheSameEveryTime() throws {
    let playbook = try TestPlaybook.shipped.read()
    let again = PaletteIndex(playbook, .shipped, .english)
    let first = try Self.index(.english)
    #expect(again.entries == first.entries)
    for (typed, _) in Self.english {
      #expect(again.results(for: typed) == first.results(for: typed), "\(typed)")
    }
  }

  /// Of all that fits, nothing depends on where it stands in the playbook but a tie.
  @Test func shufflingOnlyDecidesTies() throws {
    let playbook = try TestPlaybook.shipped.read()
    var content = playbook.content
    content.codes.reverse()
    content.steps.reverse()
    content.causes.reverse()
    content.glossary.reverse()
    let other = PaletteIndex(Playbook(content, hash: "other"), .shipped, .english)
    for (typed, hit) in Self.english {
      let first = try #require(other.results(for: typed).rows.first?.entry)
      #expect("\(first.kind.word[.english]) \(first.title)".hasPrefix(hit), "\(typed)")
    }
  }

  @Test(arguments: Language.allCases)
  func nothingTypedIsATrap(_ language: Language) throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["HVDOCTOR_SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
    print("random queries: HVDOCTOR_SEED=\(seed)")
    var random = SeededRandom(seed: seed)
    let index = try Self.index(language)
    let pieces =
      ["vm", "e", "ü", "ß", "日", "\u{301}", "\u{202E}", "👩‍👩‍👧", "-", " ", "0x", "8", "ms", "A"]
      + index.entries.prefix(200).map { String($0.title.prefix(5)) }
    let queries = environment["HVDOCTOR_SOAK"] == "1" ? 20_000 : 400
    for _ in 0..<queries {
      let text = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let results = index.results(for: text)
      let place: Comment = "seed \(seed): \(text)"
      #expect(results.rows.count <= PaletteIndex.most, place)
      #expect(Set(results.rows.map(\.entry)).count == results.rows.count, place)
      for row in results.rows {
        let spans = Highlight(text, in: row.entry.title).spans(of: row.entry.title, .plain)
        #expect(spans.map(\.text).joined() == row.entry.title, place)
      }
    }
  }
}
