/// The names in braces of a command, such as `{printer}`.
enum Placeholders {
  /// The names, in order; doubled braces are literal, and so is what does not look like a name.
  static func names(in line: String) -> [String] {
    var names: [String] = []
    var rest = Array(line.utf8)[...]
    while let brace = rest.firstIndex(of: 0x7B) {
      rest = rest[(brace + 1)...]
      if rest.first == 0x7B {
        rest = rest.dropFirst()
        continue
      }
      let name = rest.prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      if !name.isEmpty, rest.dropFirst(name.count).first == 0x7D {
        names.append(String(decoding: name, as: UTF8.self))
      }
    }
    return names
  }
}
