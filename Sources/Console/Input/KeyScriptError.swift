import Wording

/// Why a key script cannot be read, and where.
package struct KeyScriptError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unknownKey(String)
    case notASize(String)
    case unclosedQuote
  }

  /// The character at which the faulty part begins, counted from one.
  package let position: Int
  package let problem: Problem

  package init(position: Int, problem: Problem) {
    self.position = position
    self.problem = problem
  }

  /// The sentence for the person who wrote the script.
  package var text: Text {
    switch problem {
    case .unknownKey(let word): KeyScriptWords.unknownKey(word, at: position)
    case .notASize(let word): KeyScriptWords.notASize(word, at: position)
    case .unclosedQuote: KeyScriptWords.unclosedQuote(at: position)
    }
  }
}
