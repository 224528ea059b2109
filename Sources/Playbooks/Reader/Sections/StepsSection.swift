import Wording

extension Shape {
  static let step = Shape(
    "step", PlaybookThings.step,
    [
      .required("of"), .required("title"), .optional("do"),
      .required("risk", oneOf: Risk.allCases.map(\.rawValue)),
      .optional("role", oneOf: Role.allCases.map(\.rawValue)), .optional("first"),
      .optional("when"), .optional("needs"), .optional("after"), .optional("done-when"),
      .optional("run"), .optional("expect"), .optional("look"), .optional("undo"),
      .optional("warning"), .optional("list"), .optional("source"),
    ])

  static let look = Shape(
    "look", PlaybookThings.look,
    [.required("ask"), .optional("verified"), .optional("no-effect"), .optional("failed")])

  static let undoImpossible = Shape(
    "undo-impossible", PlaybookThings.undo, [.required("impossible")])
  static let undoBy = Shape(
    "undo-by", PlaybookThings.undo, [.required("text"), .optional("run")])
}

/// Reading of steps.
extension PlaybookReader {
  mutating func step(_ name: String, _ node: SourceNode) -> Step? {
    guard let fields = fields(node, .step) else { return nil }
    let kind = kind(fields["of"])
    let title = text(fields["title"])
    let instruction = text(fields["do"])
    let risk = word(fields["risk"], Risk.self)
    let role = word(fields["role"], Role.self)
    let isFirst = flag(fields["first"])
    let when = condition(fields["when"])
    let needs = fields["needs"].map { each($0) { $0.condition($1) } } ?? []
    let after: [Identifier<Step>] = references(fields["after"], .step)
    let doneWhen = condition(fields["done-when"])
    let run = commands(fields["run"])
    let expect = text(fields["expect"])
    let look = self.look(fields["look"])
    let undo = undo(fields["undo"])
    let warning = text(fields["warning"])
    let list: Identifier<PlaybookList>? = reference(fields["list"], .list)
    let sources = sources(fields["source"])
    guard let kind, let title, let risk else { return nil }
    return Step(
      id: Identifier(name), kind: kind, title: title, instruction: instruction, risk: risk,
      role: role ?? .recovery, isFirst: isFirst, when: when, needs: needs, after: after,
      doneWhen: doneWhen, run: run, expect: expect, look: look, undo: undo ?? .noneNeeded,
      warning: warning, list: list, sources: sources)
  }

  private mutating func look(_ node: SourceNode?) -> Look? {
    guard let fields = fields(node, .look), let fact = factName(fields["ask"]) else { return nil }
    let verified = fields["verified"].flatMap { values($0, of: fact.name) } ?? []
    let noEffect = fields["no-effect"].flatMap { values($0, of: fact.name) } ?? []
    let failed = fields["failed"].flatMap { values($0, of: fact.name) } ?? []
    return Look(fact: fact, verified: verified, noEffect: noEffect, failed: failed)
  }

  private mutating func undo(_ node: SourceNode?) -> Undo? {
    guard let node else { return nil }
    if let word = node.scalar {
      if word != "none-needed" { complain(at: node.position, Complaints.oneUndo) }
      return .noneNeeded
    }
    if node["impossible"] != nil {
      return text(fields(node, .undoImpossible)?["impossible"]).map { .impossible($0) }
    }
    guard let fields = fields(node, .undoBy) else { return nil }
    let text = text(fields["text"])
    let run = commands(fields["run"])
    return text.map { .by($0, run) }
  }
}
