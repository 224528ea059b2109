#!/usr/bin/env python3
"""Prints the functions that a start of hvdoctor runs, and a few moves in its list, in order of names.

usage: start_order.py HVDOCTOR

HVDOCTOR keeps the names of its functions; callgrind lists those that ran.
"""
import re, sys, tempfile
import terminal_session as terminal
from terminal import environment, fill_casebook

NAMED = re.compile(r"c?fn=\(\d+\) ([^('\s]+)")


def functions(program, home):
    listing = home + "/callgrind"
    command = ["/usr/bin/valgrind", "--tool=callgrind", "--demangle=no", f"--log-file={home}/log",
               f"--callgrind-out-file={listing}", program]
    with terminal.Session(command, environment(home), quiet=0.25) as session:
        session.wait_for(rb"last event", 120)
        session.press(["down", "down", "up", "page down", "page up"])
        session.end("q")
    with open(listing) as lines:
        return {match.group(1) for match in map(NAMED.match, lines) if match}


with tempfile.TemporaryDirectory() as folder:
    fill_casebook(sys.argv[1], folder)
    print("\n".join(sorted(functions(sys.argv[1], folder))))
