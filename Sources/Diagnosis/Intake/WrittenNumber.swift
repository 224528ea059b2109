import Wording

/// Reads numbers as people write them: with a decimal comma or point, with or without their unit.
enum WrittenNumber {
  static func canonical(_ text: String, unit: Text?) throws(ValueFault) -> String {
    var digits = text
    for unit in [unit?.english, unit?.german].compactMap(\.self) where !unit.isEmpty {
      if digits.lowercased().hasSuffix(unit.lowercased()) {
        digits = CleanText.trimmed(digits.dropLast(unit.count))
        break
      }
    }
    let isNegative = digits.unicodeScalars.first.map(CodeSpelling.isMinus) == true
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: /[.,]/, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), digits.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(CodeSpelling.isDecimal) })
    else { throw .notANumber }
    var whole = parts[0].drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var fraction = parts.count == 2 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    let number = fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
    return isNegative && number != "0" ? "-\(number)" : number
  }
}

/// Reads versions: numbers with points between them.
enum WrittenVersion {
  static func canonical(_ text: String) throws(ValueFault) -> String {
    let bare = text.lowercased().hasPrefix("v") ? text.dropFirst() : text[...]
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy {
      (1...9).contains($0.utf8.count) && $0.unicodeScalars.allSatisfy(CodeSpelling.isDecimal)
    }
    guard (1...6).contains(parts.count), areNumbers else { throw .notAVersion }
    return parts.map { part in
      let digits = part.drop { $0 == "0" }
      return digits.isEmpty ? "0" : String(digits)
    }.joined(separator: ".")
  }
}
