"""Proves that two runs give the same bytes, whatever the locale: bytes_test.py PROGRAM CASE.toml."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from product import Product

LOCALE = "nl_NL.UTF-8"


def dutch_environment(folder: Path) -> dict[str, str]:
    """An environment in which Dutch is the locale, made for the occasion; the C library then writes 3,14."""
    subprocess.run(["localedef", "-i", "nl_NL", "-f", "UTF-8", str(folder / LOCALE)], check=True)
    environment = {**os.environ, "LOCPATH": str(folder), "LC_ALL": LOCALE, "LANG": LOCALE}
    said = subprocess.run(["locale", "decimal_point"], env=environment, capture_output=True, text=True, check=True)
    if said.stdout.strip() != ",":
        raise RuntimeError("the Dutch locale was not taken")
    return environment


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        dutch = dutch_environment(Path(folder))
        plain = {**dutch, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
        for words in (("--lang", "nl"), ("--lang", "en"), ("--format", "json"), ("--format", "csv")):
            outcomes = {}
            for title, environment in (("first run", plain), ("second run", plain), ("Dutch locale", dutch)):
                target = Path(folder) / "case.xlsx"
                printed = product.write(target, *words, environment=environment)
                outcomes[title] = (target.read_bytes(), printed)
                time.sleep(1.1)  # the clock of a zip file counts in seconds
            for title, outcome in outcomes.items():
                if outcome != outcomes["first run"]:
                    print(f"{product.case.stem} {' '.join(words)}: {title} differs from the first run")
                    wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
