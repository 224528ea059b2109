import ArgumentParser
import CShipped
import Playbooks
import Wording

/// `hvdoctor language-file`: every sentence there is, for whoever brings another language.
struct LanguageFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language-file", abstract: LanguageFileWords.command.spoken,
    discussion: LanguageFileWords.more.spoken)

  @Argument(help: LanguageFileWords.code.help)
  var code: String

  @Option(help: ArgumentHelp(LanguageFileWords.file.spoken, valueName: "file"))
  var file: String?

  @Flag(help: LanguageFileWords.check.help)
  var check = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.reporting { () throws(CommandFailure) in
      guard LanguageFolder.isName(code), Language(rawValue: code) == nil else {
        throw CommandFailure(.usage, LanguageFileWords.notAName(code))
      }
      let playbook = try common.source.playbook()
      let sentences = SentenceList(interface: Self.interface, playbook: playbook)
      return try check ? report(sentences) : write(sentences)
    }
  }

  /// The sentences of the interface that travel inside the program.
  private static var interface: [String] {
    let bytes = UnsafeRawBufferPointer(
      start: shipped_sentences(), count: shipped_sentences_length())
    return SentenceList.lines(of: String(decoding: bytes, as: UTF8.self))
  }

  /// Writes the file as it is now, with every sentence that it does not have yet.
  private func write(_ sentences: SentenceList) throws(CommandFailure) -> ExitStatus {
    let present = try path.flatMap { path throws(CommandFailure) in
      file == nil && !InputFile(path: path).isThere ? nil : try read(path)
    }
    try StandardStreams.result(sentences.template(of: code, from: present))
    return .success
  }

  private func report(_ sentences: SentenceList) throws(CommandFailure) -> ExitStatus {
    guard let path else { throw CommandFailure(.noInput, LanguageFileWords.notAName(code)) }
    let present = try read(path)
    let faults = present.faults(knowing: sentences.all)
    let lines = faults.map { $0.sentence[common.language] }
    let count = LanguageFileWords.translated(present.count(of: sentences.all), sentences.all.count)
    try StandardStreams.result((lines + [count[common.language]]).joined(separator: "\n") + "\n")
    return faults.isEmpty ? .success : .unusableInput
  }

  private var path: String? { file ?? LanguageFolder.usual.file(of: code) }

  private func read(_ path: String) throws(CommandFailure) -> TranslationFile {
    TranslationFile(try InputFile(path: path).text(), named: path)
  }
}
