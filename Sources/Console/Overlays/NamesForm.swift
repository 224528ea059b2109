import Diagnosis
import Playbooks
import Wording

/// Gives entities their names, and adds another one of a kind.
struct NamesForm: Sendable {
  enum Row: Hashable, Sendable {
    case rename(Entity)
    case add(Identifier<EntityKind>)
  }

  let rows: [Row]
  private(set) var selection = 0
  /// The row whose name is being typed.
  private(set) var editing: Row?
  private(set) var field = LineField()
  /// The name that still needs a place, and the places there are.
  private(set) var places: [Entity] = []
  private let entities: Entities
  private let chain: [Identifier<EntityKind>]

  init(_ incident: Incident) {
    entities = incident.diagnosis.situation.entities
    let playbook = incident.session.playbook
    let subjectDepth = playbook.depth(of: playbook.header.subject) ?? 0
    chain = playbook.kinds.prefix(subjectDepth + 1).dropFirst().map(\.id)
    rows = chain.flatMap { kind in
      incident.diagnosis.situation.entities.of(kind).map { Row.rename($0) } + [.add(kind)]
    }
  }

  var isTyping: Bool { editing != nil && places.isEmpty }

  mutating func take(_ input: Input) -> OverlayStep {
    if !places.isEmpty { return takePlace(input) }
    if let editing { return takeName(input, editing) }
    guard case .key(let key) = input else { return .stay }
    if let number = key.number, rows.indices.contains(number - 1) {
      selection = number - 1
      return edit()
    }
    let command = Command.from(key)
    if let row = command?.moved(selection, of: rows.count) {
      selection = row
      return .stay
    }
    switch command {
    case .accept: return edit()
    case .leave: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
  }

  private mutating func edit() -> OverlayStep {
    if case .add(let kind) = rows[selection],
      entities.of(kind).contains(where: { $0.name == nil })
    {
      return .refuse(NameWords.nameFirst)
    }
    editing = rows[selection]
    field = LineField(existingName)
    return .stay
  }

  private var existingName: String {
    if case .rename(let entity) = rows[selection] { return entity.name ?? "" }
    return ""
  }

  private mutating func takeName(
    _ input: Input, _ row: Row
  ) -> OverlayStep {
    switch input {
    case .paste(let text): field.insert(text)
    case .key(.escape): editing = nil
    case .key(.enter): return named(row)
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }

  private mutating func named(_ row: Row) -> OverlayStep {
    let name = field.line
    if field.isEmpty { return .refuse(NameWords.nameNeeded) }
    switch row {
    case .rename(let entity):
      if entity.name == name { return .close }
      if entities.of(entity.kind).contains(where: { $0.name == name }) {
        return .refuse(NameWords.taken)
      }
      return .record([.renamed(entity, to: name)])
    case .add(let kind):
      let entity = Entity(kind, named: name)
      if entities.of(kind).contains(entity) { return .refuse(NameWords.taken) }
      guard let position = chain.firstIndex(of: kind), position > 0 else {
        return .record([.placed(entity, in: .incident)])
      }
      let above = entities.of(chain[position - 1])
      if let only = above.first, above.count == 1 { return .record([.placed(entity, in: only)]) }
      places = above
      selection = 0
      return .stay
    }
  }

  private mutating func takePlace(_ input: Input) -> OverlayStep {
    guard case .key(let key) = input, case .add(let kind) = editing else { return .stay }
    let isNumber = key.number.map { places.indices.contains($0 - 1) } ?? false
    if isNumber { selection = (key.number ?? 1) - 1 }
    let command = isNumber ? .accept : Command.from(key)
    if let row = command?.moved(selection, of: places.count) {
      selection = row
      return .stay
    }
    switch command {
    case .accept:
      return .record([.placed(Entity(kind, named: field.line), in: places[selection])])
    case .leave: places = []
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }
}
