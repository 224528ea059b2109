import Wording

/// How a list and what is told of its selected row share a room.
enum PaneLayout: Sendable {
  case beside(list: Rect, detail: Rect)
  case below(list: Rect, detail: Rect)
  /// What is told stands in the list, below the row.
  case alone(Rect)

  init(_ room: Rect) {
    if room.columns >= 110 && room.rows >= 12 {
      let (left, right) = room.split(left: room.columns * 11 / 20)
      self = .beside(list: left.inset(right: 2), detail: right)
    } else if room.rows >= 16 {
      let (top, bottom) = room.split(bottom: room.rows * 2 / 5)
      self = .below(list: top, detail: bottom)
    } else {
      self = .alone(room)
    }
  }

  /// Whether the list tells of its selected row itself.
  var isAlone: Bool {
    if case .alone = self { true } else { false }
  }
}

extension Frame {
  /// Draws a list and what is told of its selected row; where there is more of it, Enter shows it.
  mutating func draw(
    _ layout: PaneLayout, _ language: Language, list writeList: (inout Flow) -> Void,
    detail writeDetail: (inout Flow) -> Void
  ) {
    switch layout {
    case .alone(let room):
      var flow = Flow(width: room.columns)
      writeList(&flow)
      draw(flow, in: room, by: "↑↓", language)
    case .beside(let list, let detail):
      rule(column: 0, in: detail)
      draw(list, detail.inset(left: 2), language, writeList, writeDetail)
    case .below(let list, let detail):
      rule(row: 0, in: detail)
      draw(list, detail.inset(top: 1), language, writeList, writeDetail)
    }
  }

  private mutating func draw(
    _ list: Rect, _ detail: Rect, _ language: Language, _ writeList: (inout Flow) -> Void,
    _ writeDetail: (inout Flow) -> Void
  ) {
    var below = Flow(width: detail.columns)
    writeDetail(&below)
    draw(below, in: detail, by: "Enter", language)
    var flow = Flow(width: list.columns)
    writeList(&flow)
    draw(flow, in: list, by: "↑↓", language)
  }
}
