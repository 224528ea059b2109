import Casebook
import Console
import Glibc
import Wording

/// What the assistant takes from the machine it runs on: names, folders, the clock.
enum Surroundings {
  /// Seconds since 1970-01-01 00:00 UTC.
  static func now() -> Int64 { Int64(time(nil)) }

  /// The account name, as far as the environment says it.
  static var author: String {
    Terminal.environment("LOGNAME") ?? Terminal.environment("USER") ?? ""
  }

  /// How far the local clock is ahead of UTC now.
  static var localTime: LocalTime {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return LocalTime(offset: Int64(local.tm_gmtoff))
  }

  /// The language of the locale.
  static var language: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Terminal.environment(name) {
        return Language(locale: value, from: .usual)
      }
    }
    return .english
  }

  /// The casebook that a person named, else the one of the XDG state folder.
  static func casebook(at path: String?) throws(CommandFailure) -> Casebook {
    do throws(CasebookError) {
      if let path { return try Casebook.open(at: path, folder: .leaveAsFound) }
      guard let folder = stateFolder else {
        throw .cannotCreate(path: "~", reason: "HOME is not set")
      }
      return try Casebook.open(at: "\(folder)/hvdoctor/casebook.sqlite", folder: .keepPrivate)
    } catch {
      throw CommandFailure(error.status, error.text)
    }
  }

  private static var stateFolder: String? { folder("XDG_STATE_HOME", else: ".local/state") }

  /// Where a person keeps what programs are to be told.
  static var configFolder: String? { folder("XDG_CONFIG_HOME", else: ".config") }

  /// Where programs keep what they can make anew.
  static var cacheFolder: String? { folder("XDG_CACHE_HOME", else: ".cache") }

  private static func folder(_ name: String, else usual: String) -> String? {
    if let folder = Terminal.environment(name), folder.hasPrefix("/") { return folder }
    return Terminal.environment("HOME").map { "\($0)/\(usual)" }
  }
}

extension CasebookError {
  /// The status with which a command ends that cannot go on.
  var status: ExitStatus {
    switch self {
    case .cannotCreate, .notPrivate: .cannotCreate
    case .damaged, .foreign, .newer, .unreadableEvent, .ambiguous: .unusableInput
    case .noSuchIncident: .noInput
    case .cannotOpen, .readOnly, .full, .busy, .failed, .changedMeanwhile: .inputOutput
    case .unwritableEvent: .internalFault
    }
  }
}
