"""Makes the seeds of the fuzz targets from what the product has: make_corpus.py FOLDER.

A folder per target: scenario (scenarios/ and the files of the stories), tariff (tariffs/), and the formulas and units
that stand in any of those. Written anew at each run, so a case added today is a seed tomorrow. The folder `large` holds
regressions that are too long to keep: a key of 200,000 parts overflows the stack of toml++ 3.3.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```toml[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FORMULA = re.compile(r'\bformula = "([^"\n]*)"')
_UNIT = re.compile(r'\b(?:unit|basis) = "([^"\n]*)"')


def blocks(folder: str) -> list[str]:
    """The TOML files that the stories and documents below a folder hold."""
    return [block for path in sorted((ROOT / folder).rglob("*.md"))
            for block in _BLOCK.findall(path.read_text(encoding="utf-8", errors="replace"))]


def files(folder: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((ROOT / folder).rglob("*.toml"))]


def write(folder: Path, texts: list[str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for text in texts:
        data = text.encode("utf-8")
        (folder / hashlib.sha1(data).hexdigest()[:16]).write_bytes(data)


def main() -> int:
    target = Path(sys.argv[1])
    tariffs = files("tariffs")
    told = blocks("tests/files") + blocks("docs")
    scenarios = files("scenarios") + told
    everything = "\n".join(scenarios + tariffs)
    write(target / "scenario", scenarios)
    write(target / "tariff", tariffs + [text for text in told if "[series]" in text])
    write(target / "formula", _FORMULA.findall(everything))
    write(target / "large", ["a" + ".a" * 200_000 + " = 1\n", "a = " + "[" * 200_000 + "\n"])
    write(target / "unit", _UNIT.findall(everything))
    return 0


if __name__ == "__main__":
    sys.exit(main())
