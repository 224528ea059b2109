/// Why the text of one recorded event cannot be read.
package enum EventTextTexts {
  package static func notAnObject(_ detail: String) -> Text {
    Text("it is not a JSON object (\(detail)).", "er ist kein JSON-Objekt (\(detail)).")
  }

  package static func newer(_ version: Int) -> Text {
    Text(
      "a newer hvdoctor wrote it (event format \(version)); use that one.",
      "ein neueres hvdoctor hat ihn geschrieben (Ereignisformat \(version)); nehmen Sie jenes.")
  }

  package static func unknownHappening(_ kind: String) -> Text {
    Text(
      "this hvdoctor does not know what \"\(kind)\" means; a newer one may.",
      "dieses hvdoctor weiß nicht, was „\(kind)“ bedeutet; ein neueres vielleicht.")
  }

  package static func unknownKey(_ key: String) -> Text {
    Text(
      "this hvdoctor does not know its key \"\(key)\"; a newer one may.",
      "dieses hvdoctor kennt seinen Schlüssel „\(key)“ nicht; ein neueres vielleicht.")
  }

  package static func missing(_ key: String) -> Text {
    Text("its key \"\(key)\" is missing.", "ihm fehlt der Schlüssel „\(key)“.")
  }

  package static func badValue(_ key: String, _ value: String) -> Text {
    Text(
      "its key \"\(key)\" holds \"\(value)\", which is no known value.",
      "sein Schlüssel „\(key)“ enthält „\(value)“; diesen Wert gibt es nicht.")
  }
}
