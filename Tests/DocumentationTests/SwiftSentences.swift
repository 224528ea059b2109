/// The English sentences that a Swift file says: the first argument of every `Text(…)`.
///
/// A value in a sentence becomes its place, `{1}` the first, as the program itself numbers them.
struct SwiftSentences {
  private let source: [Character]
  private var next = 0

  static func of(_ source: String) -> [String] {
    var reader = Self(source: Array(source))
    return reader.read()
  }

  private mutating func read() -> [String] {
    var sentences: [String] = []
    while next < source.count {
      if source[next...].starts(with: "//") {
        skipLine()
      } else if source[next] == "\"" {
        var places = 0
        _ = literal(&places)
      } else if startsCall {
        next += "Text(".count
        if let sentence = argument(), !sentence.isEmpty { sentences.append(sentence) }
      } else {
        next += 1
      }
    }
    return sentences
  }

  /// Whether `Text(` begins here, and not the end of a longer name.
  private var startsCall: Bool {
    guard source[next...].starts(with: "Text(") else { return false }
    guard next > 0 else { return true }
    let before = source[next - 1]
    return !before.isLetter && !before.isNumber && before != "_" && before != "."
  }

  private mutating func skipLine() {
    while next < source.count && source[next] != "\n" { next += 1 }
  }

  private mutating func skipSpace() {
    while next < source.count && source[next].isWhitespace { next += 1 }
  }

  /// Literals with a plus between them; nil for anything else.
  private mutating func argument() -> String? {
    var places = 0
    var sentence = ""
    repeat {
      skipSpace()
      guard next < source.count, source[next] == "\"" else { return nil }
      sentence += literal(&places)
      skipSpace()
    } while take("+")
    return sentence
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next < source.count, source[next] == character else { return false }
    next += 1
    return true
  }

  /// One literal, from the quote that opens it to the one that closes it.
  private mutating func literal(_ places: inout Int) -> String {
    next += 1
    var text = ""
    while next < source.count, source[next] != "\"" {
      let character = source[next]
      next += 1
      guard character == "\\", next < source.count else {
        text.append(character)
        continue
      }
      let escaped = source[next]
      next += 1
      switch escaped {
      case "(":
        places += 1
        text += "{\(places)}"
        skipValue()
      case "n": text.append("\n")
      case "u": text.append(scalar())
      default: text.append(escaped)
      }
    }
    next += 1
    return text
  }

  /// A value in a literal, up to the parenthesis that closes it.
  private mutating func skipValue() {
    var depth = 1
    while next < source.count && depth > 0 {
      if source[next] == "\"" {
        var places = 0
        _ = literal(&places)
        continue
      }
      if source[next] == "(" { depth += 1 }
      if source[next] == ")" { depth -= 1 }
      next += 1
    }
  }

  private mutating func scalar() -> Character {
    var digits = ""
    while next < source.count, source[next] != "}" {
      if source[next].isHexDigit { digits.append(source[next]) }
      next += 1
    }
    next += 1
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?"
  }
}
