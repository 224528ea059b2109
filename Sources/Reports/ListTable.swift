import Diagnosis
import Playbooks

extension ListReport {
  /// For a spreadsheet: comma-separated values after RFC 4180.
  package var csv: String {
    var rows = [["group", "value", "since", "why", "sources"]]
    let isTold = selections.count > 1
    if isTold { rows[0].insert("entity", at: 0) }
    for selection in selections {
      for entry in selection.entries {
        let row = [
          entry.group, entry.value, entry.entry?.since ?? "",
          remark(on: entry, at: selection.entity, withSince: false),
          (entry.entry?.sources ?? []).map(\.name).joined(separator: " "),
        ]
        rows.append(isTold ? ["\(selection.entity)"] + row : row)
      }
    }
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell that a spreadsheet takes for text and never for a formula.
  private static func cell(_ text: String) -> String {
    var cell = text
    if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let isPlain = !cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
