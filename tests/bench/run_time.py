"""Measures whole runs of the program: run_time.py [--runs N] [CASE.toml ...]; the target is 0.04 s on a quiet machine.

Never a test: a busy machine is slow. Prints the median and the spread of wall time and the largest memory use.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def one_run(words: list[str]) -> tuple[float, float]:
    """Seconds and megabytes of one process, from its start to its end."""
    start = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    process = os.posix_spawn(words[0], words, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise RuntimeError(f"exit {os.waitstatus_to_exitcode(status)}: {' '.join(words)}")
    return seconds, usage.ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "build/release/cli/zorgbaat")
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("cases", type=Path, nargs="*", default=[ROOT / "scenarios/beeldzorg.toml"])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for case in asked.cases:
            words = [str(asked.program), "run", str(case), "-o", f"{folder}/case.xlsx"]
            one_run(words)
            times, sizes = zip(*(one_run(words) for _ in range(asked.runs)), strict=True)
            print(f"{case.name}: median {statistics.median(times):.3f} s ({min(times):.3f} to {max(times):.3f}, "
                  f"{asked.runs} runs), peak {max(sizes):.0f} MB, workbook {os.path.getsize(words[-1]) / 1024:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
