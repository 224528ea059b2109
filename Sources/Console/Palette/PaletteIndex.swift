import Diagnosis
import Playbooks
import Wording

/// Everything that can be searched over one playbook in one language; built when it is first asked
/// for.
struct PaletteIndex: Sendable {
  let language: Language
  /// The playbook that it was built over.
  let hash: String
  let entries: [PaletteEntry]
  let index: SearchIndex
  private let known: KnownCodes
  private let codeNames: CodeNames

  /// Longer lists are not read.
  static let most = 12

  init(_ playbook: Playbook, _ codeNames: CodeNames, _ language: Language) {
    self.language = language
    self.codeNames = codeNames
    hash = playbook.hash
    known = KnownCodes(playbook)
    entries = PaletteSources(playbook, codeNames, language).entries
    var index = SearchIndex()
    for entry in entries {
      index.add(names: entry.names, body: entry.body, rank: entry.kind.rawValue)
    }
    index.close()
    self.index = index
  }

  /// What was found for a text.
  func results(for text: String) -> PaletteResults {
    let search = Search(text, in: index)
    var rows = search.hits.map { hit in
      PaletteRow(
        entry: entries[hit.item], also: hit.name == 0 ? nil : entries[hit.item].names[hit.name])
    }
    let code =
      ErrorCode(spelled: text, known: known) ?? ErrorCode.found(in: text, known: known).first?.code
    if let code {
      let target = PaletteEntry.Target.lookup(code.canonical)
      // A code of the playbook is found as such; any other is looked up all the same.
      let row =
        rows.first { $0.entry.target == target }
        ?? entries.first { $0.target == target }.map { PaletteRow(entry: $0, also: nil) }
        ?? PaletteRow(entry: other(code), also: nil)
      rows.removeAll { $0.entry.target == target }
      rows.insert(row, at: 0)
    }
    let typed = Search.folded(text)
    if rows.isEmpty, !typed.isEmpty {
      let closest = LetterPairs.closest(to: typed, among: index).map {
        PaletteRow(entry: entries[$0], also: nil)
      }
      return PaletteResults(text: text, rows: closest, areExact: false)
    }
    return PaletteResults(text: text, rows: Array(rows.prefix(Self.most)), areExact: true)
  }

  /// A code of which the playbook says nothing.
  private func other(_ code: ErrorCode) -> PaletteEntry {
    let name = codeNames.names(of: code).first.map { "  \($0)" } ?? ""
    return PaletteEntry(
      kind: .code, title: code.canonical + name, target: .lookup(code.canonical))
  }
}

/// A line of what was found.
struct PaletteRow: Hashable, Sendable {
  let entry: PaletteEntry
  /// The other name that fits; nil when it is the title or what is said about it.
  let also: String?
}

/// What was found for a text, or what comes closest to it.
struct PaletteResults: Hashable, Sendable {
  let text: String
  let rows: [PaletteRow]
  /// Whether it is what was looked for.
  let areExact: Bool
}
