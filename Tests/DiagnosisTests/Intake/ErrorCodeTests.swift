import Playbooks
import Testing

@testable import Diagnosis

/// Every spelling in which people and programs write one code.
@Suite struct ErrorCodeTests {
  private static let known = KnownCodes([
    ErrorCode(0x8007_04C8), ErrorCode(0x8007_0037), ErrorCode(0xC03A_0005),
  ])

  @Test(arguments: [
    "0x800704C8", "0X800704c8", "0×800704C8", "0✕800704c8", "800704C8", "800704c8", "2147943624",
    "-2147023672", "\u{2212}2147023672", "\u{2013}2147023672", "%%2147943624", "%%-2147023672",
    "1224", "%%1224", "“0×800704C8”", "„0x800704C8“", "‘800704C8’", "(0x800704C8).",
    "  0x800704C8\n", "«1224»", "0xFFFFFFFF800704C8", "0x4C8", "0x000004C8",
  ])
  func readsOneCode(spelling: String) {
    #expect(ErrorCode(spelled: spelling, known: Self.known)?.canonical == "0x800704C8")
  }

  @Test(arguments: [
    "", "x", "0x", "0x800704C", "0x800704C81", "0x800704G8", "700704C8", "1225", "%%1225", "-1",
    "4294967296", "99999999999", "-2147483649", "0x800704C8 0x80070037", "%%", "-", "1224 x",
    "0x1FFFFFFFF800704C8",
  ])
  func refusesWhatIsNoCode(spelling: String) {
    #expect(ErrorCode(spelled: spelling, known: Self.known) == nil)
  }

  @Test(arguments: [
    ("Fehler “0×80070037” beim Starten", ["0x80070037"]),
    ("failed (0x800704C8).", ["0x800704C8"]),
    ("failed: 800704C8, then 2147942455", ["0x800704C8", "0x80070037"]),
    ("HRESULT=-2147023672;", ["0x800704C8"]),
    ("HRESULT:\u{2212}2147023672", ["0x800704C8"]),
    ("the message is %%2147943624 or %%1224", ["0x800704C8", "0x800704C8"]),
    ("broken at the end of a line: 0x8007\n04C8 said the log", ["0x800704C8"]),
    ("broken with indentation: 0x800704\r\n    C8", ["0x800704C8"]),
    ("decimal broken: 21479\n43624.", ["0x800704C8"]),
    ("unknown but plain: 0x8badf00d", ["0x8BADF00D"]),
    ("c03a0005", ["0xC03A0005"]),
    ("Die VM startet nicht, Win32-Fehler 1224", ["0x800704C8"]),
    ("failed with Win32 error code: 1224.", ["0x800704C8"]),
    ("(Win32 error = 55)", ["0x80070037"]),
    ("Systemfehler 55 aufgetreten", ["0x80070037"]),
    ("System error 55 has occurred.", ["0x80070037"]),
    ("WIN32 1224", ["0x800704C8"]),
  ])
  func findsCodesInText(text: String, codes: [String]) {
    #expect(ErrorCode.found(in: text, known: Self.known).map(\.code.canonical) == codes)
  }

  @Test(arguments: [
    "machine 8a07c4d2-1234-4321-aaaa-bbbbccccdddd", "call 2125551234", "serial 4294967295",
    "version 10.0.17763.1224", "took 1224 seconds", "exit status -1", "cafebabe", "8badf00d",
    "0x800704C8AB", "ab0x800704C8", "0x8007\nand more", "C:\\80070037x\\disk",
    "error 55 files", "Fehler 1224", "code 55", "Win32 error 1225", "Win32 error, 55 files",
    "Win32 error\n1224", "the Win32 program took 1224", "Win32 error 1224abc",
    "Win32 error 12.1224",
    "NTFS file system error 55", "Dateisystemfehler 55", "Dateisystem-Fehler 55", "mywin32 55",
  ])
  func passesOverOtherNumbers(text: String) {
    #expect(ErrorCode.found(in: text, known: Self.known).isEmpty)
  }

  @Test func tellsTheLineOfACode() {
    let found = ErrorCode.found(in: "one\ntwo 0x80070037\n0x800704\nC8\n", known: Self.known)
    #expect(found.map(\.line) == [1, 2])
    #expect(found.map(\.spelling) == ["0x80070037", "0x800704C8"])
  }

  @Test func decodesTheParts() {
    let code = ErrorCode(0xC03A_0005)
    #expect(code.isFailure)
    #expect(code.facility == 58)
    #expect(code.number == 5)
  }

  @Test(arguments: [
    ("0x800704C8", "0x800704C9", true), ("0x800704C8", "0x8007048C", true),
    ("0x80070037", "0x8007037", true), ("0x80070037", "0x800700037", true),
    ("0x80070037", "0x80070037", false), ("0x80070037", "0x80070073", true),
    ("0x80070037", "0x80070033", true), ("0x80070037", "0x80070044", false),
    ("0x80070037", "0x8007", false), ("0x80010037", "0x80070032", false),
  ])
  func knowsOneSlip(first: String, second: String, isOneSlip: Bool) {
    #expect(NearCode.isOneSlip(Array(first.utf8), Array(second.utf8)) == isOneSlip)
    #expect(NearCode.isOneSlip(Array(second.utf8), Array(first.utf8)) == isOneSlip)
  }
}
