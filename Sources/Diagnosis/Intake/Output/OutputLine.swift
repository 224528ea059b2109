/// One pasted line, freed of what mail programs and terminals put around it.
struct OutputLine: Sendable {
  /// What it says: no colours, no quoting marks, plain spaces and quotation marks.
  let text: String
  /// A prompt of a shell, with or without the command behind it.
  let isPrompt: Bool

  /// Lines above this many say nothing more about one trouble.
  static let most = 5000
  /// A longer line is no output of a command, except markup.
  static let longest = 2000

  init(_ line: String) {
    text = Self.unquoted(Self.plain(line))
    isPrompt = Self.isPrompt(text)
  }

  /// Whether what comes before ends here: nothing, or the next command.
  var isGap: Bool { isPrompt || text.utf8.allSatisfy { $0 == 0x20 } }

  /// How many spaces it begins with.
  var indent: Int { text.utf8.prefix { $0 == 0x20 }.count }

  /// Plain spaces and quotation marks, and without the remains of colours: once the escape
  /// character is gone they read `[32;1m`.
  private static func plain(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      if let end = endOfColour(scalars, at: position) {
        position = end
        continue
      }
      switch scalars[position] {
      case "\u{2018}"..."\u{201B}", "\u{B4}", "\u{60}": plain.append("'")
      case "\u{201C}"..."\u{201F}": plain.append("\"")
      case "\u{AD}": break
      case let scalar where scalar.properties.isWhitespace: plain.append(" ")
      case let scalar: plain.append(scalar)
      }
      position += 1
    }
    return String(plain)
  }

  /// Where a colour that begins here ends: `[0m`, also behind what stands for the escape character.
  private static func endOfColour(_ scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var position = start
    var isMarked = false
    if scalars[position] == "\u{2190}" || scalars[position] == "\u{241B}" {
      position += 1
      isMarked = true
    } else if scalars[position] == "^", position + 1 < scalars.count, scalars[position + 1] == "[" {
      position += 2
      if position < scalars.count, scalars[position] != "[" { return nil }
      isMarked = true
    }
    guard position < scalars.count, scalars[position] == "[" else { return nil }
    position += 1
    let digits = position
    while position < scalars.count, position < digits + 16,
      ("0"..."9").contains(scalars[position]) || scalars[position] == ";"
    {
      position += 1
    }
    guard position < scalars.count, scalars[position] == "m", isMarked || position > digits else {
      return nil
    }
    return position + 1
  }

  /// Without the marks with which a mail quotes.
  private static func unquoted(_ line: String) -> String {
    var rest = Substring(line)
    while rest.first == ">" || rest.hasPrefix(" >") {
      if rest.first == " " { rest.removeFirst() }
      rest.removeFirst()
      if rest.first == " " { rest.removeFirst() }
    }
    return String(rest)
  }

  /// `PS C:\>`, `[HV01]: PS C:\>`, `C:\WINDOWS\system32>`.
  private static func isPrompt(_ line: String) -> Bool {
    var rest = line.prefix(400)[...]
    if rest.first == "[", let end = rest.firstRange(of: "]: ") { rest = rest[end.upperBound...] }
    let isPowerShell = rest.hasPrefix("PS ") || rest.hasPrefix("PS>")
    if isPowerShell { rest = rest.dropFirst(2).drop { $0 == " " } }
    guard let end = rest.firstIndex(of: ">") else { return false }
    let place = rest[..<end]
    if isPowerShell { return true }
    let bytes = Array(place.utf8)
    guard bytes.count >= 3, bytes[1] == 0x3A, bytes[2] == 0x5C, bytes[0] | 0x20 >= 0x61,
      bytes[0] | 0x20 <= 0x7A
    else { return false }
    return !bytes.dropFirst(2).contains { [0x3A, 0x22, 0x2A, 0x3F, 0x3C, 0x7C].contains($0) }
  }
}
