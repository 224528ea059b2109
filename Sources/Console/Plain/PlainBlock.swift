/// One thing to be read: a sentence, a command, or an answer that can be chosen.
struct PlainBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    /// To be typed elsewhere: nothing of it is changed.
    case code
    case row(PlainRow)
    /// A line that is being typed.
    case field
  }

  let text: String
  let kind: Kind

  /// The same whether or not it is selected or marked.
  var standing: Self {
    guard case .row(var row) = kind else { return self }
    row.isSelected = false
    row.isMarked = nil
    return Self(text: text, kind: .row(row))
  }
}

/// A row that can be chosen by its name, and what choosing it does.
struct PlainRow: Hashable, Sendable {
  enum Action: Hashable, Sendable {
    /// It is the answer.
    case accept
    /// It is marked, or its mark is taken off.
    case mark
    /// It is only moved to.
    case select
  }

  /// What is typed to choose it; nil for a row that words alone name.
  var name: String?
  var action = Action.accept
  var isSelected = false
  /// Nil where rows are not marked.
  var isMarked: Bool?
  /// Whether an empty line may choose it.
  var isDefault = false
  /// Whether it is a line for typing, which no word of an answer names.
  var isOpen = false
  /// Whether a line that is none of the answers is typed there as the answer.
  var isForTyping = false
}

/// A part of a page that is told when it is new.
struct PlainSection: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Told whenever the page before did not have it.
    case body
    /// Goes along from page to page: told when it is not as it was told last.
    case standing(String)
    /// The same, but of a longer list only what changed is told.
    case list(String)
  }

  let kind: Kind
  var blocks: [PlainBlock] = []

  var standing: Self { Self(kind: kind, blocks: blocks.map(\.standing)) }
}
