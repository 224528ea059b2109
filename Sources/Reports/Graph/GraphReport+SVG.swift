import Diagnosis
import Wording

extension GraphReport {
  /// The tree as a picture in black, white and one grey, to be printed.
  package var svg: String {
    var page = GraphPage()
    page.text(title, isBold: true)
    for outline in outlines {
      page.gap()
      if let name = name(of: outline) { page.text(name, isBold: true) }
      draw(outline, on: &page)
    }
    if isMarked {
      page.gap()
      for (standing, word) in legend { page.row(word, symbol: .of(standing, isBranch: false)) }
    }
    return page.svg(title: title, description: GraphWords.description[language], language)
  }

  private func draw(_ outline: Outline, on page: inout GraphPage) {
    let top = page.height
    var places: [Int] = []
    for row in outline.rows {
      places.append(page.height)
      let symbol: GraphSymbol =
        isMarked
        ? .of(row.standing, isBranch: row.isBranch) : row.isBranch ? .openDiamond : .openCircle
      page.row(
        text(of: row, on: outline), symbol: symbol, depth: row.depth,
        isBold: row.isTaken(in: self),
        isGrey: isMarked && (row.standing == .ruledOut || row.standing == .passedOver))
    }
    for parent in [nil] + outline.rows.indices.map(Optional.some) {
      let below = outline.rows(below: parent)
      guard let last = below.last else { continue }
      let depth = outline.rows[last].depth
      let start = parent.map { places[$0] + GraphPage.symbolDrop } ?? top
      let isOut = below.allSatisfy { outline.rows[$0].isOut(in: self) }
      page.upright(depth: depth, from: start, to: places[last], isOut ? .dashed : .thin)
      if let taken = below.last(where: { outline.rows[$0].isTaken(in: self) }) {
        page.upright(depth: depth, from: start, to: places[taken], .thick)
      }
      for row in below {
        let isTaken = outline.rows[row].isTaken(in: self)
        let line: GraphPage.Line =
          isTaken ? .thick : outline.rows[row].isOut(in: self) ? .dashed : .thin
        page.branch(depth: depth, at: places[row], line)
      }
    }
  }
}
