import Diagnosis
import Wording

extension GraphReport {
  /// The tree in the language of Graphviz.
  package var dot: String {
    var lines = [
      "digraph playbook {",
      "  graph [rankdir=LR, ordering=out, fontname=\"Helvetica\", fontsize=12];",
      "  node [shape=box, fontname=\"Helvetica\", fontsize=10];",
      "  edge [arrowhead=none];",
      "  root [shape=plaintext, label=\(Self.quoted([title]))];",
    ]
    for (number, outline) in outlines.enumerated() {
      guard let name = name(of: outline) else {
        lines += body(of: outline, number)
        continue
      }
      lines += ["  subgraph cluster_\(number) {", "  label=\(Self.quoted([name]));"]
      lines += body(of: outline, number) + ["  }"]
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func body(of outline: Outline, _ number: Int) -> [String] {
    outline.rows.indices.flatMap { row -> [String] in
      let shown = outline.rows[row]
      let node = "n\(number)_\(row)"
      let parent = shown.parent.map { "n\(number)_\($0)" } ?? "root"
      let shape = shown.isBranch ? ["shape=hexagon"] : []
      let look = isMarked ? Self.look(of: shown.standing) : []
      let attributes = shape + look + ["label=\(Self.quoted(label(of: shown, on: outline)))"]
      return [
        "  \(node) [\(attributes.joined(separator: ", "))];",
        "  \(parent) -> \(node)\(edge(to: shown));",
      ]
    }
  }

  /// A node by lines; how it stands is said in a word, as paper may have no shades.
  private func label(of row: OutlineRow, on outline: Outline) -> [String] {
    let text = GraphLines.wrapped(text(of: row, on: outline), to: 36)
    return isMarked ? text + ["(\(row.standing.word[language]))"] : text
  }

  private func edge(to row: OutlineRow) -> String {
    if row.isTaken(in: self) { return " [penwidth=3]" }
    return row.isOut(in: self) ? " [style=dashed]" : ""
  }

  private static func look(of standing: Standing) -> [String] {
    switch standing {
    case .answered: ["style=\"filled,bold\"", "fillcolor=gray90"]
    case .entered: ["style=bold"]
    case .asked: ["style=\"filled,bold\"", "fillcolor=black", "fontcolor=white"]
    case .ahead: ["style=solid"]
    case .passedOver: ["style=dotted"]
    case .ruledOut: ["style=dashed", "fontcolor=gray30"]
    }
  }

  /// Lines as one quoted string: nothing in them can end it.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.reduce(into: "") { text, character in
        if character == "\\" || character == "\"" { text.append("\\") }
        text.append(character)
      }
    }
    return "\"\(escaped.joined(separator: "\\n"))\""
  }
}
