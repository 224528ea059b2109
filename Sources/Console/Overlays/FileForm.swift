import Diagnosis
import Wording

/// Asks into which file a command goes, and before another file is replaced.
struct FileForm: Sendable {
  private(set) var commands: [FilledCommand]
  /// What the commands are for.
  let title: Text
  /// The same in the language of the person who writes the file.
  private let comment: String
  private(set) var field: LineField
  private let proposal: String
  /// The whole path of the file that stands in the way.
  private(set) var existing: String?
  private(set) var selection = 0

  init(_ commands: [FilledCommand], named name: String, about title: Text, in language: Language) {
    self.commands = commands
    self.title = title
    comment = title[language]
    proposal = "./" + CommandFile.proposedName(for: name)
    field = LineField(proposal)
  }

  var isTyping: Bool { existing == nil }

  /// Fills the commands again, in the language of the incident.
  mutating func tellAnew(_ incident: Incident) {
    switch incident.focus {
    case .question(let address): commands = incident.findOutCommands(for: address)
    case .step(let step): commands = incident.commands(of: step)
    case .nothing: break
    }
  }

  /// Something is there already; the person says what becomes of it.
  mutating func exists(at path: String) {
    existing = path
    selection = 0
  }

  mutating func take(_ input: Input) -> OverlayStep {
    existing == nil ? takeText(input) : takeChoice(input)
  }

  private mutating func takeText(_ input: Input) -> OverlayStep {
    switch input {
    case .paste(let text):
      // Whoever brings a path of their own wants it instead.
      if field.text == proposal { field = LineField() }
      field.insert(text)
    case .key(.escape): return .close
    case .key(.enter):
      return field.line.isEmpty ? .refuse(FileWords.pathNeeded) : .write(file(isReplacing: false))
    case .key(let key):
      if !field.take(key) { return .refuse(ScreenWords.noSuchKey) }
    case .resize: break
    }
    return .stay
  }

  private mutating func takeChoice(_ input: Input) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    switch Command.from(key) {
    case .up, .down: selection = 1 - selection
    case .accept: return choose()
    case .leave: existing = nil
    default:
      guard key == .character("1") || key == .character("2") else {
        return .refuse(ScreenWords.noSuchKey)
      }
      selection = key == .character("1") ? 0 : 1
      return choose()
    }
    return .stay
  }

  private mutating func choose() -> OverlayStep {
    let isReplacing = selection == 1
    existing = nil
    return isReplacing ? .write(file(isReplacing: true)) : .stay
  }

  private func file(isReplacing: Bool) -> CommandFile {
    CommandFile(at: field.line, commands, about: comment, isReplacing: isReplacing)
  }

  func write(into flow: inout Flow, _ language: Language) {
    flow.paragraph("\(FileWords.title[language]): \(title[language])", .strong)
    flow.blank()
    if let existing {
      flow.paragraph(FileWords.exists(existing)[language], .warning)
      flow.blank()
      flow.choice(0, FileWords.leave[language], isSelected: selection == 0)
      flow.choice(1, FileWords.replace[language], isSelected: selection == 1)
    } else {
      flow.field(FileWords.path[language], field)
      flow.paragraph(FileWords.hint[language], .dim)
    }
    flow.blank()
    for command in commands { command.write(into: &flow) }
  }
}
