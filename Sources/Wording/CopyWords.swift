/// What is said when a text was handed to the clipboard, or could not be.
package enum CopyWords {
  // No terminal ever answers, so nothing here says that it arrived.
  package static let sent = Text(
    "Sent to the terminal; pasting shows whether it arrived.",
    "An das Terminal gesendet; das Einfügen zeigt, ob es ankam.")
  package static let sentThroughTmux = Text(
    "Sent to the terminal through tmux, which needs: set -g set-clipboard on",
    "Durch tmux an das Terminal gesendet; tmux braucht: set -g set-clipboard on")
  package static let sentThroughScreen = Text(
    "Sent to the terminal through screen; pasting shows whether it arrived.",
    "Durch screen an das Terminal gesendet; das Einfügen zeigt, ob es ankam.")
  package static let notHere = Text(
    "This terminal takes no copies; o writes the command to a file.",
    "Dieses Terminal nimmt keine Kopien an; o schreibt den Befehl in eine Datei.")
  package static let blockNotHere = Text(
    "This terminal takes no copies; hvdoctor block prints it.",
    "Dieses Terminal nimmt keine Kopien an; hvdoctor block druckt ihn.")
  package static let tooLong = Text(
    "Too long for terminals to copy; o writes the command to a file.",
    "Zu lang, um es über das Terminal zu kopieren; o schreibt den Befehl in eine Datei.")
  package static let blockTooLong = Text(
    "Too long for terminals to copy; hvdoctor block prints it.",
    "Zu lang, um es über das Terminal zu kopieren; hvdoctor block druckt ihn.")
  package static let shown = Text(
    "It stands above, ready to be copied.", "Es steht oben, zum Kopieren bereit.")
}
