import Playbooks

/// What the readers of a playbook make of pasted output.
struct ReadOutput {
  let playbook: Playbook
  let values: ValueReading

  /// What every reader that recognises the lines proposes, in the order of the playbook.
  func proposals(from lines: [String]) -> [Proposal] {
    playbook.readers.flatMap { reader -> [Proposal] in
      guard let recognise = try? Regex(reader.recognise),
        lines.contains(where: { matches($0, recognise) != nil })
      else { return [] }
      return reader.lines.flatMap { proposals(of: $0, from: lines) }
    }
  }

  private func proposals(of pattern: ReaderLine, from lines: [String]) -> [Proposal] {
    guard let expression = try? Regex(pattern.match) else { return [] }
    return lines.flatMap { line -> [Proposal] in
      guard let groups = matches(line, expression) else { return [] }
      return pattern.sets.compactMap { proposed in
        guard let fact = playbook.fact(proposed.fact),
          let value = try? values.value(Self.filled(proposed.value, groups), of: fact)
        else { return nil }
        return Proposal(fact: fact.id, value: value, line: line, origin: .reader)
      }
    }
  }

  /// The groups of the first match; a line too long to be output of a command is passed over.
  private func matches(_ line: String, _ expression: Regex<AnyRegexOutput>) -> [String]? {
    guard line.utf8.count <= 2000, let match = try? expression.firstMatch(in: line) else {
      return nil
    }
    return match.output.map { $0.substring.map(String.init) ?? "" }
  }

  /// The value with `$1` to `$9` replaced by the groups.
  static func filled(_ value: String, _ groups: [String]) -> String {
    var filled = ""
    var afterDollar = false
    for character in value {
      if afterDollar, let number = character.wholeNumberValue, (1...9).contains(number) {
        filled += number < groups.count ? groups[number] : ""
        afterDollar = false
        continue
      }
      if afterDollar { filled.append("$") }
      afterDollar = character == "$"
      if !afterDollar { filled.append(character) }
    }
    return afterDollar ? filled + "$" : filled
  }
}
