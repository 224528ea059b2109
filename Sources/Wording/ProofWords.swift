/// What `check` says of the claims that it proves.
package enum ProofWords {
  package static let proved = Text(
    "what was proved for everything that can be said, and of how many:",
    "was für alles, was gesagt werden kann, bewiesen wurde, und für wie viele:")

  package static func count(_ held: Int, of all: Int) -> Text {
    held == all ? Text(verbatim: "\(all)") : Text("\(held) of \(all)", "\(held) von \(all)")
  }

  /// The claim, as it stands before the number.
  package static func claim(_ name: String) -> Text {
    switch name {
    case "ending":
      Text("ends in a plan or an escalation", "endet in Plan oder Eskalation")
    case "contradiction":
      Text("causes never contradictory", "Ursachen nie widersprüchlich")
    case "gap": Text("answers without a gap behind", "Antworten ohne Lücke dahinter")
    case "masked-rule": Text("rules not masked", "Regeln nicht verdeckt")
    case "dead-answer": Text("answers that matter", "Antworten, die etwas ändern")
    case "destruction": Text("destructive steps held back", "Zerstörendes zurückgehalten")
    case "invariant": Text("invariants kept", "Invarianten eingehalten")
    default: Text(verbatim: name)
    }
  }

  /// What it means that a claim about something does not hold.
  package static func violation(_ name: String, of subject: String) -> Text {
    switch name {
    case "ending":
      Text(
        "there is a way that ends with nothing to do and nobody to hand over to",
        "es gibt einen Weg, an dessen Ende nichts zu tun bleibt und niemand übernimmt")
    case "contradiction":
      Text(
        "“\(subject)” can be confirmed and ruled out at once",
        "„\(subject)“ kann zugleich bestätigt und ausgeschlossen sein")
    case "gap":
      Text(
        "after “\(subject)” nothing can be concluded or asked",
        "nach „\(subject)“ ist nichts mehr zu schließen oder zu fragen")
    case "masked-rule":
      Text(
        "the rule “\(subject)” never says anything that others do not say already",
        "die Regel „\(subject)“ sagt nie etwas, was andere nicht schon sagen")
    case "dead-answer":
      Text(
        "the answer “\(subject)” makes no difference to “don't know”",
        "die Antwort „\(subject)“ ändert nichts gegenüber „weiß ich nicht“")
    case "destruction":
      Text(
        "“\(subject)” can destroy and is open before anything milder has ended",
        "„\(subject)“ kann zerstören und ist offen, ehe etwas Milderes zu Ende ist")
    default:
      Text(
        "the invariant about “\(subject)” does not hold",
        "die Invariante zu „\(subject)“ gilt nicht")
    }
  }

  package static func uncovered(_ name: String, of subject: String) -> Text {
    let claim = claim(name)
    return Text(
      "not covered by the proof: \(claim), “\(subject)”",
      "vom Beweis nicht erfasst: \(claim), „\(subject)“")
  }

  package static let example = Text("for example", "zum Beispiel")
  package static let never = Text("it is never true", "sie ist nie wahr")

  package static let comparison = Text(
    "it compares the values of two facts, or bounds that are too close",
    "darin werden Werte zweier Fakten verglichen, oder Grenzen liegen zu dicht beieinander")
  package static let tooLarge = Text(
    "too many facts hang together in it", "darin hängen zu viele Fakten zusammen")
  package static let manyCandidates = Text(
    "none of the cases that were tried decides it",
    "keiner der versuchten Fälle entscheidet darüber")
  package static let disagreement = Text(
    "the engine says otherwise than the proof; please report this",
    "die Maschine sagt etwas anderes als der Beweis; bitte melden")
}
