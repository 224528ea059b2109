import Diagnosis
import Playbooks
import Wording

/// The map: the tree of questions with the way taken, to move about in and to go back on.
struct TreeMap: Sendable {
  /// What is on the screen: the tree, or what going back would change.
  enum Stage: Sendable {
    case tree
    case goingBack(JumpBack)
  }

  /// Above this many rows, what is ruled out begins folded.
  private static let longTree = 24

  /// Everything that has a walk of its own, in order.
  let entities: [Entity]
  private(set) var place: Int
  private(set) var outline: Outline
  /// The row that the keys act on, among all of the outline.
  private(set) var selection = 0
  /// The branches of which only the condition is shown.
  private(set) var folded: Set<Int> = []
  private(set) var stage = Stage.tree
  /// How far the text below the tree is scrolled.
  var scroll = 0
  private let isClosed: Bool

  init(_ incident: Incident) {
    let diagnosis = incident.diagnosis
    let entities = Outline.entities(diagnosis)
    let focus: Entity? =
      switch incident.focus {
      case .nothing: nil
      case .question(let address): address.entity
      case .step(let step): step.broughtBy.first ?? step.address.entity
      }
    let related = focus.flatMap { focus in
      entities.firstIndex { diagnosis.situation.entities.areRelated($0, focus) }
    }
    self.entities = entities
    place = related ?? 0
    isClosed = incident.session.closing != nil
    outline = Self.outline(entities.first ?? .incident, incident)
    show(incident)
  }

  private static func outline(_ entity: Entity, _ incident: Incident) -> Outline {
    let asked = incident.question ?? incident.diagnosis.questions.first
    return Outline(incident.diagnosis, at: entity, asked: asked)
  }

  /// Lays out the tree of the entity in focus, and stands where the person stands.
  private mutating func show(_ incident: Incident) {
    if entities.indices.contains(place) {
      outline = Self.outline(entities[place], incident)
    }
    let rows = outline.rows
    folded = []
    if rows.count > Self.longTree {
      folded = Set(rows.indices.filter { rows[$0].isBranch && rows[$0].standing == .ruledOut })
    }
    selection =
      rows.firstIndex { $0.standing == .asked }
      ?? rows.lastIndex { $0.standing == .answered } ?? 0
    scroll = 0
    unfold(around: selection)
  }

  /// The rows that no fold hides.
  var visible: [Int] {
    outline.rows.indices.filter { row in
      !outline.branches(around: row).contains(where: folded.contains)
    }
  }

  private mutating func unfold(around row: Int) {
    guard outline.rows.indices.contains(row) else { return }
    folded.subtract(outline.branches(around: row))
  }

  var selected: OutlineRow? {
    outline.rows.indices.contains(selection) ? outline.rows[selection] : nil
  }

  mutating func take(_ input: Input, _ incident: Incident) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    if case .goingBack(let jump) = stage { return takeGoingBack(key, jump, incident.page) }
    switch key {
    case .home: move(to: 0)
    case .end: move(to: visible.count - 1)
    case .left: moveLeft()
    case .right: moveRight()
    default: return takeCommand(Command.from(key), incident)
    }
    return .stay
  }

  private mutating func takeCommand(_ command: Command?, _ incident: Incident) -> OverlayStep {
    let position = visible.firstIndex(of: selection) ?? 0
    switch command {
    case .up: move(to: position - 1)
    case .down: move(to: position + 1)
    case .pageUp: move(to: position - 10)
    case .pageDown: move(to: position + 10)
    case .mark: scroll += 3
    case .togglePlan:
      if entities.count < 2 { return .refuse(MapWords.onlyOne) }
      place = (place + 1) % entities.count
      show(incident)
    case .accept: return accept(incident)
    case .leave, .map: return .close
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  private mutating func takeGoingBack(_ key: Key, _ jump: JumpBack, _ page: Int) -> OverlayStep {
    let command = Command.from(key)
    if let moved = command?.scrolled(scroll, page: page) {
      scroll = moved
      return .stay
    }
    switch command {
    case .accept: return .goBack(jump)
    case .leave:
      stage = .tree
      scroll = 0
    default: return .refuse(ScreenWords.noSuchKey)
    }
    return .stay
  }

  /// Chooses a row by its place among those in sight.
  private mutating func move(to position: Int) {
    let visible = visible
    guard !visible.isEmpty else { return }
    selection = visible[min(max(0, position), visible.count - 1)]
    scroll = 0
  }

  /// Folds an open branch; else goes to the branch around.
  private mutating func moveLeft() {
    if let selected, selected.isBranch, !folded.contains(selection) {
      folded.insert(selection)
    } else if let parent = selected?.parent {
      selection = parent
    }
    scroll = 0
  }

  /// Opens a folded branch; else goes to what is in it.
  private mutating func moveRight() {
    guard let selected, selected.isBranch else { return }
    if folded.remove(selection) == nil, selection + 1 < outline.rows.count { selection += 1 }
    scroll = 0
  }

  /// Why Enter does nothing on this row; nil when it does something.
  var acceptRefusal: Text? {
    guard let selected else { return ScreenWords.noQuestionLeft }
    if selected.isBranch { return nil }
    if selected.address == nil { return MapWords.noPlace }
    if isClosed { return MapWords.isClosed }
    return selected.standing == .ruledOut ? MapWords.isRuledOut : nil
  }

  private mutating func accept(_ incident: Incident) -> OverlayStep {
    if let acceptRefusal { return .refuse(acceptRefusal) }
    guard let address = selected?.address else {
      if folded.remove(selection) == nil { folded.insert(selection) }
      return .stay
    }
    switch selected?.standing {
    case .answered:
      do {
        let jump = try JumpBack(
          to: address, on: outline, in: incident.session, incident.diagnosis)
        stage = .goingBack(jump)
        scroll = 0
        return .stay
      } catch {
        return .refuse(error.sentence)
      }
    case .asked: return .ask(address)
    default: return .revise(address)
    }
  }
}
