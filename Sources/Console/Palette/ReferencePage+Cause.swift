import Diagnosis
import Playbooks
import Wording

extension ReferencePage {
  /// A cause without an incident that could say how sure it is.
  func write(_ cause: Cause, into flow: inout Flow) {
    let entity = entity(of: cause.kind)
    flow.paragraph(text(cause.title, at: entity), .strong)
    if let explanation = cause.explanation {
      flow.blank()
      flow.paragraph(text(explanation, at: entity))
    }
    flow.blank()
    flow.paragraph(PaletteWords.verdictNeedsIncident[language], .dim)
    if !cause.recover.isEmpty {
      flow.blank()
      flow.paragraph("\(PaletteWords.stepsOf[language]):", .dim)
    }
    for step in cause.recover.compactMap(playbook.step) {
      flow.item(
        "  · ", .dim,
        "\(text(step.title, at: self.entity(of: step.kind))) (\(step.risk.word[language]))")
    }
    writeRules(about: cause, into: &flow)
  }

  private func writeRules(about cause: Cause, into flow: inout Flow) {
    var signs: [(text: String, strength: Strength)] = []
    var against: [String] = []
    for rule in playbook.rulesSpeaking(of: cause.id) {
      let because = text(rule.because, at: entity(of: rule.kind))
      switch rule.conclusion {
      case .supports(let supports):
        for support in supports where support.cause == cause.id {
          signs.append((because, support.strength))
        }
      case .rulesOut: against.append(because)
      case .derives, .locks: break
      }
    }
    if !signs.isEmpty {
      flow.blank()
      flow.paragraph("\(PaletteWords.signsOf[language]):", .dim)
    }
    for sign in signs {
      flow.item("  · ", .dim, "\(sign.text) (\(Self.word(sign.strength)[language]))")
    }
    guard !against.isEmpty else { return }
    flow.blank()
    flow.paragraph("\(PaletteWords.against[language]):", .dim)
    for because in against { flow.item("  · ", .dim, because) }
  }

  private static func word(_ strength: Strength) -> Text {
    switch strength {
    case .confirms: LookupWords.canConfirm
    case .likely: LookupWords.likely
    case .possible: LookupWords.possible
    }
  }
}
