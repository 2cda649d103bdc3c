"""Grades a workbook on the rules of a good financial model: lint.py FILE.xlsx..."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import lint_charts
import lint_formulas
import lint_inputs
import lint_layout
from anatomy import Anatomy, read_anatomy

RULES: list[Callable[[Anatomy], list[str]]] = [
    *lint_formulas.RULES, *lint_inputs.RULES, *lint_layout.RULES, *lint_charts.RULES]


def grade(path: Path) -> dict[str, list[str]]:
    """The violations of every rule, by its name."""
    book = read_anatomy(path)
    return {rule.__name__: rule(book) for rule in RULES}


def main() -> int:
    broken = 0
    for path in map(Path, sys.argv[1:]):
        found = grade(path)
        for rule in RULES:
            violations = found[rule.__name__]
            broken += bool(violations)
            print(f"{path.name} {rule.__name__}: {'broken: ' + (rule.__doc__ or '') if violations else 'kept'}")
            print("".join(f"  {violation}\n" for violation in violations), end="")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
