/// hvdoctor's own words, explained for somebody who meets them for the first time.
package struct OwnWord: Sendable {
  package let word: Text
  package let means: Text
  /// How else people write or call it.
  package let also: [Text]

  private init(_ word: Text, _ also: [Text] = [], _ means: Text) {
    self.word = word
    self.means = means
    self.also = also
  }

  /// Every one, in the order of the way through an incident.
  package static let all: [Self] = things + verdicts + risks + states + outcomes + endings

  private static let things: [Self] = [
    Self(
      Text("Incident", "Vorfall"), [Text("case", "Fall")],
      Text(
        "One trouble from the first symptom to its end. Every answer and every step is recorded with it.",
        "Eine Störung vom ersten Symptom bis zum Ende. Jede Antwort und jeder Schritt wird dazu erfasst."
      )),
    Self(
      Text("Playbook", "Playbook"), [Text("knowledge", "Wissen")],
      Text(
        "The knowledge that is asked and concluded from here: questions, rules, causes, steps.",
        "Das Wissen, aus dem hier gefragt und geschlossen wird: Fragen, Regeln, Ursachen, Schritte."
      )
    ),
    Self(
      Text("Fact", "Fakt"), [Text("answer", "Antwort"), Text("observation", "Beobachtung")],
      Text(
        "What somebody saw, as it was found. A step never rewrites it; what is seen afterwards is a fact of its own.",
        "Was jemand gesehen hat, wie vorgefunden. Kein Schritt schreibt ihn um; was danach gesehen wird, ist ein eigener Fakt."
      )),
    Self(
      Text("Cause", "Ursache"), [],
      Text(
        "What may be wrong. Each one has a verdict, and the steps that recover from it.",
        "Was der Fehler sein kann. Zu jeder gibt es einen Befund und die Schritte, die sie beheben."
      )),
    Self(
      Text("Verdict", "Befund"), [Text("conclusion", "Urteil")],
      Text(
        "How sure it is that a cause is the one. w tells how it is known.",
        "Wie sicher es ist, dass eine Ursache es ist. w sagt, woher das bekannt ist.")),
    Self(
      Text("Step", "Schritt"), [Text("action", "Maßnahme")],
      Text(
        "One thing to do, with its risk, what it needs first, and what is to be seen afterwards.",
        "Eine Maßnahme mit ihrem Risiko, ihren Bedingungen und dem, was danach zu sehen sein muss.")
    ),
    Self(
      Text("Plan", "Plan"), [Text("checklist", "Checkliste")],
      Text(
        "The steps that the answers call for, in the order in which to do them.",
        "Die Schritte, die sich aus den Antworten ergeben, in ihrer Reihenfolge.")),
    Self(
      Text("Second look", "Zweiter Blick"), [Text("check", "Nachschau")],
      Text(
        "What is seen after a step. It decides whether the step had an effect.",
        "Was nach einem Schritt zu sehen ist. Danach richtet sich, ob er gewirkt hat.")),
    Self(
      Text("Block", "Block"), [],
      Text(
        "Several commands in one that only read; its output answers several questions at once.",
        "Mehrere Befehle in einem, die nur lesen; die Ausgabe beantwortet mehrere Fragen zugleich.")
    ),
  ]

  private static let verdicts: [Self] = [
    Self(
      EngineWords.confirmed, [Text("confirmed cause", "bestätigte Ursache")],
      Text(
        "Verdict: proved by what is known.", "Befund: durch das Bekannte bewiesen.")),
    Self(
      EngineWords.likely, [Text("likely cause", "wahrscheinliche Ursache")],
      Text(
        "Verdict: the signs speak for it, but do not prove it. Its steps are in the plan.",
        "Befund: Die Anzeichen sprechen dafür, beweisen es aber nicht. Ihre Schritte stehen im Plan."
      )),
    Self(
      EngineWords.possible, [Text("possible cause", "mögliche Ursache")],
      Text(
        "Verdict: it would fit, not more. Only its steps without risk are in the plan.",
        "Befund: Es würde passen, mehr nicht. Nur ihre gefahrlosen Schritte stehen im Plan.")),
    Self(
      EngineWords.stillOpen, [Text("open cause", "offene Ursache")],
      Text(
        "Verdict: an answer that was not asked yet could still make it so. Of a step: it may be started now.",
        "Befund: Eine noch nicht gestellte Frage kann es noch ergeben. Bei einem Schritt: Er kann jetzt beginnen."
      )),
    Self(
      EngineWords.cannotTell, [Text("undecided", "unentschieden")],
      Text(
        "Verdict: only an answer “I don't know” stands in the way.",
        "Befund: Nur ein „Ich weiß es nicht“ steht im Weg.")),
    Self(
      EngineWords.ruledOut, [Text("ruled out", "ausgeschlossen")],
      Text(
        "Verdict: something that is known excludes it.",
        "Befund: Etwas Bekanntes schließt es aus.")),
    Self(
      EngineWords.unsupported, [Text("unsupported", "ungestützt")],
      Text(
        "Verdict: everything was asked, and nothing speaks for it.",
        "Befund: Alles ist gefragt, und nichts spricht dafür.")),
    Self(
      EngineWords.contradictory, [Text("contradiction", "Widerspruch")],
      Text(
        "Verdict: proved and excluded at the same time. One of the answers is wrong.",
        "Befund: zugleich bewiesen und ausgeschlossen. Eine der Antworten stimmt nicht.")),
    Self(
      EngineWords.notApplicable, [Text("not applicable", "nicht anwendbar")],
      Text(
        "Verdict: it cannot happen here at all.",
        "Befund: Das kann hier gar nicht vorkommen.")),
  ]

  private static let risks: [Self] = [
    Self(
      EngineWords.safe, [Text("risk", "Risiko")],
      Text(
        "Risk of a step: it only reads, or is undone without a trace.",
        "Risiko eines Schritts: Er liest nur oder lässt sich spurlos zurücknehmen.")),
    Self(
      EngineWords.low, [Text("risk", "Risiko")],
      Text(
        "Risk of a step: a change that can be taken back.",
        "Risiko eines Schritts: eine Änderung, die sich zurücknehmen lässt.")),
    Self(
      EngineWords.interrupt, [Text("risk", "Risiko"), Text("interruption", "Unterbrechung")],
      Text(
        "Risk of a step: people notice it while it lasts.",
        "Risiko eines Schritts: Man merkt ihn, solange er dauert.")),
    Self(
      EngineWords.destructive, [Text("risk", "Risiko")],
      Text(
        "Risk of a step: data or configuration can be lost. It waits for every milder step.",
        "Risiko eines Schritts: Daten oder Konfiguration können verloren gehen. Er wartet auf alle milderen Schritte."
      )),
  ]

  private static let states: [Self] = [
    Self(
      EngineWords.waiting, [],
      Text(
        "Of a step: other steps come first.", "Von einem Schritt: Andere Schritte kommen zuerst.")),
    Self(
      EngineWords.locked, [Text("lock", "Sperre")],
      Text(
        "Of a step: something that is known or not yet known forbids it. The plan says what.",
        "Von einem Schritt: Etwas Bekanntes oder noch Unbekanntes verbietet ihn. Der Plan sagt, was."
      )),
  ]

  private static let outcomes: [Self] = [
    Self(
      EngineWords.verified, [Text("outcome", "Ausgang")],
      Text(
        "Outcome of a step: done, and seen to work.",
        "Ausgang eines Schritts: gemacht, und die Wirkung ist gesehen.")),
    Self(
      EngineWords.noEffect, [Text("outcome", "Ausgang")],
      Text(
        "Outcome of a step: done, and nothing changed.",
        "Ausgang eines Schritts: gemacht, und nichts hat sich geändert.")),
    Self(
      EngineWords.failed, [Text("outcome", "Ausgang")],
      Text(
        "Outcome of a step: it could not be done, or it made things worse.",
        "Ausgang eines Schritts: Er ging nicht oder hat geschadet.")),
    Self(
      EngineWords.skipped, [Text("outcome", "Ausgang")],
      Text(
        "Outcome of a step: left out, for a reason that is recorded.",
        "Ausgang eines Schritts: ausgelassen, aus einem erfassten Grund.")),
    Self(
      EngineWords.workedAround, [Text("workaround", "Umgehung")],
      Text(
        "Outcome of a step: reached in another way, for a reason that is recorded.",
        "Ausgang eines Schritts: auf anderem Weg erreicht, aus einem erfassten Grund.")),
    Self(
      EngineWords.unverified, [Text("unverified", "nicht geprüft")],
      Text(
        "Outcome of a step: done, but nobody has looked yet. An incident with one cannot be resolved.",
        "Ausgang eines Schritts: gemacht, aber niemand hat nachgesehen. Damit lässt sich ein Vorfall nicht als gelöst abschließen."
      )),
  ]

  private static let endings: [Self] = [
    Self(ClosingWords.resolved, [Text("end", "Ende")], ClosingWords.resolvedMeans),
    Self(ClosingWords.mitigated, [Text("end", "Ende")], ClosingWords.mitigatedMeans),
    Self(
      ClosingWords.escalated, [Text("hand over", "übergeben"), Text("escalation", "Eskalation")],
      ClosingWords.escalatedMeans),
  ]
}
