import ArgumentParser
import Playbooks
import Wording

/// What every command can be told: the language, the playbook and the site.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: CommandHelpWords.language.help)
  var chosenLanguage: Language?

  @Option(
    help: ArgumentHelp(CommandHelpWords.playbook.spoken, valueName: "dir"))
  var playbook: String?

  @Option(
    help: ArgumentHelp(CommandHelpWords.site.spoken, valueName: "dir"))
  var site: String?

  @Flag(name: .customLong("no-site"), help: CommandHelpWords.noSite.help)
  var isSiteLeftOut = false

  /// The chosen language, else the one of the locale.
  var language: Language {
    chosenLanguage ?? Surroundings.language
  }

  var source: PlaybookSource { source(over: playbook) }

  /// The playbook of a folder, or the one inside the program, with what the site adds.
  func source(over folder: String?) -> PlaybookSource {
    PlaybookSource(
      folder: folder, site: SiteFolder(named: site, isLeftOut: isSiteLeftOut))
  }

  func validate() throws {
    if site != nil && isSiteLeftOut { throw ValidationError(CommandWords.oneOfSites[language]) }
  }

  /// Does the work of a command; a failure is told on standard error and becomes the exit status.
  ///
  /// What is wrong with the settings is told first, and stops nothing.
  func reporting(_ work: () throws(CommandFailure) -> ExitStatus) throws {
    for mistake in Surroundings.mistakes(in: Surroundings.settings()) {
      StandardStreams.aside("hvdoctor: \(mistake[language])")
    }
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try work()
    } catch {
      for sentence in error.sentences { StandardStreams.aside("hvdoctor: \(sentence[language])") }
      status = error.status
    }
    if status != .success { throw ExitCode(status.rawValue) }
  }
}

extension Language: ExpressibleByArgument {
  /// A language by its short name: one inside the program, or that of a file.
  package init?(argument: String) {
    guard let known = Self(rawValue: argument) ?? LanguageFolder.usual.language(named: argument)
    else { return nil }
    self = known
  }
}
