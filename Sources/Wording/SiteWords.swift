/// What is said about the folder of a site, which adds to a playbook and changes some of it.
extension Complaints {
  package static func extendsAnother(_ written: String, than playbook: String) -> Text {
    Text(
      "this folder extends “\(written)”, but the playbook is “\(playbook)”",
      "dieser Ordner erweitert „\(written)“, das Playbook ist aber „\(playbook)“")
  }

  package static func definedByPlaybook(_ name: String, _ playbook: String) -> Text {
    Text(
      "“\(name)” is already defined by \(playbook); what is there is changed under “change”",
      "„\(name)“ ist schon in \(playbook) festgelegt; was es dort gibt, wird unter „change“ geändert"
    )
  }

  package static func changesNothing(_ name: String, _ thing: Text) -> Text {
    Text(
      "the playbook has no “\(name)” to change (\(thing))",
      "das Playbook hat kein „\(name)“, das sich ändern ließe (\(thing))")
  }

  package static func siteCannotChange(_ key: String) -> Text {
    Text(
      "a site cannot change “\(key)”: what protects stays as the playbook has it",
      "ein Standort kann „\(key)“ nicht ändern: Was schützt, bleibt wie im Playbook")
  }

  package static let noSite = Text(
    "there is no section “site”", "es gibt keinen Abschnitt „site“")
  package static let isSiteFolder = Text(
    "this is the folder of a site: check it with hvdoctor check --site FOLDER",
    "das ist der Ordner eines Standorts: Prüfen Sie ihn mit hvdoctor check --site ORDNER")
}

extension Findings {
  package static func siteDerives(_ fact: String) -> Text {
    Text(
      "a site cannot derive “\(fact)”, which is a fact of the playbook: locks and needs may hang on it",
      "ein Standort kann „\(fact)“ nicht ableiten, das ist ein Fakt des Playbooks: Sperren und "
        + "Bedingungen können daran hängen")
  }

  package static func siteRulesOut(_ cause: String) -> Text {
    Text(
      "a site cannot rule out “\(cause)”, which is a cause of the playbook",
      "ein Standort kann „\(cause)“ nicht ausschließen, das ist eine Ursache des Playbooks")
  }

  package static func siteBorrows(_ source: String) -> Text {
    Text(
      "“\(source)” is a source of the playbook and does not say this; name a source of your own, or practice",
      "„\(source)“ ist eine Quelle des Playbooks und sagt das nicht; nennen Sie eine eigene Quelle "
        + "oder practice")
  }

  package static func siteLooks(_ fact: String) -> Text {
    Text(
      "“\(fact)” is a fact as found in the playbook; a site cannot make a second look of it",
      "„\(fact)“ ist im Playbook ein Fakt wie vorgefunden; ein Standort kann daraus keine Nachschau machen"
    )
  }

  package static let siteDenies = Text(
    "a site can call impossible only what involves a fact of its own",
    "ein Standort kann nur für unmöglich erklären, was einen eigenen Fakt betrifft")

  package static func siteNarrows(_ step: String) -> Text {
    Text(
      "“\(step)” may stand before a riskier step; a site can narrow “when” of destructive steps only",
      "„\(step)“ kann vor einem riskanteren Schritt stehen; ein Standort kann „when“ nur bei "
        + "zerstörenden Schritten (destructive) einengen")
  }
}
