"""Parses PowerShell with two grammars: a JSON list of texts on stdin, a JSON list of findings out.

A finding: the number of the text, how many statements each grammar saw in it, and what it could
not read, as `grammar line:column text`. A comment alone is no program to either grammar, so each
text is read with a statement before it.
"""

import json
import sys

import tree_sitter_powershell
import tree_sitter_pwsh
from tree_sitter import Language, Parser

GRAMMARS = [tree_sitter_powershell, tree_sitter_pwsh]
FIRST = "$null\n"


def nodes(node):
    """The node and everything below it."""
    yield node
    for child in node.children:
        yield from nodes(child)


def main():
    parsers = [(g.__name__, Parser(Language(g.language()))) for g in GRAMMARS]
    results = []
    for text in json.load(sys.stdin):
        faults, statements = [], []
        for name, parser in parsers:
            root = parser.parse((FIRST + text).encode()).root_node
            found = list(nodes(root))
            for node in found:
                if node.is_error or node.is_missing:
                    row, column = node.start_point
                    piece = node.text.decode(errors="replace")[:60]
                    faults.append(f"{name} {row}:{column + 1} {piece!r}")
            if root.has_error and not faults:
                faults.append(f"{name}: an error without a place")
            commands = [n for n in found if n.type in ("command", "pipeline")]
            statements.append(len(commands))
        results.append({"faults": faults, "statements": statements})
    json.dump(results, sys.stdout)


main()
