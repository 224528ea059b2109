import CNcurses
import Glibc

// The argument parser costs several milliseconds, so a bare start goes round it.
let arguments = (0..<nc_argument_count()).dropFirst().map { String(cString: nc_argument($0)) }
if arguments.isEmpty {
  exit(openAssistant().rawValue)
}
RootCommand.main(arguments)
