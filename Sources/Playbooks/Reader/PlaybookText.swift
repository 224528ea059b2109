import Wording

/// The files of a playbook as one tree of nodes, or why there is none.
struct PlaybookText {
  /// The sections of all files together; nil when nothing can be read.
  let root: SourceNode?
  let complaints: [Complaint]

  init(_ files: [SourceFile]) {
    let files = files.sorted { $0.name < $1.name }
    let start = Position(file: files.first?.name ?? "playbook", line: 1, column: 1)
    if let refusal = Self.refusal(of: files, at: start) {
      root = nil
      complaints = [refusal]
      return
    }
    var merger = SectionMerger()
    var faults: [Complaint] = []
    for file in files {
      let (text, fault) = Self.text(of: file)
      if let fault { faults.append(fault) }
      guard let text else { continue }
      var composer = Composer(file: file.name)
      let node = composer.compose(text)
      faults += composer.complaints
      // An empty file, or one of nothing but comments, adds nothing.
      if let node, node.scalar != "" { merger.add(node) }
    }
    let merged = merger.merged(root: start)
    // A file that cannot be read would make every name that it defines look unknown.
    root = faults.isEmpty ? merged : nil
    complaints = faults + merger.complaints
  }

  private static func refusal(of files: [SourceFile], at start: Position) -> Complaint? {
    if files.isEmpty { return Complaint(.error, at: start, Complaints.noFiles) }
    if files.count > Limits.files {
      return Complaint(.error, at: start, Complaints.tooManyFiles(Limits.files))
    }
    if files.reduce(0, { $0 + $1.bytes.count }) > Limits.bytes {
      return Complaint(.error, at: start, Complaints.folderTooLarge(Limits.bytes))
    }
    return nil
  }

  private static func text(of file: SourceFile) -> (String?, Complaint?) {
    let start = Position(file: file.name, line: 1, column: 1)
    if file.bytes.count > Limits.bytesPerFile {
      return (nil, Complaint(.error, at: start, Complaints.fileTooLarge(Limits.bytesPerFile)))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
    if let text = String(validating: bytes, as: UTF8.self) { return (text, nil) }
    // The replacement of the first broken byte differs from the bytes at just that place.
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let intact = zip(bytes, repaired).prefix { $0 == $1 }.map(\.0)
    let line = intact.count { $0 == 0x0A } + 1
    let tail = intact.reversed().prefix { $0 != 0x0A }.reversed()
    let column = String(decoding: tail, as: UTF8.self).unicodeScalars.count + 1
    let position = Position(file: file.name, line: line, column: column)
    return (nil, Complaint(.error, at: position, Complaints.notUTF8))
  }
}
