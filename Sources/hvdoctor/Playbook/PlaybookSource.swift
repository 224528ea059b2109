import CShipped
import Playbooks
import Wording

/// Where the playbook comes from: the one inside the program or a folder, and over it what the
/// site adds.
struct PlaybookSource {
  /// A folder in place of the playbook inside the program.
  let folder: String?
  let site: SiteFolder

  /// The playbook, or every error that refuses it.
  ///
  /// What was read from folders is kept compiled, so that the next start reads no YAML.
  func playbook() throws(CommandFailure) -> Playbook {
    guard let overlay = site.path(over: folder) else { return try base() }
    let base = try base()
    let files = try PlaybookFolder(path: overlay).files()
    let key = CacheKey(files, extending: base.hash)
    return try PlaybookCache.playbook(for: key) { () throws(CommandFailure) in
      let reading = Playbook.read(files, extending: base)
      guard let playbook = reading.playbook else {
        throw CommandFailure(
          .unusableInput,
          sentences: [CommandWords.siteRefused(overlay)] + reading.errorSentences)
      }
      return playbook
    }
  }

  /// The playbook with what the site adds, where there is such a folder; nil where there is none
  /// and the playbook can wait until it is needed.
  ///
  /// A folder that cannot be used must neither vanish in silence nor turn up in mid-incident.
  func extendedPlaybook() throws(CommandFailure) -> Playbook? {
    site.path(over: folder) == nil ? nil : try playbook()
  }

  /// What the checks say of a folder, of the site's over it, or of the playbook inside the program.
  func checked() throws(CommandFailure) -> PlaybookReading {
    let reading: PlaybookReading
    if let folder {
      reading = Playbook.read(try PlaybookFolder(path: folder).files())
    } else {
      // It was found clean before it was compiled.
      reading = PlaybookReading(clean: try Self.shipped())
    }
    guard let overlay = site.path(over: folder), let base = reading.playbook else {
      return reading
    }
    let extended = Playbook.read(try PlaybookFolder(path: overlay).files(), extending: base)
    return PlaybookReading(
      playbook: extended.playbook, complaints: reading.complaints + extended.complaints)
  }

  private func base() throws(CommandFailure) -> Playbook {
    guard let folder else { return try Self.shipped() }
    let files = try PlaybookFolder(path: folder).files()
    return try PlaybookCache.playbook(for: CacheKey(files)) { () throws(CommandFailure) in
      let reading = Playbook.read(files)
      guard let playbook = reading.playbook else {
        throw CommandFailure(.unusableInput, sentences: reading.errorSentences)
      }
      return playbook
    }
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

extension PlaybookReading {
  /// The errors, as they are told.
  fileprivate var errorSentences: [Text] {
    complaints.filter { $0.severity == .error }.map {
      $0.rendered
    }
  }
}
