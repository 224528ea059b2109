"""One run of a program on a terminal of its own, 80x24, as terminal.py measures it."""
import fcntl, os, pty, re, select, signal, struct, subprocess, sys, tempfile, termios, time

ROWS, COLUMNS = 24, 80
# What a terminal sends once the program has asked for its keypad.
KEYS = {"down": b"\x1bOB", "up": b"\x1bOA", "page down": b"\x1b[6~", "page up": b"\x1b[5~",
        "tab": b"\t", "enter": b"\r", "escape": b"\x1b"}
CONTROL = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[\[(][0-9;?>]*[ -/]*[@-~A-Z0-9]|\x1b.")


def key(name):
    return KEYS.get(name) or name.encode()


class Ended(Exception):
    """The program has ended or closed its terminal."""


class Session:
    """A program that runs; quiet is how many seconds of silence end a frame."""

    def __init__(self, command, environment, quiet=0.03, baud=None):
        self.quiet, self.output = quiet, b""
        self.terminal, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        if baud is not None:
            modes = termios.tcgetattr(other)
            modes[4] = modes[5] = baud
            termios.tcsetattr(other, termios.TCSANOW, modes)
        name = os.ttyname(other)
        self.began = time.perf_counter()
        self.pid = os.posix_spawn(command[0], command, environment, setsid=True, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2), (os.POSIX_SPAWN_CLOSE, self.terminal)])
        os.close(other)
        self.name = command[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Ends it by its number where it has not ended by itself."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.terminal)

    def write(self, data):
        while data:
            data = data[os.write(self.terminal, data):]

    def read(self, limit=65536):
        try:
            data = os.read(self.terminal, limit)
        except OSError:
            data = b""
        if not data:
            raise Ended
        self.output += data
        return data

    def is_ready(self, seconds):
        return bool(select.select([self.terminal], [], [], seconds)[0])

    def frame(self, patience=30):
        """Reads what comes until silence: first and last moment, and how many bytes."""
        first = last = None
        size, end = 0, time.perf_counter() + patience
        while self.is_ready(self.quiet if size else max(0, end - time.perf_counter())):
            size += len(self.read())
            last = time.perf_counter()
            first = first or last
        return first, last, size

    def wait_for(self, pattern, patience=60):
        """Waits for the frame that shows a text; returns when its last byte came."""
        end = time.perf_counter() + patience
        while time.perf_counter() < end:
            try:
                _, last, _ = self.frame(max(0.1, end - time.perf_counter()))
            except Ended:
                break
            if re.search(pattern, CONTROL.sub(b"", self.output)):
                return last
        sys.exit(f"{self.name} never showed {pattern!r}, but {self.output[-2000:]!r}")

    def press(self, names):
        """Presses keys, each after the frame of the one before."""
        for name in names:
            self.write(key(name))
            self.frame(5)

    def cpu(self):
        """The seconds of processor time that it has taken."""
        return time.clock_gettime_ns((~self.pid << 3) | 2) / 1e9

    def memory(self):
        """Its memory in MiB: the most it ever held, and what only it has and changed."""
        found = {}
        for file in ("status", "smaps_rollup"):
            with open(f"/proc/{self.pid}/{file}") as lines:
                for line in lines:
                    name, _, value = line.partition(":")
                    if name in ("VmHWM", "Private_Dirty"):
                        found[name] = int(value.split()[0]) / 1024
        return found["VmHWM"], found["Private_Dirty"]

    def end(self, name, patience=60):
        """Presses the last key and waits for the end."""
        self.write(key(name))
        end = time.perf_counter() + patience
        try:
            while self.is_ready(max(0, end - time.perf_counter())):
                self.read()
        except Ended:
            _, status = os.waitpid(self.pid, 0)
            self.pid = 0
            return os.waitstatus_to_exitcode(status)
        sys.exit(f"{self.name} does not end with {name}: {self.output[-300:]!r}")


def instructions(command, environment, ready, keys, last, patience=120):
    """Counts the instructions of a run: start, keys, end."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["/usr/bin/valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                   f"--log-file={folder}/log"] + command
        with Session(command, environment, quiet=0.25) as session:
            session.wait_for(ready, patience)
            session.press(keys)
            session.end(last)
        with open(f"{folder}/log") as log:
            return int(re.search(r"Collected : (\d+)", log.read()).group(1))
