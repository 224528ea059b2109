import CNcurses
import FoundationEssentials

extension Terminal {
  /// Hands a text to the clipboard of the machine that the person sits at, through any ssh.
  ///
  /// Nothing ever tells whether it arrived: a terminal may be set to refuse. False when this one
  /// certainly cannot, or the text is longer than terminals take.
  func copy(_ text: String) -> Bool {
    guard nc_has("Ms"), Self.environment("TERM") != "linux" else { return false }
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= 74_994 else { return false }
    emit("\u{1B}]52;c;\(encoded)\u{07}")
    return true
  }
}
