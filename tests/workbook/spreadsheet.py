"""Reads an xlsx file as zip and XML alone: every cell's stored value, its formula, and the defined names."""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"


@dataclass(frozen=True)
class Failure:
    """What a cell holds when it has no value: #DIV/0! and its like."""

    name: str


Value = float | str | Failure


@dataclass
class Sheet:
    """The cells of one sheet that hold something, by address: what is stored, and what is calculated how."""

    values: dict[str, Value] = field(default_factory=dict)
    formulas: dict[str, str] = field(default_factory=dict)


@dataclass
class Book:
    """A workbook: sheets in their order, the part each one stands in, and defined names without sheet scope."""

    sheets: dict[str, Sheet] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def formula_cells(self) -> list[tuple[str, str]]:
        return [(name, cell) for name, sheet in self.sheets.items() for cell in sheet.formulas]


def read_book(path: Path) -> Book:
    """The workbook as it is stored; nothing is calculated."""
    with zipfile.ZipFile(path) as archive:
        texts = _shared_strings(archive)
        workbook = _xml(archive, "xl/workbook.xml")
        relations = {r.attrib["Id"]: r.attrib["Target"]
                     for r in _xml(archive, "xl/_rels/workbook.xml.rels").iter(f"{_PACKAGE}Relationship")}
        book = Book()
        for sheet in workbook.iter(f"{_MAIN}sheet"):
            name = sheet.attrib["name"]
            target = relations[sheet.attrib[_RELATION]]
            book.parts[name] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            book.sheets[name] = _sheet(_xml(archive, book.parts[name]), texts)
        for defined in workbook.iter(f"{_MAIN}definedName"):
            if "localSheetId" not in defined.attrib:
                book.names[defined.attrib["name"]] = defined.text or ""
    return book


def _xml(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    return ElementTree.fromstring(archive.read(part))


def _text(element: ElementTree.Element) -> str:
    """The text of a string item: its runs, without phonetic readings."""
    runs = element.findall(f"{_MAIN}t") + element.findall(f"{_MAIN}r/{_MAIN}t")
    return "".join(run.text or "" for run in runs)


def _shared_strings(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [_text(item) for item in _xml(archive, "xl/sharedStrings.xml").findall(f"{_MAIN}si")]


def _sheet(root: ElementTree.Element, texts: list[str]) -> Sheet:
    sheet = Sheet()
    for cell in root.iter(f"{_MAIN}c"):
        address = cell.attrib["r"]
        formula = cell.find(f"{_MAIN}f")
        if formula is not None:
            sheet.formulas[address] = formula.text or ""
        value = _value(cell, texts)
        if value is not None:
            sheet.values[address] = value
    return sheet


def _value(cell: ElementTree.Element, texts: list[str]) -> Value | None:
    kind = cell.attrib.get("t", "n")
    if kind == "inlineStr":
        item = cell.find(f"{_MAIN}is")
        return _text(item) if item is not None else ""
    stored = cell.find(f"{_MAIN}v")
    if stored is None:
        return None
    text = stored.text or ""
    if kind == "s":
        return texts[int(text)]
    if kind == "e":
        return Failure(text)
    if kind in ("str", "d"):
        return text
    return float(text) if text else ""


def column_number(address: str) -> int:
    """AB12 stands in column 28."""
    number = 0
    for letter in re.match(r"[A-Z]+", address).group():  # type: ignore[union-attr]
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def row_number(address: str) -> int:
    return int(re.sub(r"\D", "", address))


def cell_address(column: int, row: int) -> str:
    """The address of a column and row that are counted from 0."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"
