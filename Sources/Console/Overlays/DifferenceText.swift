import Diagnosis
import Playbooks
import Wording

/// What changing an answer did to verdicts, plan and questions.
struct DifferenceText: Sendable {
  private let difference: Difference
  private let incident: Incident
  private let title: Text

  init(
    _ difference: Difference, _ incident: Incident, title: Text = ScreenWords.changedTitle
  ) {
    self.difference = difference
    self.incident = incident
    self.title = title
  }

  func write(into flow: inout Flow) {
    let language = incident.language
    flow.paragraph(title[language], .strong)
    flow.blank()
    if difference.isEmpty {
      flow.paragraph(ScreenWords.nothingChanged[language])
      return
    }
    for change in difference.verdicts {
      let before = change.before?.word[language] ?? "–"
      let after = change.after?.word[language] ?? "–"
      flow.item(
        "  ", .plain,
        "\(incident.names.title(change.cause))\(place(change.entity)): \(before) → \(after)")
    }
    for step in difference.stepsAdded {
      flow.item(
        "+ ", .good,
        "\(ScreenWords.stepAdded[language]): \(incident.names.title(step.step))\(place(step.entity))"
      )
    }
    for step in difference.stepsRemoved {
      flow.item(
        "- ", .warning,
        "\(ScreenWords.stepRemoved[language]): \(incident.names.title(step.step))\(place(step.entity))"
      )
    }
    for question in difference.questionsAdded {
      flow.item(
        "? ", .key,
        "\(ScreenWords.questionAdded[language]): \(incident.names.label(question.fact))\(place(question.entity))"
      )
    }
  }

  private func place(_ entity: Entity) -> String {
    entity.name == nil ? "" : " (\(incident.names.name(entity)))"
  }
}
