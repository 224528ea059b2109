/// One sentence as it is written in the sources, with values in it.
///
/// A sentence without values is its literal and nothing else, so that it costs what a string costs.
/// A value that is itself a text appears in the language of the sentence around it.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
  enum Piece: Sendable {
    case literal(String)
    case value(Composition.Argument)
  }

  let literal: String
  /// Nil where there are no values.
  let pieces: [Piece]?

  package init(stringLiteral: String) {
    literal = stringLiteral
    pieces = nil
  }

  package init(stringInterpolation: StringInterpolation) {
    literal = ""
    pieces = stringInterpolation.pieces
  }

  private init(_ pieces: [Piece]) {
    literal = ""
    self.pieces = pieces
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.literal(literal)) }
    }

    package mutating func appendInterpolation(_ text: Text) {
      pieces.append(.value(.text(text)))
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(.value(.string(value.description)))
    }
  }

  /// A sentence too long for one line of the sources.
  package static func + (left: Self, right: Self) -> Self {
    Self(left.allPieces + right.allPieces)
  }

  private var allPieces: [Piece] { pieces ?? [.literal(literal)] }

  func text(in language: Language) -> String {
    guard let pieces else { return literal }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .value(let argument): text += argument.text(in: language)
      }
    }
  }

  /// The sentence with its places numbered, and what stands there.
  var composition: Composition? {
    guard let pieces else { return nil }
    var template = ""
    var arguments: [Composition.Argument] = []
    for piece in pieces {
      switch piece {
      case .literal(let literal): template += literal
      case .value(let argument):
        arguments.append(argument)
        template += "{\(arguments.count)}"
      }
    }
    return arguments.isEmpty ? nil : Composition(.filled(template: template, arguments))
  }
}
