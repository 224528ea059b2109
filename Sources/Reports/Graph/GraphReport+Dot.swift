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
    ]
    for (number, outline) in outlines.enumerated() {
      // A root for each rather than a frame around it: inside a frame Graphviz turns the order.
      let root = [title] + (name(of: outline).map { [$0] } ?? [])
      lines.append("  root\(number) [shape=plaintext, label=\(Self.quoted(root))];")
      lines += nodes(of: outline, number) + edges(of: outline, number)
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func nodes(of outline: Outline, _ number: Int) -> [String] {
    outline.rows.indices.map { row in
      let shown = outline.rows[row]
      let (style, colours) = isMarked ? Self.look(of: shown.standing) : ("solid", [])
      let attributes =
        ["style=\"\(shown.isBranch ? "rounded," : "")\(style)\""] + colours
        + ["label=\(Self.quoted(label(of: shown, on: outline)))"]
      return "  n\(number)_\(row) [\(attributes.joined(separator: ", "))];"
    }
  }

  private func edges(of outline: Outline, _ number: Int) -> [String] {
    outline.rows.indices.map { row in
      let shown = outline.rows[row]
      let parent = shown.parent.map { "n\(number)_\($0)" } ?? "root\(number)"
      return "  \(parent) -> n\(number)_\(row)\(edge(to: shown));"
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

  private static func look(of standing: Standing) -> (style: String, colours: [String]) {
    switch standing {
    case .answered: ("filled,bold", ["fillcolor=gray90"])
    case .entered: ("bold", [])
    case .asked: ("filled,bold", ["fillcolor=black", "fontcolor=white"])
    case .ahead: ("solid", [])
    case .passedOver: ("dotted", [])
    case .ruledOut: ("dashed", ["fontcolor=gray30"])
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
