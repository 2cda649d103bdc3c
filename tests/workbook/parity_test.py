"""Proves that every output says the same: parity_test.py PROGRAM CASE.toml.

In both languages one run is written as text, as JSON, as CSV and as a workbook. What the report has to say, its content,
is read from JSON; the other outputs are read back and compared with it in both directions.

Text: title, verdict, tables and notes stand in the order of the content, every line with the same words in the same
row, and nothing else stands there. CSV: every label and every value is that of the quantity of that name in JSON.
Workbook: every line of every table stands on a sheet, in one row, with the same label, value, unit and remark; and on the
sheets for reading every text is content or a word of the product, and every number a value of the content, but in the
rows that tell the state of the workbook.

The rule of rounding: text and JSON show a value rounded; a cell of the workbook holds it in full, and rounds to what the
others show.

Then the control: an output with a planted line, and one with a changed label, must each be found out.
"""

from __future__ import annotations

import copy
import csv
import io
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from outputs import (Outputs, Row, is_made_of, numbers_said, outputs_of, pieces, rows_of, said, sheets_for_reading, shown,
                     word_patterns, words_of)
from product import Product
from spreadsheet import Sheet, Value, column_number, row_number


# ----------------------------------------------------------------------------------------------------------------- text

class Lines:
    """The lines of a page, taken from the top."""

    def __init__(self, text: str) -> None:
        self.left = [line for line in text.split("\n") if line.strip() and set(line.strip()) != {"-"}]

    def take(self, wanted: str) -> str | None:
        """Takes as many lines as hold these words and no others; what went wrong, or nothing."""
        needed = words_of(wanted)
        taken: list[str] = []
        while needed:
            if not self.left:
                return f"the page ends before {wanted!r}"
            line = words_of(self.left[0])
            if line - needed:
                return f"{self.left[0].strip()!r} stands where {wanted!r} is expected"
            needed -= line
            taken.append(self.left.pop(0))
        return None


def compare_text(outputs: Outputs) -> Iterator[str]:
    page = Lines(outputs.text)
    for piece in pieces(outputs.report):
        if fault := page.take(piece):
            yield f"text: {fault}"
            return
    ends = ("Werkmap:", "Workbook:")
    yield from (f"text: {line.strip()!r} is no content" for line in page.left if not line.startswith(ends))


# ------------------------------------------------------------------------------------------------------------------ csv

def compare_csv(outputs: Outputs) -> Iterator[str]:
    rows = list(csv.DictReader(io.StringIO(outputs.csv), delimiter=";"))
    quantities = outputs.json["quantities"]
    seen = Counter(row["name"] for row in rows)
    yield from (f"csv: {name} is no quantity" for name in seen if name.split("[")[0] not in quantities)
    yield from (f"csv: {name} is left out" for name in quantities
                if name not in seen and not isinstance(quantities[name].get("value"), list))
    for row in rows:
        quantity = quantities.get(row["name"])
        if quantity is None or isinstance(quantity.get("value"), list):
            continue
        if row["label"] != quantity["label"]:
            yield f"csv: {row['name']} is called {row['label']!r}, in JSON {quantity['label']!r}"
        if not same_number(row["value"].replace(",", "."), quantity):
            yield f"csv: {row['name']} is {row['value']!r}, in JSON {quantity.get('value')!r}"


def same_number(text: str, quantity: dict[str, Any]) -> bool:
    """Whether a cell of the CSV has the value of a quantity; what is unknown is PM in both."""
    value = quantity.get("value")
    try:
        number = float(text)
    except ValueError:
        return value is None
    return value is not None and abs(number - float(value)) <= 1e-12 * max(1.0, abs(float(value)))


# ------------------------------------------------------------------------------------------------------------- workbook

NUMBER = re.compile(r"-?\d[\d.,]*")


def number_in(text: str, language: str) -> tuple[float, float] | None:
    """The number that a text shows, and half a step of its last digit: "€ -1.234,50" is -1234.5, to 0.005."""
    found = NUMBER.search(text.replace("\N{MINUS SIGN}", "-"))
    if found is None or re.search(r"[^\W\d_]{2,}", text.replace("EUR", "")):
        return None
    digits = found.group().rstrip(".,")
    digits = digits.replace(".", "").replace(",", ".") if language == "nl" else digits.replace(",", "")
    scale = 100.0 if text.rstrip().endswith("%") else 1.0
    decimals = len(digits.partition(".")[2])
    return float(digits) / scale, 0.5000001 * 10.0 ** -decimals / scale


def same_cell(wanted: Any, actual: Value | None, language: str) -> bool:
    """A cell of the workbook beside one of content."""
    text = shown(wanted)
    if isinstance(actual, float):
        number = number_in(text, language)
        return number is not None and abs(actual - number[0]) <= number[1] + 1e-9 * abs(actual)
    return actual is not None and str(actual).split() == text.split()


def stands_in(line: list[Any], row: Row, language: str) -> bool:
    """Whether a row has the cells of a line side by side; a column in which nothing stands may be there or not."""
    wanted = [cell for cell in line if shown(cell)]
    actual = [row.cells[column] for column in sorted(row.cells)]
    return any(all(same_cell(w, a, language) for w, a in zip(wanted, actual[start:], strict=False))
               for start in range(len(actual) - len(wanted) + 1))


def compare_tables(outputs: Outputs) -> Iterator[str]:
    """Every line of every table stands on a sheet."""
    rows = [row for name, sheet in outputs.book.sheets.items() for row in rows_of(name, sheet)]
    for table in outputs.report["tables"]:
        for line in table["lines"]:
            if not any(stands_in(line, row, outputs.language) for row in rows):
                near = [f"{row.sheet}!{row.number} {list(row.cells.values())}" for row in rows
                        if 1 in row.cells and same_cell(line[0], row.cells[1], outputs.language)]
                yield f"workbook: {table['key']}: {[shown(c) for c in line]} stands nowhere, near: {near[:4]}"


def compare_reading_sheets(outputs: Outputs) -> Iterator[str]:
    """Every text and number on the sheets for reading is content, or a word of the product in a live cell."""
    texts, numbers = said(outputs), numbers_said(outputs)
    patterns = word_patterns(outputs.language)
    for name in sheets_for_reading(outputs.language):
        for row in rows_of(name, outputs.book.sheets.get(name, Sheet())):
            state = is_state(row, texts, patterns)
            for column, value in row.cells.items():
                at = f"workbook: {name}, row {row.number}, column {column}: {value!r}"
                if isinstance(value, str):
                    text = " ".join(value.split())
                    if not is_made_of(text, texts, patterns):
                        yield f"{at} is no content"
                elif isinstance(value, float) and not state:
                    if not any(abs(abs(value) - number) <= 1e-9 * max(1.0, number) for number in numbers):
                        yield f"{at} is no value of the content"


def is_state(row: Row, texts: set[str], patterns: list[re.Pattern[str]]) -> bool:
    """Whether a row tells the state of the workbook: its label is a word of the product and no content."""
    label = " ".join(str(row.cells.get(1, "")).split())
    return label not in texts and any(pattern.fullmatch(label) for pattern in patterns)


# ------------------------------------------------------------------------------------------------------------- controls

def compare(outputs: Outputs) -> Iterator[str]:
    yield from compare_text(outputs)
    yield from compare_csv(outputs)
    yield from compare_tables(outputs)
    yield from compare_reading_sheets(outputs)


def first_row(sheet: Sheet) -> int:
    return max(row_number(address) for address in sheet.values) + 1


def planted(outputs: Outputs) -> Iterator[tuple[str, Outputs]]:
    """The outputs with one thing wrong in one of them."""
    def copied() -> Outputs:
        return copy.deepcopy(outputs)

    wrong = copied()
    wrong.text += "  verzonnen regel    € 1,23  per jaar\n"
    yield "a line in the text", wrong
    wrong = copied()
    figures = next(table for table in wrong.report["tables"] if table["key"] == "key_figures")
    figures["lines"].append(["verzonnen regel", {"value": "1.23", "shown": "€ 1,23"}, "per jaar", ""])
    yield "a line in JSON", wrong
    wrong = copied()
    figures = next(table for table in wrong.report["tables"] if table["key"] == "key_figures")
    figures["lines"][0][0] = "verzonnen label"
    yield "a label in JSON", wrong
    wrong = copied()
    head, _, rest = wrong.csv.partition("\n")
    wrong.csv = f"{head}\ninput.verzonnen;verzonnen;1;EUR;input;;;\n{rest}"
    yield "a line in CSV", wrong
    wrong = copied()
    name, label = next((name, quantity["label"]) for name, quantity in wrong.json["quantities"].items()
                       if quantity.get("role") == "input")
    wrong.csv = wrong.csv.replace(f"{name};{label}", f"{name};verzonnen", 1)
    yield "a label in CSV", wrong
    summary = sheets_for_reading(outputs.language)[0]
    for what, column, value in (("a text on the summary", "A", "verzonnen regel"),
                                ("a number on the summary", "B", 123456.789)):
        wrong = copied()
        wrong.book.sheets[summary].values[f"{column}{first_row(wrong.book.sheets[summary])}"] = value
        yield what, wrong
    wrong = copied()
    sheet = wrong.book.sheets[summary]
    address = next(a for a, value in sheet.values.items()
                   if isinstance(value, float) and column_number(a) == 2 and value != 0.0)
    sheet.values[address] = sheet.values[address] * 1.01  # type: ignore[operator]
    yield "a value on the summary", wrong


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("nl", "en"):
            outputs = outputs_of(product, language, Path(folder))
            faults += [f"{language}: {fault}" for fault in compare(outputs)]
            faults += [f"{language}: nothing notices {what}" for what, wrong in planted(outputs)
                       if not any(compare(wrong))]
    print("\n".join(faults[:40]))
    print(f"{product.case.stem}: {len(faults)} differences between the outputs")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
