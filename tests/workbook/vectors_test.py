"""Proves that own values typed into the workbook give what the engine gives for the same values.

vectors_test.py PROGRAM CASE.toml [COUNT]. Seeded random vectors, a quarter of them on the break-even boundary, are
typed into the own-value cells in LibreOffice; the live link of every quantity in the sheet Rekenkern must equal a
fresh engine run. Clearing the cells must bring every value of the sources back.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue

from comparing import Comparison, Value, Values, compare
from drawing import Vector, vectors
from libreoffice import Document, Office
from product import Product, Result
from spreadsheet import Book, column_number, read_book, row_number

SNAPSHOT = "Rekenkern"
COUNT = 200


def live_cells(book: Book, quantities: list[str]) -> dict[str, str]:
    """The cell of the live link of each quantity: the first formula to the right of its name."""
    sheet = book.sheets[SNAPSHOT]
    rows: dict[int, list[str]] = {}
    for cell in sheet.formulas:
        rows.setdefault(row_number(cell), []).append(cell)
    found = {}
    for cell, value in sheet.values.items():
        if value not in quantities or cell in sheet.formulas:
            continue
        links = [link for link in rows.get(row_number(cell), []) if column_number(link) > column_number(cell)]
        if links:
            found[str(value)] = min(links, key=column_number)
    return found


def same(found: Comparison, where: str, engine: float | None, workbook: Value) -> None:
    """An engine's number equals the cell; what the engine leaves undefined is a text or an empty input."""
    if engine is not None:
        found.take(where, engine, workbook)
    elif isinstance(workbook, float) and workbook != 0:
        found.take(where, "undefined", workbook)
    else:
        found.cells += 1


def check_vector(document: Document, cells: dict[str, str], result: Result, found: Comparison, title: str) -> None:
    document.recalculate()
    shown = document.values(SNAPSHOT)[SNAPSHOT]
    for name, value in result.values.items():
        if name in cells:
            same(found, f"{title}: {name}", value, shown.get(cells[name], ""))


def ahead(items: Iterator[Vector]) -> Iterator[Vector]:
    """The same items, made while the previous ones are used."""
    queue: Queue[Vector | None] = Queue()

    def fill() -> None:
        try:
            for item in items:
                queue.put(item)
        finally:
            queue.put(None)

    with ThreadPoolExecutor(1) as pool:
        filling = pool.submit(fill)
        while (item := queue.get()) is not None:
            yield item
        filling.result()


def check_vectors(document: Document, product: Product, cells: dict[str, str], count: int) -> Comparison:
    """Types each vector, compares, and empties the cells of the vector before."""
    found = Comparison()
    own_cells = {one.name: one.own_cell for one in product.result().inputs}
    typed: set[str] = set()
    boundary = 0
    for number, vector in enumerate(ahead(vectors(product, count))):
        for name in typed - set(vector.own):
            document.type_in(own_cells[name], None)
        for name, value in vector.own.items():
            document.type_in(own_cells[name], value)
        typed = set(vector.own)
        boundary += vector.boundary
        before = len(found.differences)
        check_vector(document, cells, vector.result, found, f"vector {number}")
        if len(found.differences) > before == 0:
            print("first vector that differs: " + " ".join(f"--set {n}={v!r}" for n, v in vector.own.items()))
    for name in typed:
        document.type_in(own_cells[name], None)
    print(f"{count} vectors, {boundary} of them on the boundary, {len(cells)} quantities each")
    return found


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    count = int(sys.argv[3]) if len(sys.argv) > 3 else COUNT
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.xlsx"
        product.write(path, "--lang", "nl")
        book = read_book(path)
        quantities = list(product.result().values)
        cells = live_cells(book, quantities)
        with office.opened(path) as document:
            found = check_vectors(document, product, cells, count)
            document.recalculate()
            stored: Values = {name: sheet.values for name, sheet in book.sheets.items()}
            cleared = compare(stored, document.values())
    print(found.report(f"{product.case.stem} own values"))
    print(cleared.report(f"{product.case.stem} after clearing"))
    missing = [name for name in quantities if name not in cells]
    if missing:
        print(f"no live link in {SNAPSHOT} for: {', '.join(missing)}")
    return 1 if found.differences or cleared.differences or missing else 0


if __name__ == "__main__":
    sys.exit(main())
