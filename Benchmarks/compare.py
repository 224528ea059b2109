#!/usr/bin/env python3
"""Runs the engine and its peers on the same inputs, in turns, and compares.

usage: compare.py ENGINE_BENCH FOLDER SHIPPED_PLAYBOOK

ENGINE_BENCH is the engine's program; FOLDER is what setup.sh has prepared, with the compiled
playbooks triage.compiled and fleet.compiled in it. BENCH_ROUNDS says how many rounds (5). One
process runs at a time, every engine once in a round, so that a slow minute of the machine meets all
of them. Every answer is compared with the expected one. Printed are medians over the rounds;
a ratio is the median of the ratios within each round. Ends with 1 when an answer is wrong or a
limit of limits.txt is exceeded.
"""
import collections, json, os, pathlib, re, statistics, subprocess, sys, time
import report
from report import about_machine, number, table

HERE = pathlib.Path(__file__).parent
ENGINE, BASE, SHIPPED = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), sys.argv[3]
DATA, RULES, OUTPUT = BASE / "data", BASE / "rules", BASE / "output"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
FLEETS = (10, 100, 1000, 5000)
PYTHON = BASE / "venv/bin/python"
DROOLS = ["java", "-Xmx4g", "-cp", f"{BASE}/drools/drools.jar:{BASE}/drools", "DroolsBench"]
PEERS = str(HERE / "peers/python_peers.py")
PROLOG = str(HERE / "peers/prolog.pl")


def call(command, seconds=600):
    """What a program prints, as one mapping: a line of JSON, or names and values."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          timeout=seconds)
    for line in reversed(done.stdout.splitlines()):
        if line.startswith("{"):
            return json.loads(line)
        if re.match(r"\w+=", line):
            fields = dict(field.split("=") for field in line.split())
            return {name: float(value) for name, value in fields.items()}
    raise RuntimeError((done.stderr or done.stdout or "nothing printed")[-200:].strip())


def prolog(goal):
    return ["swipl", "-q", "-f", PROLOG, "-g", goal, "-t", "halt"]


def triage(engine):
    """Microseconds for one incident."""
    if engine == "hvdoctor":
        found = call([ENGINE, "triage", BASE / "triage.compiled", DATA, 50])
    elif engine == "limit":
        found = call([BASE / "bin/limit", "w1", DATA, 50])
        found["us_median"] = found["us_str"]
    elif engine in ("CLIPS", "CLIPS, 40 slots"):
        found = call([BASE / "bin/clips", "w1" if engine == "CLIPS" else "w1d", DATA, RULES, 3])
    elif engine == "Drools":
        found = call(DROOLS + ["w1", DATA, 10])
    elif engine == "SWI-Prolog":
        found = call(prolog(f"w1('{DATA}','{RULES}',1000)"))
    else:
        name = {"zen-engine": "zen", "clingo": "clingo", "Python": "python"}[engine]
        found = call([PYTHON, PEERS, name, "w1", DATA, RULES])
    if not found["ok"]:
        raise ValueError("the answers are wrong")
    return {"value": found["us_median"], "load": found.get("load_ms"),
            "memory": found["rss_kib"] / 1024}


def fleet(engine, hosts):
    """Milliseconds to read and to judge."""
    file, expected = DATA / f"w2_{hosts}.tsv", (DATA / f"w2_{hosts}.expected").read_text()
    OUTPUT.write_text("")
    if engine == "hvdoctor":
        found = call([ENGINE, "fleet", BASE / "fleet.compiled", file, OUTPUT])
    elif engine == "limit":
        found = call([BASE / "bin/limit", "w2", file, OUTPUT])
    elif engine == "CLIPS":
        found = call([BASE / "bin/clips", "w2", file, RULES, "udf", OUTPUT])
    elif engine == "Drools":
        found = call(DROOLS + ["w2", file, OUTPUT])
    elif engine == "SWI-Prolog":
        found = call(prolog(f"w2('{file}','{OUTPUT}')"))
    else:
        name = {"clingo": "clingo", "Python": "python"}[engine]
        found = call([PYTHON, PEERS, name, "w2", file, RULES, OUTPUT])
    text = OUTPUT.read_text()
    if engine in ("CLIPS", "Drools", "SWI-Prolog"):
        # These write one line for each disk.
        counts = collections.Counter(text.splitlines())
        text = "".join(f"{line}\t{count}\n" for line, count in sorted(counts.items()))
    if text != expected:
        raise ValueError("the answers are wrong")
    taken = found["read_ms"] if "read_ms" in found else found["assert_ms"]
    return {"value": taken + found["run_ms"], "memory": found["rss_kib"] / 1024}


def instructions(command):
    """Instructions of a whole process, without those that it starts."""
    log = BASE / "callgrind.log"
    subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                    f"--log-file={log}"] + [str(part) for part in command],
                   stdout=subprocess.DEVNULL, check=True)
    return int(re.search(r"Collected : (\d+)", log.read_text()).group(1))


def wall(command):
    began = time.perf_counter()
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - began) * 1e3


COLD = {"hvdoctor": [ENGINE, "triage-once", BASE / "triage.compiled", DATA / "one.tsv"],
        "CLIPS": ["clips", "-f2", RULES / "one.clp"]}


class Results:
    """What every engine took in every round, by workload."""

    def __init__(self):
        self.rounds = collections.defaultdict(lambda: collections.defaultdict(dict))
        self.missing = {}
        self.wrong = []

    def take(self, workload, engine, number, run):
        if (workload, engine) in self.missing:
            return
        try:
            self.rounds[workload][engine][number] = run()
        except ValueError as error:
            self.wrong.append(f"{workload}, {engine}: {error}")
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            self.missing[workload, engine] = str(error)
            print(f"{engine} does not run {workload}: {str(error)[:100]}", file=sys.stderr)

    def median(self, workload, engine, what="value"):
        values = [found[what] for found in self.rounds[workload][engine].values()
                  if found.get(what) is not None]
        return statistics.median(values) if values else None

    def ratio(self, workload, engine, other, other_workload=None):
        """How many times as long as another, round by round."""
        ours = self.rounds[workload][engine]
        theirs = self.rounds[other_workload or workload][other]
        ratios = [ours[number]["value"] / theirs[number]["value"]
                  for number in ours if number in theirs]
        return statistics.median(ratios) if ratios else None

    def engines(self, workload):
        return sorted((engine for engine in self.rounds[workload] if self.rounds[workload][engine]),
                      key=lambda engine: self.median(workload, engine))


def measure():
    results = Results()
    triages = ["hvdoctor", "limit", "Python", "CLIPS, 40 slots", "CLIPS", "SWI-Prolog", "Drools",
               "zen-engine", "clingo"]
    for turn in range(ROUNDS):
        for engine in triages:
            results.take("triage", engine, turn, lambda: triage(engine))
        for hosts in FLEETS:
            for engine in ("hvdoctor", "limit", "Python", "CLIPS", "SWI-Prolog", "Drools",
                           "clingo"):
                if engine == "clingo" and hosts > 1000:
                    continue
                results.take(f"fleet of {hosts}", engine, turn, lambda: fleet(engine, hosts))
        for engine, command in COLD.items():
            results.take("cold", engine, turn, lambda: {"value": wall(command)})
        results.take("answer", "hvdoctor", turn, lambda: {"value": 1} | call(
            [ENGINE, "answer", SHIPPED]))
        print(f"round {turn + 1} of {ROUNDS} is done", file=sys.stderr)
    for engine, command in COLD.items():
        results.take("instructions", engine, 0, lambda: {"value": instructions(command)})
    return results


def growth():
    rows = []
    steps = [(rules, 1) for rules in (100, 1000, 10000, 100000)]
    steps += [(1000, entities) for entities in (10, 100, 1000, 10000, 100000)]
    for rules, entities in steps:
        try:
            found = call([ENGINE, "growth", rules, entities])
            rows.append([f"{rules:,}", f"{entities:,}"] + [
                number(found[name]) for name in ("load_ms", "settle_ms")]
                + [number(found["memory_kib"] / 1024), number(found["answer_us"]),
                   number(found["changing_us"])])
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            print(f"growth to {rules} rules, {entities} entities: {error}", file=sys.stderr)
    return rows


def show(results):
    print("\n### Triage: one incident to its end, 60 rules, 40 answers as text\n")
    table(["", "µs", "of hvdoctor's", "of the limit's", "rules loaded, ms", "MiB"],
          [[engine, number(results.median("triage", engine)),
            number(results.ratio("triage", engine, "hvdoctor")),
            number(results.ratio("triage", engine, "limit")),
            number(results.median("triage", engine, "load")),
            number(results.median("triage", engine, "memory"))]
           for engine in results.engines("triage")])
    print("### A process for one incident: started, rules loaded, judged, ended\n")
    table(["", "million instructions", "ms"],
          [[engine, number((results.median("instructions", engine) or 0) / 1e6),
            number(results.median("cold", engine))] for engine in results.engines("cold")])
    print("### Fleet audit: read and judged, ms\n")
    largest = f"fleet of {FLEETS[-1]}"
    engines = results.engines("fleet of 1000")
    table([""] + [f"{hosts:,} hosts" for hosts in FLEETS]
          + ["of hvdoctor's", "of the limit's", "MiB", "5,000 : 1,000"],
          [[engine] + [number(results.median(f"fleet of {hosts}", engine)) for hosts in FLEETS]
           + [number(results.ratio(largest, engine, "hvdoctor")),
              number(results.ratio(largest, engine, "limit")),
              number(results.median(largest, engine, "memory")),
              number(results.ratio(largest, engine, engine, "fleet of 1000"))]
           for engine in engines])
    print("### One more answer about one machine, with the shipped playbook, µs\n")
    names = ("one_us", "many_us", "ratio")
    table(["", "1 machine", "1,000 on 50 hosts", "ratio"],
          [[title] + [number(results.median("answer", "hvdoctor", name)) for name in wanted]
           for title, wanted in (
               ("any answer", names),
               ("one that changes a verdict",
                ("one_changing_us", "many_changing_us", "ratio_changing")),
               ("through an incident's session",
                ("one_session_us", "many_session_us", "ratio_session")))])


def hold(results):
    """Every limit with what was found; whether all of them hold."""
    largest = "fleet of 5000"
    peers = [engine for engine in ("Drools", "CLIPS", "SWI-Prolog")
             if results.rounds[largest][engine]]
    best = min((results.ratio(largest, engine, "hvdoctor") for engine in peers), default=None)
    answer = [results.median("answer", "hvdoctor", name) for name in ("ratio", "ratio_changing", "ratio_session")]
    found = {
        "triage-us": results.median("triage", "hvdoctor"),
        "triage-times-the-limit": results.ratio("triage", "hvdoctor", "limit"),
        "triage-times-faster-than-clips": results.ratio("triage", "CLIPS, 40 slots", "hvdoctor"),
        "cold-instructions-of-clips": results.ratio("instructions", "hvdoctor", "CLIPS"),
        "fleet-times-the-limit": results.ratio(largest, "hvdoctor", "limit"),
        "fleet-times-faster-than-best": best,
        "fleet-mebibytes": results.median(largest, "hvdoctor", "memory"),
        "fleet-growth-fivefold": results.ratio(largest, "hvdoctor", "hvdoctor", "fleet of 1000"),
        "answer-growth-thousandfold": max(answer) if None not in answer else None,
    }
    return report.hold(found)


def main():
    about_machine(ROUNDS, [["swift", "--version"], ["gcc", "--version"], ["java", "-version"],
                           ["swipl", "--version"]])
    print("  CLIPS 6.30 from Debian; from PyPI "
          + ", ".join(path.name for path in sorted((BASE / "venv").glob("*==*"))))
    results = measure()
    show(results)
    print("### Growth: made-up rules and machines\n")
    table(["rules", "machines", "rules compiled, ms", "all settled, ms", "MiB", "one more answer, µs",
           "one that changes a verdict, µs"], growth())
    for line in results.wrong:
        print(f"WRONG: {line}")
    is_held = hold(results)
    sys.exit(0 if is_held and not results.wrong else 1)


main()
