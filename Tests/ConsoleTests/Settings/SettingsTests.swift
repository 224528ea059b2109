import Testing
import Wording

@testable import Console

/// A flag beats the environment, the environment beats the file.
@Suite struct SettingsTests {
  private func settings(
    _ flags: SettingsLayer = SettingsLayer(), _ variables: [String: String] = [:],
    _ file: String = ""
  ) -> Settings {
    Settings(flags: flags, variable: { variables[$0] }, file: SettingsFile(file))
  }

  private func origin(_ name: String, _ settings: Settings) -> SettingOrigin? {
    settings.effective.first { $0.name == name }?.origin
  }

  @Test func nothingSaidIsTheDefault() {
    let settings = settings()
    #expect(settings.theme == .any)
    #expect(settings.language == .english)
    #expect(!settings.isPlain && !settings.usesMouse)
    #expect(settings.effective.allSatisfy { $0.origin == .standard })
    #expect(settings.mistakes(in: "f").isEmpty)
  }

  @Test func theOrderHolds() {
    let file = "theme = dark\nplain = on\nmouse = on\nlanguage = de"
    let variables = [
      "HVDOCTOR_THEME": "light", "HVDOCTOR_PLAIN": "off", "HVDOCTOR_MOUSE": "off",
      "HVDOCTOR_LANGUAGE": "en",
    ]
    let flags = SettingsLayer(
      theme: .highContrast, language: .german, mouse: true, plain: true)
    let low = settings(SettingsLayer(), [:], file)
    #expect(low.theme == .dark && low.isPlain && low.usesMouse && low.language == .german)
    #expect(origin("mouse", low) == .file(line: 3))
    let middle = settings(SettingsLayer(), variables, file)
    #expect(middle.theme == .light && !middle.isPlain && !middle.usesMouse)
    #expect(middle.language == .english)
    #expect(origin("plain", middle) == .environment("HVDOCTOR_PLAIN"))
    let high = settings(flags, variables, file)
    #expect(high.theme == .highContrast && high.isPlain && high.usesMouse)
    #expect(high.language == .german)
    #expect(origin("theme", high) == .flag("--theme"))
    #expect(origin("plain", high) == .flag("--plain"))
  }

  @Test func noColourWinsOverThemesButNotOverAFlag() {
    let variables = ["NO_COLOR": "1", "HVDOCTOR_THEME": "dark"]
    #expect(settings(SettingsLayer(), variables).theme == .monochrome)
    #expect(origin("theme", settings(SettingsLayer(), variables)) == .environment("NO_COLOR"))
    #expect(settings(SettingsLayer(theme: .dark), variables).theme == .dark)
  }

  @Test func accessibleMeansPlain() {
    #expect(settings(SettingsLayer(), ["ACCESSIBLE": "1"]).isPlain)
    #expect(!settings(SettingsLayer(), ["ACCESSIBLE": "0"]).isPlain)
    #expect(settings(SettingsLayer(), ["ACCESSIBLE": "1"], "plain = off").isPlain)
    #expect(!settings(SettingsLayer(plain: false), ["ACCESSIBLE": "1"]).isPlain)
  }

  @Test func theLocaleComesLast() {
    let locale = ["LC_ALL": "de_CH.UTF-8", "LANG": "en_GB.UTF-8"]
    #expect(settings(SettingsLayer(), locale).language == .german)
    #expect(origin("language", settings(SettingsLayer(), locale)) == .environment("LC_ALL"))
    #expect(settings(SettingsLayer(), locale, "language = en").language == .english)
  }

  @Test func aWrongVariableIsNamedAndDoesNotCount() {
    let settings = settings(SettingsLayer(), ["HVDOCTOR_THEME": "pink"], "theme = dark")
    #expect(settings.theme == .dark)
    let said = settings.mistakes(in: "f").map(\.english)
    #expect(said.count == 1)
    #expect(said[0].hasPrefix("HVDOCTOR_THEME: “pink”"))
  }

  /// What is printed can be the file: it says the same, with nothing to complain about.
  @Test func theEffectiveOnesCanBeTheFile() {
    let first = settings(
      SettingsLayer(plain: true), ["NO_COLOR": "1"], "key.why = u\nkey.undo = w\nkey.skip = f5")
    let printed = first.effective.map { "\($0.name) = \($0.value)" }.joined(separator: "\n")
    let second = settings(SettingsLayer(), [:], printed)
    #expect(second.mistakes(in: "f").isEmpty)
    #expect(second.effective.map(\.value) == first.effective.map(\.value))
  }
}
