import Wording

/// What a site says about things that the playbook has already.
///
/// Nothing in it can take away a need, a warning, a lock or a risk: texts, needs and entries are
/// added, and only commands and the way of finding out are replaced.
struct OverlayChanges {
  var facts: [Identifier<Fact>: FactChange] = [:]
  var causes: [Identifier<Cause>: CauseChange] = [:]
  var steps: [Identifier<Step>: StepChange] = [:]
  var lists: [Identifier<PlaybookList>: [ListEntry]] = [:]
}

/// How a fact is found out at a site, and by which further phrases its values are meant there.
struct FactChange {
  let findOut: FindOut?
  /// By the name of the value.
  let saidAs: [String: [Text]]

  func apply(to fact: inout Fact) {
    if let findOut { fact.findOut = fact.findOut.map { findOut.completed(by: $0) } ?? findOut }
    for index in fact.values.indices {
      fact.values[index].saidAs += saidAs[fact.values[index].name] ?? []
    }
  }
}

/// What a site adds to a cause.
struct CauseChange {
  let explanation: Text?
  let recover: [Identifier<Step>]

  func apply(to cause: inout Cause) {
    cause.explanation = .joined(cause.explanation, explanation)
    cause.recover += recover.filter { !cause.recover.contains($0) }
  }
}

/// What a site adds to a step, and the commands that stand in place of ours or before them.
struct StepChange {
  let instruction: Text?
  let expect: Text?
  let warning: Text?
  /// In place of the commands of the playbook; nil leaves these.
  let run: [Command]?
  /// Before the commands.
  let runFirst: [Command]
  let needs: [Condition]
  /// A further condition for the step to belong to the plan.
  let when: Condition?
  let after: [Identifier<Step>]

  func apply(to step: inout Step) {
    step.instruction = .joined(step.instruction, instruction)
    step.expect = .joined(step.expect, expect)
    step.warning = .joined(step.warning, warning)
    step.run = runFirst + (run ?? step.run)
    step.needs += needs
    step.after += after.filter { !step.after.contains($0) }
    if let when { step.when = step.when.map { .all([$0, when]) } ?? when }
  }
}

extension FindOut {
  /// The same, with what only the other one says.
  fileprivate func completed(by other: FindOut) -> FindOut {
    FindOut(
      on: on ?? other.on, run: run.isEmpty ? other.run : run, look: look ?? other.look,
      reader: reader ?? other.reader)
  }
}

extension Text {
  /// Two texts as one, the second after the first; nil when there is neither.
  fileprivate static func joined(_ first: Text?, _ second: Text?) -> Text? {
    guard let first, let second else { return first ?? second }
    return Text("\(first) \(second)", "\(first) \(second)")
  }
}
