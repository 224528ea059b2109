import Foundation
import Testing
import Wording

/// Another language, brought by one file.
@Suite("A language in a file")
struct LanguageFileTests {
  private func folder(in home: Home) throws -> URL {
    let folder = home.folder.appending(path: ".config/hvdoctor/languages")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("begins as a template, is checked, and is spoken")
  func fromTemplateToSpeech() throws {
    let home = try Home()
    let template = try Program.run("language-file fr", in: home)
    #expect(template.status == 0)
    #expect(template.output.hasPrefix("language: fr\nname: \n"))
    let filled = template.output
      .replacing("name: \n", with: "name: Français\n")
      .replacing("en: New incident\nfr:\n", with: "en: New incident\nfr: Nouvel incident\n")
    let file = try folder(in: home).appending(path: "fr.txt")
    try Data(filled.utf8).write(to: file)

    let check = try Program.run("language-file fr --check", in: home)
    #expect(check.status == 0)
    #expect(
      check.output.hasPrefix("1 of ") && check.output.hasSuffix("sentences are translated.\n"))
    // What is translated is kept when the template is printed anew.
    #expect(try Program.run("language-file fr", in: home).output == filled)

    #expect(try Program.run("--plain --lang fr", in: home).output.contains("1. Nouvel incident"))
    let located = try Program.run(
      ["--plain"], in: home, environment: ["LANG": "fr_CH.UTF-8"])
    #expect(located.output.contains("1. Nouvel incident"))
    #expect(try Program.run("--plain", in: home).output.contains("1. New incident"))
    // In its turn after those inside the program.
    let ending = try Program.run(["--plain"], in: home, input: "l\nl\n")
    #expect(ending.output.contains("Neuer Vorfall") && ending.output.contains("Nouvel incident"))
  }

  @Test("is complained about with line and column")
  func faults() throws {
    let home = try Home()
    let file = try home.write(
      "language: fr\nname: F\nen: Did you mean {1}?\nfr: Quoi ?\nen: No such sentence\nfr: x\n",
      to: "fr.txt")
    let check = try Program.run("language-file fr --check --file \(file)", in: home)
    #expect(check.status == 65)
    #expect(check.output.contains("\(file):4:5: the place {1} is missing\n"))
    #expect(check.output.contains("\(file):5:5: nobody says this sentence: No such sentence\n"))
  }

  @Test(
    "is not asked for in vain", arguments: ["--lang fr", "language-file de", "language-file ../x"])
  func unknown(_ arguments: String) throws {
    let ending = try Program.run(arguments, in: try Home())
    #expect(ending.status == 64)
    #expect(!ending.errors.isEmpty)
  }

  @Test("gives way to German while an answer is half typed")
  func live() throws {
    try Screen.open(["--playbook", Program.printer], in: try Home()) { screen in
      try screen.waits(for: ScreenWords.newIncident.english)
      try screen.press("l")
      try screen.waits(for: ScreenWords.newIncident.german)
      try screen.press("l", "1", "1")
      try screen.waits(for: "Which code does the display show?")
      try screen.type("0x0")
      try screen.press("F2")
      try screen.waits(for: "Welchen Code zeigt das Display?")
      #expect(screen.reading.contains("0x0"))
      try screen.type("D")
      try screen.press("Enter")
      try screen.waits(for: ScreenWords.recorded.german)
    }
  }
}
