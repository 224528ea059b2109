import Foundation

/// What no command may say, whatever the situation.
enum NeverRight {
  static let patterns = [
    #"\bRemove-VM(?!SavedState)\b"#, #"\bRemove-Cluster(Group|Resource)\b"#,
    #"\b(Remove-Item|Clear-Content|del|erase|rd|rmdir)\b"#, #"IgnoreIdMismatch"#,
    #"\bSet-MpPreference\b.*-Exclusion"#,
    #"\b(taskkill|tskill)\b|\bStop-Process\b(?! -Id '<process ID of this VM>')"#,
    #"DisableRealtimeMonitoring|DisableAntiSpyware|\bUninstall-WindowsFeature\b"#,
    #"\bResize-VHD\b"#, #"\bMerge-VHD\b(?!.*HV-Rescue)"#, #"\bMount-VHD\b(?!.*-ReadOnly)"#,
    #"\bStart-WBHyperVRecovery\b(?!.*-UseAlternateLocation)"#, #"-overwrite:Overwrite"#,
    #"-GenerateNewId"#, #"-ForceDrain"#, #"\bfltmc(\.exe)?\s+unload"#,
    #"\breg(\.exe)?\s+(add|delete)\b.*(Defender|SenseCM|Security Center)"#,
    #"\breg(\.exe)?\s+delete"#,
    #"\b(Set|New|Remove)-ItemProperty\b.*Defender"#,
    #"\bGet-ClusterNode\b.*\|.*\b(Suspend|Stop|Restart)-"#,
    #"-ExclusionExtension\b.*\b(exe|bin|xml|iso)\b"#,
    #"-ExclusionPath\b.*'([A-Za-z]:\\?|%SystemDrive%|C:\\Users|C:\\Windows)'"#,
  ]

  private static let any = patterns.map { "(?:\($0))" }.joined(separator: "|")

  /// The patterns that a command matches.
  static func violations(in command: String) -> [String] {
    guard matches(command, any) else { return [] }
    return patterns.filter { matches(command, $0) }
  }

  private static func matches(_ command: String, _ pattern: String) -> Bool {
    command.range(of: pattern, options: [.regularExpression, .caseInsensitive]) != nil
  }
}
