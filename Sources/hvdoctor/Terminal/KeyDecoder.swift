import CNcurses
import Console
import Glibc

/// Turns what curses reads into keys and pastes.
struct KeyDecoder {
  /// The text of a paste whose end has not come yet; nil outside a paste.
  private var pasted: String.UnicodeScalarView?
  private var pasteEndsInReturn = false
  /// How much of the paste was kept; a text does not know its own length without walking it.
  private var pastedLength = 0
  private var isPasteCut = false
  /// An escape that is Alt when a character follows at once.
  private var hasEscape = false
  /// Whether the last reading stopped before everything was read, which curses may still hold.
  private(set) var isCut = false

  /// More than any message, and little enough to look at.
  static let longestPaste = 1_000_000

  var isPasting: Bool { pasted != nil }

  /// Reads everything that is ready, for a tenth of a second at the most.
  ///
  /// After each Escape curses waits for what may belong to it, so that Escapes in quick succession
  /// would be read for ever, and nothing would be answered.
  mutating func drain(into messages: inout [Message], size: Size) {
    let end = Self.milliseconds + 100
    isCut = false
    var character: wint_t = 0
    var reads = 0
    reading: while true {
      reads += 1
      if hasEscape || reads.isMultiple(of: 64), Self.milliseconds > end {
        isCut = true
        return
      }
      switch nc_read(&character) {
      case KEY_CODE_YES:
        let code = Int32(bitPattern: character)
        if code == KEY_MOUSE {
          takeMouse(into: &messages, size)
        } else {
          take(code: code, into: &messages)
        }
      case OK:
        if let scalar = Unicode.Scalar(character) { take(scalar, into: &messages) }
      default: break reading
      }
    }
    endEscape(into: &messages)
  }

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }

  /// Hands over what came of a paste whose end never came.
  mutating func endPaste(into messages: inout [Message]) {
    guard let text = pasted else { return }
    pasted = nil
    pastedLength = 0
    pasteEndsInReturn = false
    if !text.isEmpty { messages.append(.input(.paste(String(text)))) }
    if isPasteCut { messages.append(.pasteWasCut(after: Self.longestPaste)) }
    isPasteCut = false
  }

  private mutating func endEscape(into messages: inout [Message]) {
    if hasEscape { messages.append(.input(.key(.escape))) }
    hasEscape = false
  }

  private mutating func take(code: Int32, into messages: inout [Message]) {
    endEscape(into: &messages)
    if code == nc_paste_begin {
      endPaste(into: &messages)
      pasted = "".unicodeScalars
    } else if code == nc_paste_end {
      endPaste(into: &messages)
    } else if pasted == nil, let key = Self.key(code: code) {
      messages.append(.input(.key(key)))
    }
  }

  /// Takes what the mouse did; within a paste it is not the mouse, but bytes that look like it.
  private mutating func takeMouse(into messages: inout [Message], _ size: Size) {
    var (row, column): (Int32, Int32) = (0, 0)
    let action = nc_read_mouse(&row, &column)
    endEscape(into: &messages)
    if pasted != nil { return }
    switch action {
    case nc_mouse_click:
      messages.append(.mouse(.click(Position(row: Int(row), column: Int(column))), on: size))
    case nc_mouse_wheel_up: messages.append(.mouse(.wheelUp, on: size))
    case nc_mouse_wheel_down: messages.append(.mouse(.wheelDown, on: size))
    default: break
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, into messages: inout [Message]) {
    if pasted != nil {
      paste(scalar)
    } else if scalar == "\u{1B}" {
      endEscape(into: &messages)
      hasEscape = true
    } else if hasEscape && scalar.value >= 0x20 && scalar.value != 0x7F {
      hasEscape = false
      messages.append(.input(.key(.alt(Character(scalar)))))
    } else {
      endEscape(into: &messages)
      if let key = Self.key(scalar) { messages.append(.input(.key(key))) }
    }
  }

  /// Keeps a pasted scalar; of what controls a terminal only line breaks and tabs.
  private mutating func paste(_ scalar: Unicode.Scalar) {
    let follows = pasteEndsInReturn && scalar == "\n"
    pasteEndsInReturn = scalar == "\r"
    if follows { return }
    guard pastedLength < Self.longestPaste else {
      isPasteCut = true
      return
    }
    pastedLength += 1
    if scalar == "\r" {
      pasted?.append("\n")
    } else if scalar == "\n" || scalar == "\t" || DisplayWidth(of: scalar) != .unsafe {
      pasted?.append(scalar)
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A:
      Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    case 0x00...0x1F, 0x80..<0xA0: nil
    default: .character(Character(scalar))
    }
  }

  private static func key(code: Int32) -> Key? {
    switch code {
    case KEY_ENTER: .enter
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_F0 + 1...KEY_F0 + 12: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
