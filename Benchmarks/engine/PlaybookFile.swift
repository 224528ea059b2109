import Playbooks

/// A playbook from the compiled form in a file.
func playbook(at path: String) -> Playbook {
  do {
    return try CompiledPlaybook.decode(InputFile(path).bytes)
  } catch {
    stop("\(path) is no compiled playbook: \(error)")
  }
}
