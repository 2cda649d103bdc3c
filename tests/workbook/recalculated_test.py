"""Proves that the workbook of a case is a model: recalculated by two other programs it gives the engine's values.

recalculated_test.py PROGRAM CASE.toml. For both languages the workbook is written, every stored result is made
wrong, and LibreOffice and Gnumeric calculate it anew; every cell must become what the engine stored. Two controls
show that this test can fail: the poisoned file differs in every formula before recalculation, and in each sheet a
changed formula is noticed.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import gnumeric
from comparing import Values, compare
from libreoffice import Office
from product import Product
from spoiling import poison, sabotage
from spreadsheet import Book, read_book


def stored_values(book: Book) -> Values:
    return {name: sheet.values for name, sheet in book.sheets.items()}


def differs_before(office: Office, poisoned: Path, stored: Book) -> list[str]:
    """Control: the poisoned file is wrong in every formula, as a file and as opened without recalculation."""
    wrong = read_book(poisoned)
    right = [f"{sheet}!{cell}" for sheet, cell in stored.formula_cells()
             if wrong.sheets[sheet].values.get(cell) == stored.sheets[sheet].values.get(cell)]
    with office.opened(poisoned) as document:
        opened = compare(stored_values(stored), document.values())
    if len(opened.differences) < len(stored.formula_cells()):
        right.append(f"LibreOffice shows {len(opened.differences)} wrong cells before recalculation, "
                     f"of {len(stored.formula_cells())} formulas")
    return [f"control: not poisoned: {cell}" for cell in right]


def sabotage_is_noticed(office: Office, source: Path, stored: Book, folder: Path) -> list[str]:
    """Control: in each sheet one formula with a number as result is changed; the comparison names that cell."""
    chance = random.Random(4)
    wrong = []
    for name, sheet in stored.sheets.items():
        candidates = [cell for cell in sheet.formulas if isinstance(sheet.values.get(cell), float)]
        if not candidates:
            continue
        cell = chance.choice(candidates)
        sabotage(source, folder / "sabotaged.xlsx", name, cell)
        found = compare(stored_values(stored), office.recalculated(folder / "sabotaged.xlsx"))
        if not any(difference.startswith(f"{name}!{cell}: ") for difference in found.differences):
            wrong.append(f"control: a changed formula in {name}!{cell} is not noticed")
    return wrong


def check_language(office: Office, product: Product, language: str, folder: Path) -> list[str]:
    source, poisoned = folder / f"{language}.xlsx", folder / f"{language}-poisoned.xlsx"
    product.write(source, "--lang", language)
    stored = read_book(source)
    if poison(source, poisoned) != len(stored.formula_cells()) or not stored.formula_cells():
        return [f"{language}: no formulas, or not all of them could be poisoned"]
    wrong = differs_before(office, poisoned, stored)
    wrong += sabotage_is_noticed(office, source, stored, folder)
    programs: dict[str, Callable[[Path], Values]] = {
        "LibreOffice": office.recalculated, "Gnumeric": gnumeric.recalculated}
    for program, recalculated in programs.items():
        found = compare(stored_values(stored), recalculated(poisoned))
        print(found.report(f"{product.case.stem} {language} {program} ({len(stored.formula_cells())} formulas)"))
        wrong += found.differences
    return wrong


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        wrong = [w for language in ("nl", "en") for w in check_language(office, product, language, Path(folder))]
    print("\n".join(sentence for sentence in wrong if sentence.startswith("control")))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
