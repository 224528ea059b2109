import CShipped
import FoundationEssentials
import Playbooks
import Wording

/// Where the playbook comes from.
enum PlaybookSource {
  /// The one inside the program.
  case shipped
  case folder(String)

  init(folder: String?) {
    self = folder.map(Self.folder) ?? .shipped
  }

  /// The playbook, or every error that refuses it.
  func playbook() throws(CommandFailure) -> Playbook {
    switch self {
    case .shipped: return try Self.shipped()
    case .folder(let folder):
      let reading = try Self.reading(folder)
      guard let playbook = reading.playbook else {
        let errors = reading.complaints.filter { $0.severity == .error }
        throw CommandFailure(
          .unusableInput,
          sentences: errors.map {
            Text($0.rendered(in: .english), $0.rendered(in: .german))
          })
      }
      return playbook
    }
  }

  /// What reading a folder gives, with the folder in the name of every file.
  static func reading(_ folder: String) throws(CommandFailure) -> PlaybookReading {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(.noInput, CommandWords.unreadable(folder))
    }
    var files: [SourceFile] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      files.append(SourceFile(name: path, bytes: try InputFile(path: path).bytes()))
    }
    return Playbook.read(files)
  }

  private static func shipped() throws(CommandFailure) -> Playbook {
    let bytes = UnsafeBufferPointer(start: shipped_playbook(), count: shipped_playbook_length())
    do throws(CompiledFault) {
      return try CompiledPlaybook.decode(Array(bytes))
    } catch {
      throw CommandFailure(.internalFault, CommandWords.noPlaybook(error.sentence))
    }
  }
}
