"""Proves that clang-tidy finds nothing in the product's sources: check_tidy.py ROOT BUILD CLANG-TIDY.

BUILD is a configured build folder with compile_commands.json. A source that was clean before is not read again
while nothing that decides its result has changed: the source, every header of ours that it reaches, its compile
command, the configuration, clang-tidy itself.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import Tree, read_tree

PROCESSES = 2


def reached(tree: Tree, source: str) -> list[str]:
    """The source and all files of the tree that it includes, by any way."""
    found: set[str] = set()
    waiting = [source]
    while waiting:
        file = waiting.pop()
        if file not in found and (tree.root / file).is_file():
            found.add(file)
            waiting += [include.target for include in tree.includes(file) if include.quoted]
    return sorted(found)


def fingerprint(tree: Tree, source: str, command: str, tool: str) -> str:
    """A hash over everything that decides what clang-tidy says about this source."""
    digest = hashlib.sha256()
    for part in (tool, command, tree.text(".clang-tidy"), *reached(tree, source)):
        digest.update(part.encode() + b"\0")
    for file in reached(tree, source):
        digest.update(tree.text(file).encode() + b"\0")
    return digest.hexdigest()


def findings(program: str, build: Path, source: Path) -> str:
    """What clang-tidy reports about one source; empty when it is clean."""
    run = subprocess.run([program, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option",
                          str(source)], capture_output=True, text=True)
    return "" if run.returncode == 0 else run.stdout + run.stderr


def main() -> int:
    root, build, program = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    tool = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    tree = read_tree(root)
    entries = json.loads((build / "compile_commands.json").read_text())
    commands = {str(Path(entry["file"]).relative_to(root)): entry["command"] for entry in entries}
    clean = build.parent / "tidy-clean"
    clean.mkdir(exist_ok=True)
    marks = {s: clean / fingerprint(tree, s, c, tool) for s, c in commands.items() if (root / s).is_file()}
    todo = [source for source, mark in marks.items() if not mark.exists()]
    with ThreadPoolExecutor(PROCESSES) as pool:
        reports = list(pool.map(lambda s: findings(program, build, root / s), todo))
    for source, report in zip(todo, reports, strict=True):
        marks[source].touch() if not report else print(report)
    wrong = sum(bool(report) for report in reports)
    print(f"{len(marks)} sources, {len(todo)} read now, {wrong} with findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
