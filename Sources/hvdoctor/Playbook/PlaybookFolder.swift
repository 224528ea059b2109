import FoundationEssentials
import Playbooks
import Wording

/// A folder of `*.yaml` files on disk.
struct PlaybookFolder {
  let path: String

  /// The files in the order of their names, each called by its whole path.
  func files() throws(CommandFailure) -> [SourceFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw CommandFailure(.noInput, CommandWords.unreadable(path))
    }
    var files: [SourceFile] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      let file = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      files.append(SourceFile(name: file, bytes: try InputFile(path: file).bytes()))
    }
    return files
  }
}
