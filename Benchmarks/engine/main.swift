import Glibc

let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, Array(arguments.dropFirst())) {
case ("triage", let rest) where rest.count == 3:
  Triage(rest[0]).run(rest[1], times: Int(rest[2]) ?? 1)
case ("triage-once", let rest) where rest.count == 2:
  Triage(rest[0]).runOnce(rest[1])
case ("fleet", let rest) where rest.count == 3:
  Fleet(rest[0]).run(rest[1], to: rest[2])
case ("growth", let rest) where rest.count == 2:
  Growth.run(rules: Int(rest[0]) ?? 1, entities: Int(rest[1]) ?? 1)
case ("answer", let rest) where rest.count == 1:
  Growth.compare(rest[0])
case ("proof", let rest) where rest.count == 1:
  try ProofRun(seed: UInt64(rest[0]) ?? 1).run()
default:
  print(
    """
    engine-bench triage PLAYBOOK FOLDER TIMES
    engine-bench triage-once PLAYBOOK FACTS
    engine-bench fleet PLAYBOOK FILE OUTPUT
    engine-bench growth RULES ENTITIES
    engine-bench answer PLAYBOOK
    engine-bench proof SEED
    """)
  exit(64)
}
