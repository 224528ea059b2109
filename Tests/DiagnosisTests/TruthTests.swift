import Diagnosis
import Testing

@Suite("Three-valued logic")
struct TruthTests {
  static let maybe = Truth.unasked
  static let never = Truth.unknowable

  @Test(
    "all",
    arguments: [
      ([], Truth.yes), ([.yes], .yes), ([.yes, .no], .no), ([maybe, .no], .no),
      ([never, .no], .no), ([.yes, maybe], maybe), ([.yes, never], never),
      ([maybe, never], .undecided(couldBeYes: false, couldBeNo: true)), ([maybe, maybe], maybe),
      ([never, never], never),
    ] as [([Truth], Truth)])
  func all(parts: [Truth], expected: Truth) {
    #expect(Truth.all(parts) == expected)
    #expect(Truth.all(parts.reversed()) == expected)
    #expect(!Truth.any(parts.map { !$0 }) == expected)
  }

  @Test(
    "any",
    arguments: [
      ([], Truth.no), ([.no], .no), ([.yes, .no], .yes), ([maybe, .yes], .yes),
      ([never, .yes], .yes), ([.no, maybe], maybe), ([.no, never], never),
      ([maybe, never], .undecided(couldBeYes: true, couldBeNo: false)), ([never, never], never),
    ] as [([Truth], Truth)])
  func any(parts: [Truth], expected: Truth) {
    #expect(Truth.any(parts) == expected)
    #expect(Truth.any(parts.reversed()) == expected)
  }

  @Test("Not turns what could be around")
  func not() {
    #expect(!Truth.yes == .no)
    #expect(!Truth.no == .yes)
    #expect(
      !Truth.undecided(couldBeYes: true, couldBeNo: false)
        == .undecided(couldBeYes: false, couldBeNo: true))
    #expect(!Self.never == Self.never)
  }
}
