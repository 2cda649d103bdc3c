"""Proves that the sheet Tweewegsanalyse is live: two_way_test.py PROGRAM CASE.toml.

With own values typed into Invoer, every cell of each table must be what the engine gives when both inputs are set to
the values at the head of its column and row, and the checks stay good. The own value of each of the two stands among
the values. What the engine finds not feasible is the text "niet haalbaar".
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from comparing import Comparison, Value
from libreoffice import Document, Office
from product import Product
from spreadsheet import cell_address

SHEET, CHECKS = "Tweewegsanalyse", "Controles"
FIRST_VALUE, SIDE, SIZE = 4, 3, 5  # columns and rows count from 0
NOT_FEASIBLE = "niet haalbaar"


@dataclass(frozen=True)
class Table:
    """One analysis: the names of its inputs and result, and the row below its head on the sheet."""

    across: str
    down: str
    target: str
    row: int

    def side(self, shown: dict[str, Value]) -> list[Value]:
        return [shown.get(cell_address(SIDE, self.row + i), "") for i in range(SIZE)]

    def top(self, shown: dict[str, Value]) -> list[Value]:
        return [shown.get(cell_address(FIRST_VALUE + i, self.row - 1), "") for i in range(SIZE)]


def tables(product: Product, shown: dict[str, Value]) -> list[Table]:
    """The analyses in the order of the case, beside their places on the sheet."""
    analyses = [a for a in product.result().json["analyses"].values() if a["kind"] == "two_way"]
    heads = sorted(int(cell[1:]) for cell, value in shown.items()
                   if cell.startswith("A") and str(value).startswith("Naar beneden: "))
    assert len(heads) == len(analyses) > 0, f"{len(heads)} tables for {len(analyses)} analyses"
    return [Table(a["across"], a["down"], a["target"], row) for a, row in zip(analyses, heads, strict=True)]


def check_table(product: Product, table: Table, own: dict[str, float], shown: dict[str, Value],
                found: Comparison) -> None:
    for name, values in ((table.across, table.top(shown)), (table.down, table.side(shown))):
        if name in own:
            found.take(f"own {name} in {values}", 1.0, float(any(abs(own[name] - float(v)) < 1e-12 for v in values)))
    for i, down in enumerate(table.side(shown)):
        for j, across in enumerate(table.top(shown)):
            settings = {**own, table.across: float(across), table.down: float(down)}
            expected = product.result(settings).values[table.target]
            cell = cell_address(FIRST_VALUE + j, table.row + i)
            found.take(f"{SHEET}!{cell} with {settings}", NOT_FEASIBLE if expected is None else expected,
                       shown.get(cell, ""))


def own_values(product: Product, all_tables: list[Table]) -> list[dict[str, float]]:
    """No own value; one elsewhere in the model; one of an axis inside its range, on its end, and outside it."""
    varied = {name for table in all_tables for name in (table.across, table.down)}
    inputs = {one.name: one for one in product.result().inputs}
    other = next(one for one in inputs.values() if one.name not in varied and one.value)
    across, down = inputs[all_tables[0].across], inputs[all_tables[0].down]
    assert across.low is not None and across.high is not None and down.low is not None and other.value is not None
    inside = across.low + (across.high - across.low) * 0.775
    return [{}, {other.name: other.value * 0.75}, {across.name: inside, other.name: other.value * 0.5},
            {across.name: across.high, down.name: down.low}, {across.name: across.low / 2}]


def type_in(document: Document, product: Product, before: dict[str, float], own: dict[str, float]) -> None:
    cells = {one.name: one.own_cell for one in product.result().inputs}
    for name in {*before} - {*own}:
        document.type_in(cells[name], None)
    for name, value in own.items():
        document.type_in(cells[name], value)
    document.recalculate()


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    found = Comparison()
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        product.write(path, "--lang", "nl")
        with office.opened(path) as document:
            all_tables = tables(product, document.values(SHEET)[SHEET])
            before: dict[str, float] = {}
            for own in own_values(product, all_tables):
                type_in(document, product, before, own)
                before = own
                values = document.values(SHEET, CHECKS)
                wrong = [cell for cell, value in values[CHECKS].items() if value == "fout"]
                found.take(f"checks with {own}", 0.0, float(len(wrong)))
                for table in all_tables:
                    check_table(product, table, own, values[SHEET], found)
    print(found.report(f"{product.case.stem} two-way tables"))
    return 1 if found.differences else 0


if __name__ == "__main__":
    sys.exit(main())
