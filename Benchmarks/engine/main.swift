import Glibc

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, Array(arguments.dropFirst())) {
case ("triage", let rest) where rest.count == 2:
  Triage(rest[0]).run(times: Int(rest[1]) ?? 1)
default:
  print("engine-bench triage FOLDER TIMES")
  exit(64)
}
