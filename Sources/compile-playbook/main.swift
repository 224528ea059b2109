import FoundationEssentials
import Glibc
import Playbooks

/// Compiles the playbook in a folder to the file that travels inside the program.
///
/// Exit codes are those of sysexits: 64 usage, 65 a playbook with errors, 66 no input, 73 no
/// output.
func complain(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let folder = arguments.first, let output = arguments.last else {
  complain("usage: compile-playbook FOLDER OUTPUT")
  exit(64)
}

var files: [SourceFile] = []
do {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  for name in names.sorted() where name.hasSuffix(".yaml") {
    let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: name))
    files.append(SourceFile(name: "\(folder)/\(name)", bytes: Array(bytes)))
  }
} catch {
  complain("\(folder): cannot be read")
  exit(66)
}

let reading = Playbook.read(files)
for complaint in reading.complaints {
  complain(complaint.rendered(in: .english))
}
guard let playbook = reading.playbook else { exit(65) }

do {
  let bytes = CompiledPlaybook.encode(playbook.content)
  try Data(bytes).write(to: URL(filePath: output), options: .atomic)
  print("\(playbook.header.id) \(playbook.header.version) \(playbook.hash): \(bytes.count) bytes")
} catch {
  complain("\(output): cannot be written")
  exit(73)
}
