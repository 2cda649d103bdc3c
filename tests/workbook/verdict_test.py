"""Proves that the verdicts of the workbook stay true when values are typed in: verdict_test.py PROGRAM CASE.toml.

For a number of vectors of own values the sentences of the workbook must be the first ones that the program says of
the same values: the verdict of each break-even whose answer is live, and what makes that answer impossible. The
vectors include the case as it is, every input at either end of its range, and answers far outside the range.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from libreoffice import Document, Office
from product import Product, Refused

SENTENCES = "Zinnen"
VERDICT, CANNOT = "Oordeel", "wat niet kan, zolang het zo is"
FIXED = "n.v.t."  # what a fixed outcome becomes once an input is changed
CANNOT_BE = ("Dat valt buiten", "Dat kan niet, want")


@dataclass(frozen=True)
class Said:
    """A verdict of the workbook, with what it says of an answer that cannot be."""

    verdict: str
    cannot: str


def said(shown: dict[str, object]) -> list[Said]:
    """The verdicts in the order of the sheet with the sentences; the label stands in A, the text in N."""
    found: list[Said] = []
    for row in sorted(int(cell[1:]) for cell in shown if cell.startswith("A") and cell[1:].isdigit()):
        text = str(shown.get(f"N{row}", ""))
        if shown[f"A{row}"] == VERDICT:
            found.append(Said(text, ""))
        elif shown[f"A{row}"] == CANNOT and found:
            found[-1] = Said(found[-1].verdict, text)
    return found


def vectors(product: Product) -> list[dict[str, float]]:
    """The case as it is, each input at either end of its range, and each ranged input a hundredth of itself."""
    ranged = [one for one in product.result().inputs if one.low is not None and one.high is not None]
    ends = [{one.name: end} for one in ranged for end in (one.low, one.high) if end is not None]
    tiny = [{one.name: one.value / 100} for one in ranged if one.value and one.allows(one.value / 100)]
    return [{}, *ends, *tiny]


def differences(document: Document, product: Product, own: dict[str, float]) -> list[str]:
    """The sentences of the workbook that the program does not say of the same values, and the other way round."""
    document.recalculate()
    shown = said(document.values(SENTENCES)[SENTENCES])
    spoken = product.verdict(own)
    wrong = [f"{own}: the program does not say: {one.verdict}" for one in shown
             if one.verdict not in spoken and not one.verdict.startswith(FIXED)]
    # --set drops the range of what it sets, the workbook keeps it
    if not set(own) & set(product.result().varied):
        wrong += [f"{own}: the program does not say: {one.verdict}{one.cannot}" for one in shown
                  if f"{one.verdict}{one.cannot}" not in spoken and not one.verdict.startswith(FIXED)]
        cannot = sum(one.cannot.count(start) for one in shown for start in CANNOT_BE)
        if not any(one.verdict.startswith(FIXED) for one in shown) and cannot != sum(map(spoken.count, CANNOT_BE)):
            wrong.append(f"{own}: the program says more of what cannot be than the workbook")
    return wrong


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    own_cells = {one.name: one.own_cell for one in product.result().inputs}
    wrong: list[str] = []
    tried = 0
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        product.write(path, "--lang", "nl")
        with office.opened(path) as document:
            for own in vectors(product):
                for name, value in own.items():
                    document.type_in(own_cells[name], value)
                try:
                    wrong += differences(document, product, own)
                    tried += 1
                except Refused:
                    pass
                for name in own:
                    document.type_in(own_cells[name], None)
    print(f"{tried} vectors, {len(wrong)} sentences differ", *wrong[:20], sep="\n")
    return 1 if wrong or tried < 5 else 0


if __name__ == "__main__":
    sys.exit(main())
