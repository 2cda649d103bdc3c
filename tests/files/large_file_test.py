"""Proves that a file of 50 MB is refused by its size, without room being made for it: large_file_test.py PROGRAM."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 3  # beside what a run takes that finds no file at all


def run(words: list[str]) -> tuple[int, float]:
    """The exit code of one process and its largest memory use in megabytes."""
    quiet = [(os.POSIX_SPAWN_OPEN, each, os.devnull, os.O_WRONLY, 0) for each in (1, 2)]
    process = os.posix_spawn(words[0], words, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024


def main() -> int:
    program = str(Path(sys.argv[1]).absolute())
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "groot.toml"
        with large.open("wb") as file:
            for _ in range(50):
                file.write(b"# a line of a file far too large\n" * (MEGABYTE // 33 + 1))
        _, without = run([program, "run", f"{folder}/nergens.toml"])
        code, megabytes = run([program, "run", str(large), "-o", f"{folder}/groot.xlsx"])
        written = [path.name for path in Path(folder).iterdir() if path != large]
    print(f"exit {code}, {megabytes:.1f} MB against {without:.1f} MB without a file, written: {written}")
    return 0 if code == 2 and not written and megabytes - without < MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
