#!/usr/bin/env python3
"""Measures the start of hvdoctor against the least that any program on a terminal costs.

usage: start.py HVDOCTOR FLOOR [STARTS]

A start is: run the program on a terminal of 80x24, wait for the first whole frame, press q, wait
for the end. Printed are the instructions of that (callgrind: the same on every machine with the
same libraries) and the wall time to the first frame, as medians and as ratios; starts of both
programs alternate, so that the ratio says more than the times. hvdoctor has a casebook of 50
unfinished incidents. Ends with 1 when the instructions are above the limit in limits.txt.
"""
import fcntl, os, pathlib, pty, re, select, statistics, struct, subprocess, sys, tempfile
import termios, time

INCIDENTS = 50
QUIET = 0.2  # seconds of silence that end a frame


def environment(home):
    return {"PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "HOME": home, "XDG_STATE_HOME": home + "/state"}


def start(command, home, quiet=QUIET):
    """Runs one start; returns the seconds to the end of the first frame, and its bytes."""
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(command[0], command, environment(home))
    frame, last = b"", began
    while True:
        ready, _, _ = select.select([terminal], [], [], quiet if frame else 60)
        if not ready:
            break
        frame += os.read(terminal, 65536)
        last = time.perf_counter()
    os.write(terminal, b"q")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    if not frame or status != 0:
        sys.exit(f"{command[0]} showed {len(frame)} bytes and ended with status {status}")
    return last - began, len(frame)


def instructions(command, home):
    log = home + "/callgrind.log"
    start(["/usr/bin/valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
           "--log-file=" + log] + command, home, quiet=2)
    return int(re.search(r"Collected : (\d+)", pathlib.Path(log).read_text()).group(1))


def fill_casebook(program, home):
    """Begins the incidents as a person would: new incident, the first symptom, away."""
    for _ in range(INCIDENTS):
        subprocess.run([program, "--plain"], input=b"1\n1\n", stdout=subprocess.DEVNULL,
                       env=environment(home), check=True)
    listed = subprocess.run([program, "incidents"], stdout=subprocess.PIPE, env=environment(home),
                            check=True).stdout.count(b"\n")
    if listed != INCIDENTS:
        sys.exit(f"{listed} incidents instead of {INCIDENTS}")


def main():
    programs = {"hvdoctor": sys.argv[1], "floor": sys.argv[2]}
    starts = int(sys.argv[3]) if len(sys.argv) > 3 else 21
    limits = dict(line.split() for line in
                  (pathlib.Path(__file__).parent / "limits.txt").read_text().splitlines()
                  if line and not line.startswith("#"))
    with tempfile.TemporaryDirectory() as home:
        fill_casebook(programs["hvdoctor"], home)
        counted = {name: instructions([path], home) for name, path in programs.items()}
        times = {name: [] for name in programs}
        size = {}
        for _ in range(starts):
            for name, path in programs.items():
                seconds, size[name] = start([path], home)
                times[name].append(seconds)
    print(f"{'':10} {'instructions':>13} {'first frame':>12} {'bytes':>6}")
    median = {name: statistics.median(values) for name, values in times.items()}
    for name in programs:
        print(f"{name:10} {counted[name] / 1e6:>11.2f} M {median[name] * 1e3:>9.2f} ms"
              f" {size[name]:>6}")
    print(f"{'ratio':10} {counted['hvdoctor'] / counted['floor']:>13.2f}"
          f" {median['hvdoctor'] / median['floor']:>12.2f}")
    limit = int(limits["start-instructions"])
    if counted["hvdoctor"] > limit:
        sys.exit(f"The start takes more than {limit / 1e6:.2f} M instructions.")


main()
