/// Reads what a person would do from one line, as `show --keys` takes it.
///
/// Parts are divided by spaces: a key by its name (`j`, `enter`, `ctrl-c`, `f1`), `'text'` typed
/// letter by letter, `paste:word` or `paste:'text'`, `resize:40x10`. Between quotes `\n` is a line
/// break, `\'` a quote, `\\` a backslash.
package struct KeyScript {
  private let characters: [Character]
  private var next = 0

  /// The inputs that a script stands for.
  package static func inputs(of script: String) throws(KeyScriptError) -> [Input] {
    var reader = Self(characters: Array(script))
    return try reader.read()
  }

  private mutating func read() throws(KeyScriptError) -> [Input] {
    var inputs: [Input] = []
    while next < characters.count {
      if characters[next].isWhitespace {
        next += 1
      } else if characters[next] == "'" && !isLoneQuote {
        inputs += try quoted().map { $0 == "\n" ? .key(.enter) : .key(.character($0)) }
      } else {
        inputs.append(try word())
      }
    }
    return inputs
  }

  /// Whether the quote here stands for its own key: white space or the end follows.
  private var isLoneQuote: Bool {
    next + 1 == characters.count || characters[next + 1].isWhitespace
  }

  /// Reads one word: a key, a paste or a new size.
  private mutating func word() throws(KeyScriptError) -> Input {
    let start = next
    if characters[next...].starts(with: "paste:'") {
      next += "paste:".count
      return .paste(String(try quoted()))
    }
    while next < characters.count && !characters[next].isWhitespace { next += 1 }
    let word = String(characters[start..<next])
    if word.hasPrefix("paste:") { return .paste(String(word.dropFirst("paste:".count))) }
    if word.hasPrefix("resize:") {
      guard let size = Size(String(word.dropFirst("resize:".count))) else {
        throw KeyScriptError(position: start + 1, problem: .notASize(word))
      }
      return .resize(size)
    }
    guard let key = Key(name: word) else {
      throw KeyScriptError(position: start + 1, problem: .unknownKey(word))
    }
    return .key(key)
  }

  /// Reads a quoted text, from the quote that opens it to the one that closes it.
  private mutating func quoted() throws(KeyScriptError) -> [Character] {
    let start = next
    var text: [Character] = []
    next += 1
    while next < characters.count {
      let character = characters[next]
      next += 1
      if character == "'" { return text }
      if character == "\\" && next < characters.count {
        text.append(characters[next] == "n" ? "\n" : characters[next])
        next += 1
      } else {
        text.append(character)
      }
    }
    throw KeyScriptError(position: start + 1, problem: .unclosedQuote)
  }
}
