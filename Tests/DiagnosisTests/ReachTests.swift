import Playbooks
import Testing

@testable import Diagnosis

/// The least that leads to a cause, over playbooks of a few lines.
@Suite("Ways to causes")
struct ReachTests {
  private static func reach(_ example: String) throws -> Reach {
    let reading = Playbook.read(CheckExample.files(adding: example))
    return Reach(try #require(reading.playbook, "\(reading.complaints)"))
  }

  private static func way(
    to cause: String, _ conclusion: String, when: String, more: String = ""
  ) throws -> [String]? {
    let reach = try reach(
      """
      facts:
        tray: {of: printer, type: choice, label: {en: Tray, de: Fach},
          ask: {en: Which?, de: Welches?},
          values: {upper: {en: Upper, de: Oben}, lower: {en: Lower, de: Unten},
            side: {en: Side, de: Seite}}}
        pages: {of: printer, type: number, label: {en: Pages, de: Seiten},
          ask: {en: How many?, de: Wie viele?}}
        lamps: {of: printer, type: choice, set: yes, label: {en: Lamps, de: Lampen},
          ask: {en: Which?, de: Welche?}, values: {red: {en: Red, de: Rot},
            blue: {en: Blue, de: Blau}}}
        dark: {of: printer, type: yes-no, label: {en: Dark, de: Dunkel}}
      tree: [{ask: tray}, {ask: pages}, {ask: lamps}]
      causes: {worn: {of: printer, title: {en: Worn, de: Worn}, yields-to: [switched-off],
        recover: [call]}}
      rules:
        - {id: worn, for: job, when: \(when), \(conclusion), because: {en: Old., de: Alt.}}
        - {id: dark, for: printer, when: {power: no}, derives: dark,
           because: {en: No light., de: Kein Licht.}}
        - {id: on, for: printer, when: {power: yes}, rules-out: [switched-off],
           because: {en: It is on., de: Es ist an.}}
        - {id: lit, for: printer, when: {dark: no}, supports: {switched-off: possible},
           because: {en: Light., de: Licht.}}
      \(more)
      """)
    return reach.causes.first { $0.cause.name == cause }?.way?.map(\.description)
  }

  @Test(
    "is found for every sort of condition",
    arguments: [
      ("{tray: lower}", ["tray=lower"]),
      ("{not: {tray: [upper, side]}}", ["tray=lower"]),
      ("{pages: {above: 100}}", ["pages=101"]),
      ("{all: [{tray: [upper, lower]}, {not: {tray: upper}}]}", ["tray=lower"]),
      ("{any: [{all: [{tray: upper}, {power: yes}]}, {pages: {below: 3}}]}", ["pages=2"]),
      ("{lamps: blue}", ["lamps=blue"]),
      ("{not: {lamps: [red, blue]}}", ["lamps!=red", "lamps!=blue"]),
      ("{dark: no}", ["power=yes"]),
      ("{known: tray}", ["tray=upper"]),
      ("{all: [{tray: upper}, {not: {known: pages}}]}", ["tray=upper", "pages=unknown"]),
      ("{outcome: {switch-on: [failed, no-effect]}}", ["step.switch-on=failed"]),
      ("{retry: same}", ["step.switch-on.retry=same"]),
      ("{look: {switch-on: {retry: works}}}", ["step.switch-on.retry=works"]),
      ("{some: printer, that: {tray: side}}", ["tray=side"]),
      ("{count: printer, that: {tray: side}, at-least: 1}", ["tray=side"]),
    ])
  func conditions(when: String, expected: [String]) throws {
    #expect(try Self.way(to: "worn", "supports: {worn: likely}", when: when) == expected)
  }

  @Test("rules out what would explain the trouble otherwise")
  func explanations() throws {
    let when = "{all: [{symptom: stuck}, {any: [{power: no}, {tray: side}]}]}"
    let way = try Self.way(to: "worn", "supports: {worn: likely}", when: when)
    #expect(way == ["symptom=stuck", "tray=side"])
  }

  @Test(
    "is not found where there is none",
    arguments: [
      ("supports: {worn: likely}", "{all: [{tray: upper}, {tray: lower}]}"),
      ("supports: {worn: likely}", "{count: printer, that: {tray: side}, at-least: 2}"),
      ("supports: {worn: likely}", "{all: [{symptom: stuck}, {power: no}]}"),
      ("supports: {worn: possible}", "{tray: upper}"),
    ])
  func unreachable(conclusion: String, when: String) throws {
    #expect(try Self.way(to: "worn", conclusion, when: when) == nil)
  }

  @Test("is not one that the playbook calls impossible")
  func impossible() throws {
    let way = try Self.way(
      to: "worn", "supports: {worn: likely}", when: "{tray: [upper, side]}",
      more: "impossible: [{for: printer, when: {tray: upper}, why: {en: None., de: Keins.}}]")
    #expect(way == ["tray=side"])
  }

  @Test("comes with the cause that differs least, and what decides between them")
  func neighbour() throws {
    let reach = try Self.reach(
      """
      causes: {worn: {of: printer, title: {en: Worn, de: Alt}, recover: [call]}}
      rules: [{id: worn, for: job, when: {all: [{symptom: stuck}, {power: yes}]},
        supports: {worn: likely}, because: {en: Old., de: Alt.}}]
      """)
    let worn = try #require(reach.causes.first { $0.cause.name == "worn" }?.neighbour)
    #expect(worn.cause.name == "switched-off")
    #expect(worn.fact.name == "power" && worn.here == "yes" && worn.there == "no")
    let off = try #require(reach.causes.first { $0.cause.name == "switched-off" }?.neighbour)
    #expect(off.cause.name == "worn")
    #expect(off.fact.name == "power" && off.here == "no" && off.there == "yes")
  }
}
