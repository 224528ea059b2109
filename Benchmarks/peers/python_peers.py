#!/usr/bin/env python3
"""The peers that are called from Python; the cost of the call is theirs.

usage: python_peers.py zen|clingo|python w1 DATA RULES
       python_peers.py clingo|python w2 FILE RULES OUTPUT

Prints one line of JSON. clingo is grounded once for triage, with the answers as externals; for the
fleet it is given the folders above every path, so that a join on equal texts is enough. python is
the rules as Python statements.
"""
import collections, json, sys, time

now = time.perf_counter


def peak_memory():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1])


def zen(data, rules):
    import zen
    decision = zen.ZenEngine().create_decision(open(rules + "/triage.zen.json").read())

    def run(answers):
        result = decision.evaluate(dict(answers))["result"]
        return {name for name, value in result.items() if name[0] in "shc" and value is True}
    return run


def clingo(data, rules):
    import clingo
    program = open(rules + "/triage.lp").read()
    choices = [("b%02d" % number, value) for number in range(28) for value in "TF"]
    choices += [("e%02d" % number, "v%d" % value) for number in range(12) for value in range(4)]
    domain = "".join("#external f(%s,%s)." % (name, value.lower()) for name, value in choices)
    control = clingo.Control(["--warn=none"])
    control.add("base", [], domain + program)
    control.ground([("base", [])])
    symbols = {(name, value): clingo.Function("f", [clingo.Function(name),
                                                    clingo.Function(value.lower())])
               for name, value in choices}

    def run(answers):
        for answer in answers.items():
            control.assign_external(symbols[answer], True)
        found = set()
        with control.solve(yield_=True) as handle:
            for model in handle:
                found = {symbol.arguments[0].name for symbol in model.symbols(shown=True)}
                break
        for answer in answers.items():
            control.assign_external(symbols[answer], False)
        return found
    return run


def python(data, rules):
    lines = ["def run(answers):", " out = set()"]
    for line in open(data + "/w1_rules.tsv"):
        _, _, head, conditions = line.rstrip("\n").split("\t")
        parts = []
        for text in conditions.split():
            if text[0] in "+-":
                parts.append("%r %s out" % (text[1:], "in" if text[0] == "+" else "not in"))
            else:
                parts.append("answers[%r] %s %r" % (
                    text[:3], "==" if text[3] == "=" else "!=", text[4:]))
        lines.append(" if %s: out.add(%r)" % (" and ".join(parts), head))
    lines.append(" return out")
    scope = {}
    exec("\n".join(lines), scope)
    return scope["run"]


def triage(prepare, data, rules):
    began = now()
    run = prepare(data, rules)
    loaded = now() - began
    incidents = [dict(field.split("=") for field in line.rstrip("\n").split("\t"))
                 for line in open(data + "/w1_incidents.tsv")]
    expected = [set(filter(None, line.rstrip("\n").split("\t")[1].split(",")))
                for line in open(data + "/w1_expected.tsv")]
    times, is_right = [], True
    for answers, wanted in zip(incidents, expected):
        began = now()
        found = run(answers)
        times.append((now() - began) * 1e6)
        is_right = is_right and found == wanted
    times.sort()
    print(json.dumps({"ok": is_right, "us_median": times[len(times) // 2],
                      "load_ms": loaded * 1e3, "rss_kib": peak_memory()}))


def read_fleet(file):
    return [line.rstrip("\n").split("\t") for line in open(file)]


def python_fleet(facts, rules):
    began = now()
    states, exclusions, disks = {}, collections.defaultdict(list), []
    for fact in facts:
        if fact[0] == "vm":
            states[fact[1], fact[2]] = fact[3]
        elif fact[0] == "excl":
            exclusions[fact[1]].append(fact[2].lower())
        elif fact[0] == "disk":
            disks.append(fact)
    exclusions = {name: tuple(texts) for name, texts in exclusions.items()}
    taken = now()
    counts = collections.Counter()
    for _, name, machine, path in disks:
        path = path.lower()
        if not path.startswith(exclusions[name]):
            state = states[name, machine]
            grade = (("critical" if path.endswith(".avhdx") else "high") if state == "Running"
                     else "medium" if state == "Saved" else "low")
            counts[name, grade] += 1
    return taken - began, now() - taken, counts


def clingo_fleet(facts, rules):
    import clingo
    control = clingo.Control(["--warn=none"])
    control.add("base", [], open(rules + "/fleet.lp").read())
    text, function, seen = clingo.String, clingo.Function, set()
    began = now()
    with control.backend() as backend:
        def add(name, *arguments):
            backend.add_rule([backend.add_atom(function(name, arguments))])
        for fact in facts:
            if fact[0] == "vm":
                add("vm", text(fact[1]), text(fact[2]), function(fact[3].lower()))
            elif fact[0] == "excl":
                add("excl", text(fact[1]), text(fact[2].lower()))
            elif fact[0] == "disk":
                path = fact[3].lower()
                add("disk", text(fact[1]), text(fact[2]), text(path))
                if path in seen:
                    continue
                seen.add(path)
                *folders, name = path.split("\\")
                above = ""
                for folder in folders:
                    above += folder + "\\"
                    add("anc", text(path), text(above))
                add("anc", text(path), text(above + name.split(".")[0] + "."))
                if path.endswith(".avhdx"):
                    add("avhdx", text(path))
    taken = now()
    control.ground([("base", [])])
    counts = collections.Counter(
        (atom.symbol.arguments[0].string, atom.symbol.arguments[1].name)
        for atom in control.symbolic_atoms.by_signature("finding", 3))
    return taken - began, now() - taken, counts


def fleet(run, file, rules, output):
    taken, ran, counts = run(read_fleet(file), rules)
    with open(output, "w") as out:
        for (name, grade), count in sorted(counts.items()):
            out.write("%s\t%s\t%d\n" % (name, grade, count))
    print(json.dumps({"assert_ms": taken * 1e3, "run_ms": ran * 1e3, "rss_kib": peak_memory()}))


def main():
    engine, workload, *rest = sys.argv[1:]
    if workload == "w1":
        triage({"zen": zen, "clingo": clingo, "python": python}[engine], *rest)
    else:
        fleet({"clingo": clingo_fleet, "python": python_fleet}[engine], *rest)


main()
