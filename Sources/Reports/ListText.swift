import Diagnosis
import Playbooks
import Wording

extension ListReport {
  /// For a person to read, also to somebody else on the phone: every entry has a number and a
  /// line of its own.
  package var text: String {
    var lines: [String] = []
    for selection in selections {
      lines += Paragraph.lines(title(of: selection))
      for note in notes(selection.opening, at: selection.entity) + leftOut(of: selection) {
        lines += Paragraph.lines(note, after: "! ")
      }
      lines += entries(of: selection)
      let closing = notes(selection.closing, at: selection.entity)
      if !closing.isEmpty { lines.append("") }
      for note in closing { lines += Paragraph.lines(note, after: "- ") }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func entries(of selection: ListSelection) -> [String] {
    var lines: [String] = []
    var group: String?
    for (index, entry) in selection.entries.enumerated() {
      if entry.group != group {
        lines += ["", "\(account.word(list.label(ofGroup: entry.group))):"]
      }
      group = entry.group
      let number = String(index + 1)
      lines.append(
        String(repeating: " ", count: max(0, 3 - number.count)) + number + "  " + entry.value)
      lines += Paragraph.lines(remark(on: entry, at: selection.entity), after: "     ")
    }
    return lines
  }
}
