import Testing
import Wording

/// The cases leave nothing out that a helpdesk meets.
@Suite("What the cases cover")
struct CaseCoverageTests {
  private static let codes =
    "0x800704C8 0x80070037 0x800703E3 0x80070020 0x80070021 0x80070005 0x80070003 0x80070002 "
    + "0x8007000E 0x800705AA 0x80070070 0x80070027 0x800700E1 0x800700E2 0x80070032 0x8007003B "
    + "0x80070040 0x80048054 0x80070490 0x80070569 0x8007052F 0x80370102 0x8007001F 0x80070570 "
    + "0xC03A0005 0xC03A000D 0xC03A000E 0xC03A000F 0xC03A0012 0xC03A0017 0xC03A0014 0xC03A0016 "
    + "0xC03A0018 0xC03A0019 0xC0000008 0xC06D007E 0x80004005 0x80070057 0x8009030E 0x8007274C "
    + "0x8007271D 0x80071398 0x000013AB 0x800106BA 0x80338029"

  @Test("every code of the neighbourhood")
  func codes() {
    let told = Case.all.map { "\($0.said) \($0.facts)" }.joined(separator: " ")
    #expect(Self.codes.split(separator: " ").filter { !told.contains($0) } == [])
  }

  @Test("at least 90 situations, each with a name of its own, half of them in German")
  func number() {
    let german = Case.all.count { $0.language == .german }
    #expect(Case.all.count >= 90)
    #expect(Set(Case.all.map(\.name)).count == Case.all.count)
    #expect(german * 20 >= Case.all.count * 9 && german * 20 <= Case.all.count * 11)
  }

  @Test("every case expects something")
  func expectations() {
    let idle = Case.all.filter {
      $0.verdicts.isEmpty && $0.first.isEmpty && $0.open.isEmpty && $0.closed.isEmpty
        && $0.absent.isEmpty && $0.status == .either
    }
    #expect(idle.map(\.name) == [])
  }
}
