"""Proves that the workbook notices a sabotaged formula: mutation_test.py PROGRAM CASE.toml [--sample N] [--list FILE].

Every formula of Berekening, Gevoeligheidsanalyse, Tweewegsanalyse, Break-even, Waarmaakpunten, Kosteneffectiviteit, Partijen, Maturityscan (as far as
there are) and Samenvatting is changed in one place: an operator, a reference one row up or down, a constant, or its own
value in its place. A mutant counts when a value moves by more
than 1e-6 or when the cell is no formula any more. With no input changed, every mutant that counts must turn the
master check. Mutants that leave every value as it was are counted and, with --list, listed.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from libreoffice import Office
from mutants import OWN_VALUE
from mutation import Mutation, Outcome
from product import Product
from spreadsheet import Book, cell_address, column_number, read_book, row_number

SHEETS = ("Berekening", "Gevoeligheidsanalyse", "Tweewegsanalyse", "Break-even", "Waarmaakpunten", "Kosteneffectiviteit",
          "Partijen", "Samenvatting", "Maturityscan")
SEED = 4
SHOWN = 40


@dataclass
class Fate:
    """What became of the mutants of one sheet."""

    sheet: str
    formulas: int = 0
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def counted(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.counts]

    @property
    def unnoticed(self) -> list[Outcome]:
        return [outcome for outcome in self.counted if not outcome.noticed]

    def line(self) -> str:
        return (f"{self.sheet}: {self.formulas} formulas, {len(self.outcomes)} mutants, {len(self.counted)} count, "
                f"{len(self.counted) - len(self.unnoticed)} noticed, {len(self.unnoticed)} unnoticed, "
                f"{len(self.outcomes) - len(self.counted)} leave every value as it was")

    def needs(self) -> list[str]:
        """The cells with unnoticed mutants, by the check that would notice them."""
        replaced = {o.address for o in self.unnoticed if o.mutant.kind == OWN_VALUE}
        moved = {o.address for o in self.unnoticed if o.mutant.kind != OWN_VALUE}
        wanted = {"a count of formulas (ISFORMULA)": replaced, "a comparison with a stored or second value": moved}
        return [f"  {len(cells)} cells without {check}: {' '.join(ranges(cells))}"
                for check, cells in wanted.items() if cells]


def ranges(cells: set[str]) -> list[str]:
    """Addresses as few vertical ranges: C4:C9."""
    found: list[list[str]] = []
    for cell in sorted(cells, key=lambda cell: (column_number(cell), row_number(cell))):
        if found and cell == cell_address(column_number(found[-1][-1]) - 1, row_number(found[-1][-1])):
            found[-1].append(cell)
        else:
            found.append([cell])
    return [run[0] if len(run) == 1 else f"{run[0]}:{run[-1]}" for run in found]


def chosen(book: Book, sheet: str, sample: int | None) -> list[str]:
    """The formula cells of a sheet: all, or a seeded sample."""
    cells = list(book.sheets[sheet].formulas)
    if sample is None or sample >= len(cells):
        return cells
    return random.Random(SEED).sample(cells, sample)


def mutate(mutation: Mutation, sample: int | None) -> list[Fate]:
    fates = []
    for sheet in (sheet for sheet in SHEETS if sheet in mutation.book.sheets):
        cells = chosen(mutation.book, sheet, sample)
        fates.append(Fate(sheet, len(cells), [o for cell in cells for o in mutation.outcomes(sheet, cell)]))
    return fates


def control(mutation: Mutation, fates: list[Fate]) -> list[str]:
    """This test can fail: with the master check fixed on its good verdict, what was noticed no longer is."""
    noticed = next(o for fate in fates for o in fate.counted if o.noticed)
    mutation.blind()
    again = [o for o in mutation.outcomes(noticed.sheet, noticed.address) if o.counts and o.noticed]
    return [f"control: noticed by a workbook without its master check: {o}" for o in again]


def report(fates: list[Fate], target: Path | None) -> None:
    for fate in fates:
        print("\n".join([fate.line(), *fate.needs()]))
    unnoticed = [o for fate in fates for o in fate.unnoticed]
    print("\n".join(f"unnoticed: {o}" for o in unnoticed[:SHOWN]))
    if target:
        same = [o for fate in fates for o in fate.outcomes if not o.counts]
        target.write_text("\n".join([*(f"unnoticed: {o}" for o in unnoticed), *(f"no change: {o}" for o in same), ""]))


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program", type=Path)
    arguments.add_argument("case", type=Path)
    arguments.add_argument("--sample", type=int, help="this many formulas of each sheet instead of all")
    arguments.add_argument("--list", type=Path, help="write every unnoticed and every ineffective mutant to this file")
    given = arguments.parse_args()
    start = time.monotonic()
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        Product(given.program, given.case).write(path, "--lang", "nl")
        with office.opened(path) as document:
            mutation = Mutation(document, read_book(path))
            fates = mutate(mutation, given.sample)
            wrong = [f"not as it was: {difference}" for difference in mutation.differences()]
            wrong += control(mutation, fates)
    report(fates, given.list)
    print("\n".join(wrong + [f"{sum(len(f.outcomes) for f in fates)} mutants in {time.monotonic() - start:.0f} s"]))
    return 1 if wrong or any(fate.unnoticed for fate in fates) else 0


if __name__ == "__main__":
    sys.exit(main())
