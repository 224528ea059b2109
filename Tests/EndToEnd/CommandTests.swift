import Foundation
import Testing

/// Headless commands as a script sees them: statuses, streams, files.
@Suite("Headless commands")
struct CommandTests {
  private static let base = "symptom=vm-missing " + Shipped.base

  @Test(
    "end with the status that a script expects, and say nothing where they should not",
    arguments: [
      ("diagnose \(base)", 0), ("diagnose \(base) --format json", 0),
      ("diagnose symptom=vm-missing", 4), ("diagnose", 4), ("diagnose code=0x80070037", 4),
      ("diagnose windows=2016 windows=2019", 65), ("diagnose no-such-fact=1", 65),
      ("diagnose symptom=no-such-value", 65), ("diagnose --facts /no/such/file", 66),
      ("diagnose --no-such-option", 64), ("no-such-command", 64),
      ("diagnose --format no-such-format", 64), ("diagnose --playbook /no/such/folder", 66),
      ("lookup 0x80070037", 0), ("lookup nothing-known", 65), ("check", 0), ("facts", 0),
      ("lookup 0xDEADBEEF", 0), ("lookup -2147023672", 0), ("lookup e_fail", 0),
      ("lookup event 16310", 0), ("lookup 123456", 65),
      ("check /no/such/folder", 66), ("facts --format json", 0), ("incidents", 0),
      ("block", 0), ("block host-survey", 0), ("block no-such-block", 65),
      ("exclusions --format powershell \(Shipped.base)", 0), ("exclusions --format json", 0),
      ("exclusions --format text", 0), ("show", 0), ("show --keys 1 --size 80x24", 0),
      ("resume 17 --plain", 66), ("graph", 0), ("graph symptom=vm-missing --format svg", 0),
      ("graph --format dot", 0), ("graph --format mermaid", 0), ("graph --width 39", 64),
      ("graph --format svg --width 80", 64), ("graph no-such-fact=1", 65),
    ])
  func statuses(command: String, status: Int) throws {
    let ending = try Program.run(command, in: try Home())
    #expect(Int(ending.status) == status, "\(ending.errors)\(ending.output.prefix(300))")
    if status == 0 || status == 4 {
      #expect(!ending.output.isEmpty)
      #expect(ending.errors.isEmpty, "\(ending.errors)")
    } else {
      #expect(!ending.errors.isEmpty || command.contains("lookup"))
      if status == 64 || status == 66 { #expect(ending.output.isEmpty) }
    }
  }

  @Test(
    "tell help in the language of the locale",
    arguments: [
      (["--help"], "C.UTF-8", "Without a command it opens the assistant."),
      (["--help"], "de_DE.UTF-8", "Ohne Befehl öffnet es den Assistenten."),
      (["help", "facts"], "de_CH.UTF-8", "Listet die Fakten und Schritte des Playbooks"),
    ])
  func help(arguments: [String], locale: String, sentence: String) throws {
    let ending = try Program.run(arguments, in: try Home(), environment: ["LANG": locale])
    #expect(ending.status == 0)
    #expect(ending.output.contains(sentence), "\(ending.output)")
  }

  @Test("name both of two values")
  func contradiction() throws {
    let home = try Home()
    let ending = try Program.run("diagnose windows=2016 windows=2019", in: home)
    #expect(ending.errors.contains("2016") && ending.errors.contains("2019"))
    #expect(ending.output.isEmpty)
  }

  @Test("answer with the same bytes, whatever the order and the way of the facts")
  func permutations() throws {
    let home = try Home()
    let facts =
      Self.base + " event=Hyper-V-VMMS/16310 event=Hyper-V-Worker/12010 backup=yes backup-age=12"
    let words = facts.split(separator: " ").map(String.init)
    let expected = try Program.run(["diagnose", "--format", "json"] + words, in: home)
    #expect(expected.output.contains("\"schema\""))
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    for _ in 0..<(Program.isSoak ? 200 : 4) {
      let shuffled = words.shuffled(using: &random)
      let arguments = shuffled.prefix(Int.random(in: 0...words.count, using: &random))
      let rest = shuffled.dropFirst(arguments.count)
      let file = try home.write(
        "# known\n" + rest.map { "\($0) # so\n" }.joined(), to: "facts.txt")
      let ending = try Program.run(
        ["diagnose", "--facts", file] + arguments + ["--format", "json"], in: home)
      #expect(ending.output == expected.output, "seed \(seed): \(shuffled)")
      #expect(ending.status == expected.status)
    }
  }

  @Test("read a code in any spelling from a text")
  func text() throws {
    let home = try Home()
    let stated = try Program.run(
      "diagnose symptom=vm-start-fails code=0x80070037 --format json", in: home)
    let read = try Program.run(
      [
        "diagnose", "symptom=vm-start-fails", "--text", "Fehler “0×80070037″", "--format", "json",
      ], in: home)
    #expect(read.output == stated.output)
    let lookup = try Program.run("lookup 0x80070033", in: home)
    #expect(lookup.output.contains("0x80070037"))
  }

  @Test("An explanation is added on request, in the words of the playbook")
  func explanation() throws {
    let home = try Home()
    let facts = "symptom=stuck queue=running code=0x0000000D --playbook \(Program.printer)"
    let plain = try Program.run("diagnose \(facts)", in: home)
    let explained = try Program.run(
      "diagnose \(facts) --why-not wrong-driver --lang de", in: home)
    #expect(explained.status == plain.status)
    for part in [
      "Wahrscheinlich: Papierstau", "Was das ändern würde", "Warum nicht: Falscher Treiber",
    ] {
      #expect(explained.output.contains(part), "\(part): \(explained.output)")
    }
    let json = try Program.run("diagnose \(facts) --explain --format json", in: home)
    let without = try Program.run("diagnose \(facts) --format json", in: home)
    #expect(json.output.hasPrefix(without.output.dropLast("\n}\n".count)))
    #expect(json.output.contains("\"explanation\""))
    let unknown = try Program.run("diagnose \(facts) --why-not wrong-drivr", in: home)
    #expect(unknown.status == 65 && unknown.errors.contains("wrong-driver"))
  }

  @Test(
    "look up names, events and sentences, each in the other's language too",
    arguments: [
      ("lookup 1224", "ERROR_USER_MAPPED_FILE"), ("lookup E_ACCESSDENIED", "0x80070005"),
      ("lookup 0x80090322", "SEC_E_WRONG_PRINCIPAL"),
      ("lookup Microsoft-Windows-Hyper-V-VMMS 16310", "Configuration is damaged"),
      ("lookup --lang de Ereignis-ID 16310", "Konfiguration ist beschädigt"),
      ("lookup Hyper-V-Integration-KvpExchange/4096", "noise"),
      (
        "lookup Der E/A-Vorgang wurde wegen eines Threadendes oder einer Anwendungsanforderung "
          + "abgebrochen", "0x800703E3"
      ),
    ])
  func lookups(command: String, said: String) throws {
    let ending = try Program.run(command, in: try Home())
    #expect(ending.status == 0)
    #expect(ending.output.contains(said), "\(ending.output)")
  }

  @Test("print the list of what the antivirus leaves out, in every form")
  func exclusions() throws {
    let home = try Home()
    let forms = ["text", "powershell", "json", "csv", "reg"].map { form in
      try? Program.run("exclusions \(Shipped.base) --format \(form)", in: home)
    }
    for form in forms {
      let ending = try #require(form)
      #expect(ending.status == 0)
      #expect(ending.output.contains("vmms.exe"))
      #expect(ending.output.contains("Hyper-V"))
    }
    #expect(forms[1]?.output.contains("Add-MpPreference -ExclusionPath '") == true)
    #expect(forms[1]?.output.contains("Set-MpPreference") == false)
    let json = Data((forms[2]?.output ?? "").utf8)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: json) }
    let own = try Program.run(
      ["exclusions", "--path", "E:\\VMs of O'Neil", "--format", "powershell"], in: home)
    #expect(own.output.contains("'E:\\VMs of O''Neil'"))
    #expect(forms[3]?.output.hasPrefix("group,value,since,why,sources\r\n") == true)
    #expect(forms[4]?.output.hasPrefix("Windows Registry Editor Version 5.00\r\n") == true)
    for form in ["text", "powershell", "json", "csv", "reg"] {
      let drive = try Program.run(["exclusions", "--path", "E:\\", "--format", form], in: home)
      #expect(drive.status == 65)
      #expect(drive.output == "")
      #expect(drive.errors.contains("\"E:\\\""))
    }
  }

  @Test("check the shipped playbook and count it")
  func check() throws {
    let ending = try Program.run("check --format json", in: try Home())
    #expect(ending.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
    #expect(json?.isEmpty == false)
    let text = try Program.run("check", in: try Home()).output
    for word in ["facts", "questions", "rules", "causes", "steps", "ways", "longest", "average"] {
      #expect(text.contains(word), "\(text)")
    }
    #expect(!text.contains("?"))
  }

  @Test("refuse every bad playbook with its position")
  func badPlaybooks() throws {
    let home = try Home()
    let bad = Program.project.appending(path: "Tests/PlaybooksTests/Fixtures/bad")
    let cases = try FileManager.default.contentsOfDirectory(atPath: bad.path).sorted()
    #expect(cases.count >= 25)
    for name in cases {
      let folder = bad.appending(path: name)
      // The command names the folder as well, wherever a file is named.
      let wanted = try String(contentsOf: folder.appending(path: "diagnostics"), encoding: .utf8)
        .split(separator: "\n").filter { $0.contains(": error:") }
        .map { $0.replacing(/[a-z0-9-]+\.yaml/) { "\(folder.path)/\($0.output)" } }
      let check = try Program.run(["check", folder.path], in: home)
      #expect(check.status == 65, "\(name)")
      let diagnose = try Program.run(["diagnose", "--playbook", folder.path], in: home)
      #expect(diagnose.status == 65, "\(name)")
      #expect(diagnose.output.isEmpty, "\(name)")
      for line in wanted {
        #expect(check.output.contains(line), "\(name): \(check.output)")
        #expect(diagnose.errors.contains(line), "\(name): \(diagnose.errors)")
      }
    }
  }

  @Test("run a playbook of another field")
  func otherField() throws {
    let home = try Home()
    #expect(try Program.run("check \(Program.printer)", in: home).status == 0)
    let ending = try Program.run(
      "diagnose symptom=stuck queue=paused --playbook \(Program.printer) --format json", in: home)
    #expect(ending.output.contains("\"resume-queue\""))
    #expect(ending.status == 0)
  }
}
