"""Proves that rows are live too, over one axis (a balance with interest, a cohort of three states) and over two
(entry cohorts, sites and years, a carry inside a carry), recalculated.

row_models_test.py ROW_MODELS. The program of that name writes the workbooks; every stored result is made wrong, and
LibreOffice and Gnumeric calculate them anew to what the engine computed step by step.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import gnumeric
from comparing import compare
from libreoffice import Office
from recalculated_test import stored_values
from spoiling import poison
from spreadsheet import read_book

MODELS = {"compound_interest": 10, "three_states": 20, "entry_cohorts": 25, "sites_and_years": 12, "carry_in_carry": 12}


def check(office: Office, source: Path, steps: int) -> list[str]:
    poisoned = source.with_name("poisoned.xlsx")
    stored = read_book(source)
    if poison(source, poisoned) != len(stored.formula_cells()) or len(stored.formula_cells()) < 3 * steps:
        return [f"{source.stem}: fewer formulas than three rows of {steps} steps, or not all of them poisoned"]
    wrong = []
    for program, recalculated in (("LibreOffice", office.recalculated), ("Gnumeric", gnumeric.recalculated)):
        found = compare(stored_values(stored), recalculated(poisoned))
        print(found.report(f"{source.stem} {program} ({len(stored.formula_cells())} formulas)"))
        wrong += found.differences
    return wrong


def main() -> int:
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        wrong = [w for name, steps in MODELS.items() for w in check(office, Path(folder) / f"{name}.xlsx", steps)]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
