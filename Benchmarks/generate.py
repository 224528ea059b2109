#!/usr/bin/env python3
"""Generates the inputs of triage and fleet audit, and the answers in plain Python.

usage: generate.py FOLDER

Triage: w1_rules.tsv has rules "name, stratum, head, conditions"; a condition is b03=T, e05!v2, +s03
(derived) or -s03 (not derived). w1_incidents.tsv has 40 answers in a line, w1_expected.tsv the heads
that follow, sorted. Negations name heads of lower strata only.

Fleet: w2_F.tsv has hosts with their machines, disks and exclusions, in that order;
w2_F.expected how many disks without a covering exclusion there are, by host and severity. An
exclusion covers a path that begins with it, whatever the case.

The numbers are random but always the same: splitmix64, its state beginning at the seed. Wrong
checksums end the program with 1.
"""
import collections, hashlib, pathlib, sys

MASK = (1 << 64) - 1
CHECKSUMS = {"w1_expected.tsv": "6b770d33b288c7d3", "w2_10.expected": "dbd63c3f3db08f14",
             "w2_100.expected": "cf968de0cc553765", "w2_1000.expected": "c09cbc24cbbcfe8f",
             "w2_5000.expected": "e0986c19f3595fbe"}
FLEETS = (10, 100, 1000, 5000)


class Dice:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, number):
        return self.next() % number

    def chance(self, part, whole):
        return self.below(whole) < part


def triage_rules(dice):
    def answer():
        if dice.chance(7, 10):
            return "b%02d=%s" % (dice.below(28), "TF"[dice.below(2)])
        return "e%02d%sv%d" % (dice.below(12), "=!"[dice.below(2)], dice.below(4))

    for number in range(30):
        conditions = []
        while len(conditions) < 2 + (number % 3 == 0):
            condition = answer()
            if all(condition[:3] != other[:3] for other in conditions):
                conditions.append(condition)
        yield "r%02d" % number, 1, "s%02d" % number, conditions
    for number in range(18):
        first = dice.below(30)
        conditions = ["+s%02d" % first]
        if dice.chance(1, 2):
            other = dice.below(30)
            if other != first:
                conditions.append("-s%02d" % other)
        if dice.chance(1, 2):
            conditions.append(answer())
        if number % 4 == 0:
            other = dice.below(30)
            if "-s%02d" % other not in conditions and other != first:
                conditions.append("+s%02d" % other)
        yield "r%02d" % (30 + number), 2, "h%02d" % number, conditions
    for number in range(12):
        first = dice.below(18)
        conditions = ["+h%02d" % first]
        if dice.chance(2, 3):
            other = dice.below(18)
            if other != first:
                conditions.append("-h%02d" % other)
        if dice.chance(1, 2):
            conditions.append(answer())
        yield "r%02d" % (48 + number), 3, "c%02d" % number, conditions


def holds(condition, answers, derived):
    if condition[0] == "+":
        return condition[1:] in derived
    if condition[0] == "-":
        return condition[1:] not in derived
    return (answers[condition[:3]] == condition[4:]) == (condition[3] == "=")


def triage(folder, incidents=1000):
    dice = Dice(1001)
    rules = list(triage_rules(dice))
    (folder / "w1_rules.tsv").write_text("".join(
        "%s\t%d\t%s\t%s\n" % (name, stratum, head, " ".join(conditions))
        for name, stratum, head, conditions in rules))
    with open(folder / "w1_incidents.tsv", "w") as said, \
            open(folder / "w1_expected.tsv", "w") as expected:
        everybody = []
        for _ in range(incidents):
            answers = {"b%02d" % number: "TF"[dice.below(2)] for number in range(28)}
            answers.update({"e%02d" % number: "v%d" % dice.below(4) for number in range(12)})
            everybody.append(answers)
        for number, answers in enumerate(everybody):
            said.write("\t".join("%s=%s" % answer for answer in answers.items()) + "\n")
            derived = set()
            for _, _, head, conditions in rules:
                if all(holds(condition, answers, derived) for condition in conditions):
                    derived.add(head)
            expected.write("%d\t%s\n" % (number, ",".join(sorted(derived))))


def any_case(dice, text):
    which = dice.below(3)
    return text if which == 0 else text.upper() if which == 1 else text.lower()


def host(dice, name):
    """Its lines, its disks as (path, state), and its exclusions."""
    lines, disks, folders = ["host\t" + name], [], []
    for number in range(50):
        machine = "vm%02d" % number
        which = dice.below(10)
        state = "Running" if which < 7 else "Saved" if which < 8 else "Off"
        lines.append("vm\t%s\t%s\t%s" % (name, machine, state))
        folder = "C:\\ClusterStorage\\Volume%d\\VM Store %d\\%s\\" % (
            1 + dice.below(8), 1 + dice.below(4), machine)
        folders.append(folder)
        for disk in range(2):
            ending = ("vhdx", "vhdx", "vhdx", "avhdx", "vhd")[dice.below(5)]
            path = any_case(dice, folder + "Virtual Hard Disks\\disk%d.%s" % (disk, ending))
            disks.append((path, state))
            lines.append("disk\t%s\t%s\t%s" % (name, machine, path))
    exclusions = [folders[dice.below(50)] for _ in range(20)]
    exclusions.append("C:\\ClusterStorage\\Volume%d\\" % (1 + dice.below(8)))
    exclusions.append("C:\\ClusterStorage\\Volume%d\\VM Store %d\\" % (
        1 + dice.below(8), 1 + dice.below(4)))
    for _ in range(2):
        exclusions.append(folders[dice.below(50)] + "Virtual Hard Disks\\disk%d." % dice.below(2))
    for _ in range(6):
        exclusions.append("C:\\Windows\\System32\\svc%02d\\" % dice.below(100))
    exclusions = [any_case(dice, exclusion) for exclusion in exclusions]
    lines += ["excl\t%s\t%s" % (name, exclusion) for exclusion in exclusions]
    return lines, disks, tuple(exclusion.lower() for exclusion in exclusions)


def severity(path, state):
    if state == "Running":
        return "critical" if path.endswith(".avhdx") else "high"
    return "medium" if state == "Saved" else "low"


def fleet(folder, hosts):
    dice = Dice(2000 + hosts)
    counts = collections.Counter()
    with open(folder / ("w2_%d.tsv" % hosts), "w") as out:
        for number in range(hosts):
            name = "HV%04d" % number
            lines, disks, exclusions = host(dice, name)
            out.write("\n".join(lines) + "\n")
            for path, state in disks:
                if not path.lower().startswith(exclusions):
                    counts[name, severity(path.lower(), state)] += 1
    (folder / ("w2_%d.expected" % hosts)).write_text("".join(
        "%s\t%s\t%d\n" % (name, grade, count) for (name, grade), count in sorted(counts.items())))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    triage(folder)
    for hosts in FLEETS:
        fleet(folder, hosts)
    for name, wanted in CHECKSUMS.items():
        found = hashlib.sha256((folder / name).read_bytes()).hexdigest()[:16]
        if found != wanted:
            sys.exit(f"{name} has the checksum {found} and not {wanted}.")


if __name__ == "__main__":
    main()
