"""What the benchmarks print: figures, tables, the machine, the limits."""
import os, pathlib, platform, re, subprocess


def number(value):
    if value is None:
        return "–"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def table(head, rows):
    print("| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def about_machine(rounds, commands):
    """Prints which machine this is, and the first line of what each command says."""
    model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    print(f"{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, "
          f"{platform.freedesktop_os_release().get('PRETTY_NAME')}, {rounds} rounds, "
          f"load {os.getloadavg()[0]:.1f} at the beginning")
    for command in commands:
        try:
            done = subprocess.run(command, capture_output=True, text=True)
            print("  " + (done.stdout + done.stderr).splitlines()[0])
        except (OSError, IndexError):
            pass


def limits():
    lines = pathlib.Path(__file__).with_name("limits.txt").read_text().splitlines()
    return {name: float(value) for name, value in (
        line.split() for line in lines if line and not line.startswith("#"))}


def hold(found):
    """Prints every limit with what was found; whether all of them hold."""
    rows, is_held = [], True
    for name, limit in limits().items():
        if name not in found:
            continue
        value, is_least = found[name], "faster" in name
        if value is None:
            verdict = "not measured"
        elif value >= limit if is_least else value <= limit:
            verdict = "held"
        else:
            verdict, is_held = "EXCEEDED", False
        rows.append([name, ("at least " if is_least else "at most ") + number(limit),
                     number(value), verdict])
    print("### Limits\n")
    table(["", "limit", "found", ""], rows)
    return is_held
