import Diagnosis
import Playbooks
import Testing

@Suite("Sets")
struct SetTests {
  static let playbook = sketch {
    $0.fact("read", of: "printer", values: ["panel", "log"], set: .never)
    $0.fact(
      "light", values: ["red", "amber", "blue"], set: .whenRead(Identifier("read")),
      in: ["red": "panel", "amber": "log"])
    $0.fact("code", .code, set: .whenNamed)
    $0.fact("noise", values: ["hum", "click"], set: .never)
    $0.fact("sizes", .number, set: .whenNamed)
  }
  static let neverYes = Truth.undecided(couldBeYes: false, couldBeNo: true)

  @Test(
    "A member named is true; another is undecided until the set is closed",
    arguments: [
      // Declared absent.
      (has("noise", "hum"), [], Truth.unasked),
      (has("noise", "hum"), ["noise=hum"], .yes),
      (has("noise", "hum"), ["noise=click"], .unasked),
      (has("noise", "hum"), ["noise!=hum"], .no),
      (has("noise", "hum", "click"), ["noise!=hum"], .unasked),
      (has("noise", "hum", "click"), ["noise!=hum", "noise!=click"], .no),
      (has("noise", "hum", "click"), ["noise!=hum", "noise=click"], .yes),
      (has("noise", "hum"), ["noise=unknown"], .unknowable),
      (has("noise", "hum"), ["noise=unknown", "noise=hum"], .yes),
      // Its source declared read.
      (has("light", "red"), ["read=panel"], .no),
      (has("light", "red"), ["read=log"], .unasked),
      (has("light", "red"), ["read=panel", "light=red"], .yes),
      (has("light", "red", "amber"), ["read=panel"], .unasked),
      (has("light", "red", "amber"), ["read=panel", "read=log"], .no),
      (has("light", "red"), ["light=amber"], .unasked),
      (has("light", "blue"), ["read=panel", "read=log"], .unasked),
      (has("light", "red"), ["light=unknown"], neverYes),
      (has("light", "red"), ["light=unknown", "read=panel"], .no),
      (has("light", "blue"), ["light=unknown"], .unknowable),
      // When one is named.
      (has("code", "0x1"), [], .unasked),
      (has("code", "0x1"), ["code=0x2"], .no),
      (has("code", "0x1"), ["code=0x2", "code=0x1"], .yes),
      (has("code", "0x1"), ["code!=0x2"], .unasked),
      (has("code", "0x1"), ["code=unknown"], .unknowable),
      (within("sizes", above: "5"), ["sizes=3"], .no),
      (within("sizes", above: "5"), ["sizes=3", "sizes=6"], .yes),
    ] as [(Condition, [String], Truth)])
  func members(condition: Condition, lines: [String], expected: Truth) throws {
    #expect(try truth(condition, lines, over: Self.playbook) == expected)
    #expect(try truth(condition, lines.reversed(), over: Self.playbook) == expected)
  }

  @Test("A member both named and declared absent is refused")
  func contradiction() {
    #expect(
      refusal(of: ["noise=hum", "noise!=hum"], over: Self.playbook)
        == .twoValues(factAt("noise@job"), "hum", "!hum"))
  }
}
