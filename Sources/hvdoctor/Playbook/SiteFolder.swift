import Glibc

/// Which folder of a site is laid over the playbook.
enum SiteFolder {
  /// `$XDG_CONFIG_HOME/hvdoctor/site` where it is there, over the playbook inside the program.
  case usual
  /// The one that a person named.
  case named(String)
  /// None, whatever is there.
  case none

  init(named path: String?, isLeftOut: Bool) {
    self = isLeftOut ? .none : path.map(Self.named) ?? .usual
  }

  /// The folder to lay over a playbook; `folder` is the one of a playbook that a person named.
  ///
  /// The usual one belongs to the playbook inside the program; another playbook is taken as it is.
  func path(over folder: String?) -> String? {
    switch self {
    case .none: return nil
    case .named(let path): return path
    case .usual:
      guard folder == nil, let config = Surroundings.configFolder else { return nil }
      let path = "\(config)/hvdoctor/site"
      // Anything but its absence is told when it is read, so that it never vanishes in silence.
      return access(path, F_OK) == 0 || errno != ENOENT ? path : nil
    }
  }
}
