"""Measures how whole runs grow with a case: growth.py [--runs N] [--most SIZE] [--program PROGRAM].

Makes cases of its own, of so many costs that each are an input: with a range on each, with a range on 100 of them at
most, and without. Prints a row per kind, command and size: the median of the wall time, the processor time and the
largest memory use, and both per 1,000 inputs, which stay level where the work grows with the case.
Never a test: a busy machine is slow.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = """[scenario]
title = "Groei"
basis = "client*year"
prices = 2024
null = "nul"
perspective = ["provider"]
horizon = { is = 1, unit = "year", note = "meting" }
vat = "included"
as_of = 2024-01-01
author = "meting"

[scenario.question]
decision = "meting?"
owner = "meting"
not_for = "meting"

[source.eigen]
title = "Eigen"

[define]
client = "wie zorg krijgt"

[input]
prijs = { is = 100, unit = "EUR/(client*year)", evidence = "assumed", note = "x", low = 50, high = 150, range_at = "e" }
nulprijs = { is = 120, unit = "EUR/(client*year)", evidence = "assumed", note = "x", low = 80, high = 200, range_at = "e" }

[size]
clients = { is = 10, unit = "client", evidence = "assumed", note = "x" }

[alternative.nul]
label = "zonder"
[alternative.project]
label = "met"

[item.nul.zorg]
kind = "subscription"
price = "nulprijs"

[item.project.abonnement]
kind = "subscription"
price = "prijs"

[analysis.be]
kind = "break_even"
vary = "input.prijs"
"""


@dataclass(frozen=True)
class Growth:
    """One command on cases of one kind, of several sizes."""

    command: str
    ranged: int  # how many of the costs have a range, at most
    sizes: tuple[int, ...]


EVERY = 10**9
GROWTHS = (
    Growth("check", EVERY, (1_000, 3_000, 10_000)),
    Growth("run", EVERY, (30, 100, 300, 1_000)),
    Growth("run", 0, (300, 1_000, 3_000, 10_000)),
)


def case(costs: int, ranged: int) -> str:
    """A case with this many costs, the first of them with a range."""
    parts = [HEAD]
    for i in range(costs):
        stretch = f', low = {i % 7}, high = {i % 7 + 3}, range_at = "e"' if i < ranged else ""
        parts.append(f'[item.project.post_{i}]\nkind = "subscription"\nprice = {{ is = {i % 7 + 1}.25, '
                     f'unit = "EUR/(client*year)", evidence = "assumed", note = "x"{stretch} }}\n')
    return "\n".join(parts)


def one_run(words: list[str]) -> tuple[float, float, float]:
    """Seconds, processor seconds and megabytes of one process, from its start to its end."""
    start = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    process = os.posix_spawn(words[0], words, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        raise RuntimeError(f"exit {os.waitstatus_to_exitcode(status)}: {' '.join(words)}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(program: Path, folder: str, growth: Growth, size: int, runs: int) -> str:
    path = Path(folder) / "case.toml"
    path.write_text(case(size, growth.ranged), encoding="utf-8")
    words = [str(program), growth.command, str(path)]
    if growth.command == "run":
        words += ["-o", f"{folder}/case.xlsx"]
    measured = [one_run(words) for _ in range(runs)]
    wall, busy, memory = (statistics.median(each) for each in zip(*measured, strict=True))
    kind = "ranged" if growth.ranged else "plain"
    return (f"{growth.command:<8}{kind:<8}{size:>8}{wall:>10.3f}{busy:>10.3f}{memory:>8.0f}"
            f"{busy * 1000 / size:>14.3f}{memory * 1000 / size:>12.1f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "build/release/cli/zorgbaat")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--most", type=int, default=EVERY, help="leave out cases of more costs than this")
    asked = parser.parse_args()
    print(f"{'command':<8}{'costs':<8}{'size':>8}{'wall s':>10}{'cpu s':>10}{'MB':>8}{'cpu s/1,000':>14}{'MB/1,000':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for growth in GROWTHS:
            for size in growth.sizes:
                if size <= asked.most:
                    print(row(asked.program, folder, growth, size, asked.runs), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
