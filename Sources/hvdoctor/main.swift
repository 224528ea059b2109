import Glibc

// The argument parser costs several milliseconds, so a bare start goes round it.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.isEmpty {
  exit(openAssistant().rawValue)
}
RootCommand.main(arguments)
