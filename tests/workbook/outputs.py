"""One run as every output has it, and what it has to say: its content, read from JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from product import Product
from spreadsheet import Book, Sheet, Value, column_number, read_book, row_number

ROOT = Path(__file__).resolve().parents[2]
# Where the words of the product stand, both languages side by side.
WORDS = (*sorted((ROOT / "engine/words").glob("*.def")), ROOT / "engine/care/labels.def",
         ROOT / "engine/workbook/book/sheets.def")
# The sheets that hold content and, by nature live, the state of the workbook; the others show their arithmetic.
FOR_READING = ("summary", "staff", "parties", "maturity", "definitions", "sources")
TABLE_OF_SHEETS = ROOT / "engine/workbook/book/sheets.def"
PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*,\s*"((?:[^"\\]|\\.)*)"\s*[,)]')


@dataclass
class Outputs:
    """One run in one language, as every output has it."""

    language: str
    json: dict[str, Any]
    text: str
    csv: str
    book: Book

    @property
    def report(self) -> dict[str, Any]:
        return self.json["report"]


def outputs_of(product: Product, language: str, folder: Path) -> Outputs:
    target = folder / f"{language}.xlsx"
    words = ["run", str(product.case), "--lang", language]
    product._run(*words, "-o", str(target))
    return Outputs(language, json.loads(product._run(*words, "--format", "json")),
                   product._run(*words, "--full").decode(), product._run(*words, "--format", "csv").decode("utf-8-sig"),
                   read_book(target))


def words_of(text: str) -> Counter[str]:
    """The words of a text, wherever it is broken; what joins two cells counts for nothing."""
    return Counter(word for each in text.split() if (word := each.strip(",;:()")))


def shown(cell: Any) -> str:
    return cell["shown"] if isinstance(cell, dict) else cell


def pieces(report: dict[str, Any]) -> Iterator[str]:
    """Everything the report says, in the order of a page."""
    yield report["title"]
    yield report["subtitle"]
    yield from report["verdict"]
    for table in report["tables"]:
        yield table["title"]
        yield " ".join(column["title"] for column in table["columns"] if "joined_by" not in column)
        for line in table["lines"]:
            yield " ".join(shown(cell) for cell in line)
        yield " ".join(table["notes"])
    for note in report["notes"]:
        yield f"- {note}"


def word_patterns(language: str) -> list[re.Pattern[str]]:
    """The words of the product as what they look like once their blanks are filled, long enough to tell something."""
    text = "".join(path.read_text(encoding="utf-8") for path in WORDS)
    pairs = PAIR.findall(re.sub(r'"\s*\n\s*"', "", text))
    chosen = [pair[0 if language == "nl" else 1] for pair in pairs]
    patterns = []
    for word in chosen:
        parts = re.split(r"\{\w+\}", word.strip())
        if len("".join(parts)) >= 4:
            patterns.append(re.compile(".+?".join(re.escape(part) for part in parts), re.IGNORECASE))
    return patterns


def said(outputs: Outputs) -> set[str]:
    """Every text of the content."""
    report = outputs.report
    texts = [report["title"], report["subtitle"], *report["verdict"], *report["notes"]]
    for table in report["tables"]:
        texts += [table["title"], *table["notes"], *(column["title"] for column in table["columns"])]
        texts += [shown(cell) for line in table["lines"] for cell in line]
    texts += report["subtitle"].split("; ")
    return {" ".join(text.split()) for text in texts if text.strip()}


def is_made_of(text: str, texts: set[str], patterns: list[re.Pattern[str]]) -> bool:
    """Whether a text is content, a word of the product, or several of these after one another."""
    if text in texts or any(pattern.fullmatch(text) for pattern in patterns):
        return True
    for each in sorted((each for each in texts if len(each) >= 4), key=len, reverse=True):
        text = text.replace(each, "\0")
    return all(not re.search(r"\w", part) or any(pattern.fullmatch(part.strip(" ,.;:|()")) or
                                                 pattern.fullmatch(part.strip()) for pattern in patterns)
               for part in text.split("\0"))


def numbers_said(outputs: Outputs) -> list[float]:
    cells = [cell for table in outputs.report["tables"] for line in table["lines"] for cell in line]
    return [abs(float(cell["value"])) for cell in cells
            if isinstance(cell, dict) and isinstance(cell["value"], str) and re.match(r"-?\d", cell["value"])]


def sheets_for_reading(language: str) -> list[str]:
    found = re.findall(r'SHEET\((\w+),[^"]*"([^"]*)",\s*"([^"]*)"', TABLE_OF_SHEETS.read_text(encoding="utf-8"))
    names = {key: (dutch, english) for key, dutch, english in found}
    return [names[key][0 if language == "nl" else 1] for key in FOR_READING]


@dataclass
class Row:
    """One row of a sheet: its cells from left to right."""

    sheet: str
    number: int
    cells: dict[int, Value] = field(default_factory=dict)


def rows_of(name: str, sheet: Sheet) -> list[Row]:
    rows: dict[int, Row] = {}
    for address, value in sheet.values.items():
        if value != "":
            at = row_number(address)
            rows.setdefault(at, Row(name, at)).cells[column_number(address)] = value
    return [rows[number] for number in sorted(rows)]
