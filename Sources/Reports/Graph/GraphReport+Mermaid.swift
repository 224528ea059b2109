import Diagnosis
import Wording

extension GraphReport {
  /// The tree as a Mermaid flow chart.
  package var mermaid: String {
    var lines = ["flowchart LR", "  root[\(Self.quoted([title]))]"]
    for (number, outline) in outlines.enumerated() {
      guard let name = name(of: outline) else {
        lines += nodes(of: outline, number)
        continue
      }
      lines.append("  subgraph e\(number)[\(Self.quoted([name]))]")
      lines += nodes(of: outline, number) + ["  end"]
    }
    for (number, outline) in outlines.enumerated() { lines += edges(of: outline, number) }
    if isMarked {
      lines += Standing.allCases.map { "  classDef \($0.rawValue) \(Self.look(of: $0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func nodes(of outline: Outline, _ number: Int) -> [String] {
    outline.rows.indices.map { row in
      let shown = outline.rows[row]
      var text = GraphLines.wrapped(text(of: shown, on: outline), to: 36)
      if isMarked { text.append("(\(shown.standing.word[language]))") }
      let label = Self.quoted(text)
      let shape = shown.isBranch ? "{{\(label)}}" : "[\(label)]"
      let look = isMarked ? ":::\(shown.standing.rawValue)" : ""
      return "  n\(number)_\(row)\(shape)\(look)"
    }
  }

  private func edges(of outline: Outline, _ number: Int) -> [String] {
    outline.rows.indices.map { row in
      let shown = outline.rows[row]
      let parent = shown.parent.map { "n\(number)_\($0)" } ?? "root"
      let line = shown.isTaken(in: self) ? "===" : shown.isOut(in: self) ? "-.-" : "---"
      return "  \(parent) \(line) n\(number)_\(row)"
    }
  }

  private static func look(of standing: Standing) -> String {
    switch standing {
    case .answered: "fill:#e5e5e5,stroke:#000,stroke-width:3px,color:#000"
    case .entered: "fill:#fff,stroke:#000,stroke-width:3px,color:#000"
    case .asked: "fill:#000,stroke:#000,stroke-width:3px,color:#fff"
    case .ahead: "fill:#fff,stroke:#000,color:#000"
    case .passedOver: "fill:#fff,stroke:#000,stroke-dasharray:1 3,color:#000"
    case .ruledOut: "fill:#fff,stroke:#000,stroke-dasharray:6 3,color:#444"
    }
  }

  /// Lines as one quoted text: what the language or a browser could act upon becomes its number.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      line.unicodeScalars.reduce(into: "") { text, scalar in
        switch scalar {
        case "\"", "#", "&", "<", ">", "`", "\\", "*", "_": text += "#\(scalar.value);"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(escaped.joined(separator: "<br/>"))\""
  }
}
