import Playbooks
import Wording

/// One paragraph of what a lookup tells; the command and the screen show the same.
package struct LookupLine: Sendable {
  /// What it is, so that each place can show it in its own way.
  package enum Role: Sendable {
    /// The code or event itself.
    case heading
    /// The symbolic names.
    case name
    /// What it means and what to do about it.
    case text
    /// What only helps to recognise it.
    case aside
    /// Whether another code was meant.
    case question
  }

  package let role: Role
  package let text: Text

  init(_ role: Role, _ text: Text) {
    self.role = role
    self.text = text
  }
}

extension Lookup {
  /// Everything that was found, to be read from top to bottom; one part for each code, event and
  /// doubt.
  package func parts(over playbook: Playbook) -> [[LookupLine]] {
    var parts = codes.map { $0.lines(over: playbook) }
    parts += near.map(\.lines)
    let undecided = events.filter { $0.meaning == .undecided }
    parts += events.filter { $0.meaning != .undecided }.map(\.lines)
    if !undecided.isEmpty {
      parts.append([LookupLine(.question, LookupWords.undecided)])
      parts += undecided.map(\.lines)
    }
    parts += facts.map {
      [LookupLine(.heading, Text(verbatim: "\($0.fact)=\($0.value): \($0.line)"))]
    }
    return parts
  }
}

extension FoundCode {
  fileprivate func lines(over playbook: Playbook) -> [LookupLine] {
    let decoded = LookupWords.decoded(
      isFailure: code.isFailure, facility: code.facility, named: facility, number: code.number)
    var lines = [
      LookupLine(
        .heading,
        Text("\(code.canonical)  \(decoded)", "\(code.canonical)  \(decoded)"))
    ]
    if !names.isEmpty {
      lines.append(LookupLine(.name, Text(verbatim: names.joined(separator: ", "))))
    }
    lines += kind
    lines += known?.lines ?? [LookupLine(.text, LookupWords.unknownCode)]
    if let start, let entry = playbook.fact(playbook.header.entry),
      let fact = playbook.header.codeFact.flatMap({ playbook.fact($0) })
    {
      lines.append(
        LookupLine(.text, LookupWords.start(entry.label, start.label, then: fact.label)))
    }
    if !speaksFor.isEmpty {
      lines.append(LookupLine(.text, LookupWords.speaksFor(speaksFor.map(\.words))))
    }
    if let known {
      lines += known.sentences.flatMap(\.spoken).map { LookupLine(.aside, $0) }
      lines += known.near.map {
        LookupLine(.aside, LookupWords.mistaken($0.code, why: $0.why))
      }
    }
    if code.isStatus, !code.isCustom { lines.append(LookupLine(.aside, LookupWords.status)) }
    let written = LookupWords.alsoWritten(
      signed: code.signed, unsigned: code.value, small: code.isFailure ? code.smallNumber : nil)
    if code.isFailure { lines.append(LookupLine(.aside, written)) }
    return lines
  }

  /// What is unusual about the build of the code.
  private var kind: [LookupLine] {
    if let status = code.wrappedStatus {
      return [LookupLine(.text, LookupWords.wraps(status.canonical))]
    }
    return code.isCustom ? [LookupLine(.text, LookupWords.custom)] : []
  }
}

extension KnownCode {
  /// What the playbook says of it, in the order in which it helps.
  fileprivate var lines: [LookupLine] {
    var lines = [LookupLine(.text, title), LookupLine(.text, means)]
    if let namesDevice { lines.append(LookupLine(.text, LookupWords.mustName(namesDevice))) }
    if let tellsApart { lines.append(LookupLine(.text, LookupWords.toldApart(tellsApart))) }
    return lines
  }
}

extension Text {
  /// A sentence of the system in both languages, as the machine may speak either.
  fileprivate var spoken: [Text] {
    let sentences = english == german ? [english] : [english, german]
    return sentences.map(LookupWords.printed)
  }
}

extension NearCode {
  fileprivate var lines: [LookupLine] {
    let question = LookupLine(.question, LookupWords.perhapsMeant(written, known.code, known.title))
    // What only looks alike is worth a line, no more.
    guard let why else { return [question] }
    return [question, LookupLine(.aside, why)] + known.lines.dropFirst()
  }
}

extension FoundEvent {
  fileprivate var lines: [LookupLine] {
    var lines = [LookupLine(.heading, value?.label ?? Text(verbatim: name.text))]
    if let noise { lines.append(LookupLine(.text, LookupWords.noise(noise.why))) }
    if let hint = value?.hint { lines.append(LookupLine(.text, hint)) }
    if let seenIn { lines.append(LookupLine(.text, LookupWords.seenIn(seenIn.label))) }
    if !speaksFor.isEmpty {
      lines.append(LookupLine(.text, LookupWords.eventSpeaksFor(speaksFor.map(\.words))))
    }
    return lines
  }
}

extension SpokenCause {
  fileprivate var words: (title: Text, strength: Text) {
    let word =
      switch strength {
      case .confirms: LookupWords.canConfirm
      case .likely: LookupWords.likely
      case .possible: LookupWords.possible
      }
    return (cause.title, word)
  }
}
