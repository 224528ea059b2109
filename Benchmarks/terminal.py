#!/usr/bin/env python3
"""Measures hvdoctor on a terminal beside the least that a list costs, and beside other programs.

usage: terminal.py HVDOCTOR FLOOR [ROUNDS]

Everything happens on a terminal of 80x24; hvdoctor has a casebook of 50 unfinished incidents. FLOOR
is peers/floor.c, as it is linked everywhere else, with shared libraries. Printed are instructions,
which callgrind counts and other work on the machine does not change, and times, as medians over
starts of all programs in turn. Ends with 1 when a limit of limits.txt is exceeded.
"""
import os, pathlib, platform, shutil, statistics, subprocess, sys, tempfile, termios, time
import terminal_session as terminal
from report import about_machine, hold, number, table

INCIDENTS = 50
MOVES = (["down"] * 10 + ["up"] * 10)
OURS, FLOOR = "hvdoctor", "floor"
# A scan as people ask for; and one that has next to nothing to read, which is no peer of a casebook.
SCANNED, NOT_A_PEER = "/usr/share/zoneinfo", "ncdu, 50 files"


class Program:
    """How a program is started, recognised, and left."""

    def __init__(self, command, ready, last="q"):
        self.command, self.ready, self.last = command, ready, last


def environment(home):
    return {"PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "HOME": home, "XDG_STATE_HOME": home + "/state"}


def programs(hvdoctor, floor, home):
    """hvdoctor, the floor, and the others that are there, each with a list to move in."""
    found = {OURS: Program([hvdoctor], rb"last event"), FLOOR: Program([floor], rb"line 19")}
    items = [text for line in range(20)
             for text in (str(line), f"line {line}: look at the state of the thing")]
    for line in range(INCIDENTS):
        path = pathlib.Path(home, "files", f"incident {line}")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x" * (4096 * (line + 1)))
    for name, arguments, ready, last in (
            ("dialog", ["--menu", "Choose one", "24", "70", "16"] + items, rb"line 15", "enter"),
            ("whiptail", ["--menu", "Choose one", "24", "70", "16"] + items, rb"line 15", "enter"),
            ("ncdu", ["-0", "-x", SCANNED], rb"Total disk usage", "q"),
            (NOT_A_PEER, ["-0", "-x", home + "/files"], rb"Total disk usage", "q")):
        path = shutil.which(name.split(",")[0])
        if path:
            found[name] = Program([path] + arguments, ready, last)
        else:
            print(f"{name} is not there and is left out", file=sys.stderr)
    return found


def fill_casebook(program, home):
    """Begins the incidents as a person would: new incident, the first symptom, away."""
    for _ in range(INCIDENTS):
        subprocess.run([program, "--plain"], input=b"1\n1\n", stdout=subprocess.DEVNULL,
                       env=environment(home), check=True)
    listed = subprocess.run([program, "incidents"], stdout=subprocess.PIPE, env=environment(home),
                            check=True).stdout.count(b"\n")
    if listed != INCIDENTS:
        sys.exit(f"{listed} incidents instead of {INCIDENTS}")


class Bench:
    def __init__(self, found, home, rounds):
        self.programs, self.home, self.rounds = found, home, rounds
        self.environment = environment(home)

    def session(self, name, **options):
        program = self.programs[name]
        session = terminal.Session(program.command, self.environment, **options)
        return session, program

    def starts(self):
        """Milliseconds to the whole first frame, of the clock and of the processor, and its bytes:
        medians; all programs in turn."""
        times = {name: [] for name in self.programs}
        spent = {name: [] for name in self.programs}
        sizes = {}
        for _ in range(self.rounds * 4 + 1):
            for name in self.programs:
                session, program = self.session(name)
                with session:
                    last = session.wait_for(program.ready)
                    times[name].append((last - session.began) * 1e3)
                    spent[name].append(session.cpu() * 1e3)
                    sizes[name] = len(session.output)
                    if name in (OURS, FLOOR):
                        session.end(program.last)
        medians = [{name: statistics.median(found) for name, found in kind.items()}
                   for kind in (times, spent)]
        return *medians, sizes

    def counted(self, name, before=(), keys=(), last=None):
        program = self.programs[name]
        return terminal.instructions(program.command, self.environment, program.ready,
                                     list(before) + list(keys), last or program.last)

    def each_key(self, name, keys, whole, **options):
        """Instructions of one key, where a run without these keys takes so many."""
        return (self.counted(name, keys=keys, **options) - whole) / len(keys)

    def moves(self, name):
        """Milliseconds and bytes of one move in the list: medians."""
        session, program = self.session(name)
        times, sizes = [], []
        with session:
            session.wait_for(program.ready)
            for key in MOVES * 3:
                began = time.perf_counter()
                session.write(terminal.key(key))
                _, last, size = session.frame(5)
                if last is None:
                    sys.exit(f"{name} does not answer to {key}")
                times.append((last - began) * 1e3)
                sizes.append(size)
        return statistics.median(times), statistics.median(sizes)

    def thousand_keys(self, name):
        """Milliseconds of processor time for 1,000 keys at once, and the memory afterwards."""
        found = []
        for _ in range(3):
            session, program = self.session(name)
            with session:
                session.wait_for(program.ready)
                before = session.cpu()
                session.write(b"".join(terminal.key(key) for key in MOVES) * 50)
                # It is done when it is silent and takes no more of the processor.
                spent = before
                while True:
                    session.quiet = 0.1
                    session.frame(0.1)
                    if session.cpu() - spent < 1e-4:
                        break
                    spent = session.cpu()
                found.append((spent - before) * 1e3)
                memory = session.memory()
        return statistics.median(found), memory

    def escape(self):
        """Milliseconds from a lone Esc, which leaves the help, to the answer."""
        session, program = self.session(OURS)
        found = []
        with session:
            session.wait_for(program.ready)
            for _ in range(11):
                session.press(["?"])
                began = time.perf_counter()
                session.write(terminal.key("escape"))
                first, _, _ = session.frame(5)
                found.append((first - began) * 1e3)
        return statistics.median(found)

    def slow_line(self):
        """The longest time until a move has arrived over a line of 960 bytes a second."""
        session, program = self.session(OURS, baud=termios.B9600)
        found = []
        with session:
            session.wait_for(program.ready)
            for key in MOVES[::3]:
                began = time.perf_counter()
                session.write(terminal.key(key))
                arrives = None
                while session.is_ready(0.1 if arrives else 5):
                    now = time.perf_counter()
                    arrives = max(arrives or now, now) + len(session.read(16)) / 960
                    time.sleep(max(0, arrives - time.perf_counter()))
                found.append(arrives - began)
        return max(found)


def measure(bench):
    """Prints the tables; returns what the limits are about."""
    names = list(bench.programs)
    started, spent, sizes = bench.starts()
    whole = {name: bench.counted(name) for name in names}
    key = {name: bench.each_key(name, MOVES * 2, whole[name]) for name in names}
    moved = {name: bench.moves(name) for name in names}
    burst = {name: bench.thousand_keys(name) for name in names}
    # The first q leaves the incident, the second the program.
    incident = {"before": ["3"], "last": "qq"}
    opened = bench.counted(OURS, **incident)
    plan = bench.each_key(OURS, ["tab"] * 10, opened, **incident)
    # What is made once, when the help is opened first, is not counted.
    opened = bench.counted(OURS, ["?"] * 2)
    help_ = bench.each_key(OURS, ["?"] * 10, opened, before=["?"] * 2)
    scrolled = bench.each_key(OURS, ["page down", "page up"] * 5, whole[OURS])

    print("\n### Start to the first whole frame, and a move in a list\n")
    table(["", "start and end, M instructions", "first frame, ms", "of the floor's", "ms of CPU",
           "its bytes",
           "a move, k instructions", "of the floor's", "bytes", "ms",
           "1,000 keys at once, ms of CPU", "memory, MiB", "private and changed, MiB"],
          [[name, number(whole[name] / 1e6), number(started[name]),
            number(started[name] / started[FLOOR]), number(spent[name]), str(sizes[name]),
            number(key[name] / 1e3),
            number(key[name] / key[FLOOR]), f"{moved[name][1]:.0f}", number(moved[name][0]),
            number(burst[name][0]), number(burst[name][1][0]), number(burst[name][1][1])]
           for name in names])
    escape, slow = bench.escape(), bench.slow_line()
    print("### A whole page, k instructions\n")
    table(["question and plan", "help on and off", "a page of the list"],
          [[number(value / 1e3) for value in (plan, help_, scrolled)]])
    peers = [name for name in names if name not in (OURS, FLOOR, NOT_A_PEER)]
    return {
        "start-instructions": whole[OURS],
        "start-times-the-floor": started[OURS] / started[FLOOR],
        "start-instructions-of-best-peer":
            whole[OURS] / min(whole[name] for name in peers) if peers else None,
        "start-times-best-peer":
            started[OURS] / min(started[name] for name in peers) if peers else None,
        "key-instructions": key[OURS],
        "key-instructions-of-the-floor": key[OURS] / key[FLOOR],
        "key-bytes": moved[OURS][1],
        "page-instructions": max(plan, help_, scrolled),
        "thousand-keys-cpu-ms": burst[OURS][0],
        "escape-ms": escape,
        "memory-mebibytes": burst[OURS][1][0],
        "memory-changed-mebibytes": burst[OURS][1][1],
        "slow-line-seconds": slow,
    }


def main():
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    about_machine(rounds, [["gcc", "--version"], ["valgrind", "--version"], ["dialog", "--version"],
                           ["whiptail", "--version"], ["ncdu", "-v"]])
    with tempfile.TemporaryDirectory() as home:
        # Copied, as it is when it is installed: how a linker left the file in the page cache decides
        # how much of it is mapped at once, and so counts as memory.
        hvdoctor = shutil.copy(sys.argv[1], home + "/hvdoctor")
        os.sync()
        found = programs(hvdoctor, sys.argv[2], home)
        fill_casebook(hvdoctor, home)
        figures = measure(Bench(found, home, rounds))
    if not hold(figures):
        sys.exit(1)


if __name__ == "__main__":
    main()
