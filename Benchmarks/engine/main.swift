import Glibc

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, Array(arguments.dropFirst())) {
case ("triage", let rest) where rest.count == 2:
  Triage(rest[0]).run(times: Int(rest[1]) ?? 1)
case ("proof", let rest) where rest.count == 1:
  try ProofRun(seed: UInt64(rest[0]) ?? 1).run()
default:
  print("engine-bench triage FOLDER TIMES | proof SEED")
  exit(64)
}
