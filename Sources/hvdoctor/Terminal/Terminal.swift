import CNcurses
import Console
import Glibc

/// The terminal, owned for as long as this value lives.
///
/// There is one at a time. It is given back when the value ends, when the process exits, and when
/// it crashes.
struct Terminal: ~Copyable {
  let palette: Palette
  /// Whether it shows more than ASCII.
  let isUTF8: Bool
  /// What the screen shows; nil when that is not known and everything has to be drawn.
  var shown: Frame?
  var keys = KeyDecoder()
  /// The cells being handed to curses, kept to be used again.
  var cells: [cchar_t] = []

  /// Takes the terminal over.
  init(_ theme: Theme) throws(TerminalError) {
    let name = Self.environment("TERM") ?? ""
    switch nc_open() {
    case nc_opened: break
    case nc_not_a_terminal: throw .notATerminal
    case nc_incapable_terminal: throw .incapable(name)
    default: throw .unknown(name)
    }
    isUTF8 = nc_is_utf8()
    palette = Palette(theme)
  }

  deinit { nc_close() }

  /// How large it is now.
  var size: Size { Size(columns: Int(nc_columns()), rows: Int(nc_rows())) }

  /// Has the next frame drawn whole, for when something else wrote over it.
  mutating func repaint() {
    shown = nil
    nc_repaint()
  }

  /// Stops the program as ^Z does, and takes the terminal again when it goes on.
  ///
  /// The size may have changed meanwhile; `wait` reports that as ever.
  mutating func suspend() {
    nc_leave()
    nc_stop()
    nc_return()
    shown = nil
  }

  /// The value of an environment variable; nil when it is empty too.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
