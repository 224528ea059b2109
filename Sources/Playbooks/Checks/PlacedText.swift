import Wording

/// A text in which names in braces are replaced, and where it stands in the playbook.
struct PlacedText {
  let path: [String]
  let text: Text
}

extension PlaybookContent {
  /// The texts of facts, rules, causes and steps.
  var placedTexts: [PlacedText] {
    var placed: [PlacedText] = []
    func place(_ path: [String], _ text: Text?) {
      if let text { placed.append(PlacedText(path: path, text: text)) }
    }
    for fact in facts {
      let path = ["facts", fact.id.name]
      place(path + ["ask"], fact.ask)
      place(path + ["find-out", "look"], fact.findOut?.look)
    }
    for (index, rule) in rules.enumerated() {
      place(["rules", "\(index)", "because"], rule.because)
    }
    for cause in causes {
      place(["causes", cause.id.name, "title"], cause.title)
      place(["causes", cause.id.name, "explain"], cause.explanation)
    }
    for step in steps {
      let path = ["steps", step.id.name]
      place(path + ["title"], step.title)
      place(path + ["do"], step.instruction)
      place(path + ["expect"], step.expect)
      place(path + ["warning"], step.warning)
    }
    return placed
  }
}
