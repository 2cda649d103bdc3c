"""Rules about inputs, names and what may be typed where. Each returns one sentence per violation."""

from __future__ import annotations

import re

from anatomy import Anatomy
from mutants import tokens
from spreadsheet import Value, row_number

OWN = "__eigen"
SELECTOR = "scenario__keuze"
HEADINGS = {"unit": ("Eenheid", "Unit"), "base": ("Bronwaarde", "Source value"), "low": ("Laag", "Low"),
            "high": ("Hoog", "High"), "own": ("Eigen waarde", "Own value"),
            "own note": ("Eigen toelichting", "Own note"), "source": ("Bron", "Source"),
            "note": ("Toelichting", "Note"), "evidence": ("Onderbouwing", "Evidence")}
# A line that a user fills in whole: what for, per what, of which project when there are several, how much.
OWN_LINE = re.compile(r"^eigen_regel_\d(?:_\d)?__eigen$")
_CELL = re.compile(r"^'?([^'!]+)'?!\$([A-Z]{1,3})\$(\d+)$")
_FORM = re.compile(r"^[a-z][a-z0-9_]{0,99}$")
_ADDRESS_LIKE = re.compile(r"^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*|true|false)$")
BUILT_IN = "_xlnm."


def target(reference: str) -> tuple[str, str] | None:
    """The sheet and the one cell that a name stands for."""
    found = _CELL.match(reference)
    return (found.group(1), found.group(2) + found.group(3)) if found else None


def own_cells(book: Anatomy) -> dict[str, tuple[str, str]]:
    """The cell of each own value, by its name."""
    found = {name: target(reference) for name, reference in book.book.names.items() if name.endswith(OWN)}
    return {name: cell for name, cell in found.items() if cell}


def columns(book: Anatomy) -> dict[str, str]:
    """The letter of each heading of the input sheet."""
    sheet = book.role("inputs")
    values = book.book.sheets[sheet].values if sheet else {}
    return {role: re.sub(r"\d", "", cell) for role, words in HEADINGS.items()
            for cell, value in values.items() if value in words}


def input_rows(book: Anatomy) -> list[str]:
    """Every input has a unit, a source or a note, evidence, and low <= base <= high."""
    at, wrong = columns(book), []
    if set(at) != set(HEADINGS):
        return [f"the input sheet has no column for: {', '.join(sorted(set(HEADINGS) - set(at)))}"]
    for name, (sheet, cell) in own_cells(book).items():
        row = str(row_number(cell))
        found: dict[str, Value | None] = {role: book.book.sheets[sheet].values.get(c + row) for role, c in at.items()}
        if not found["unit"]:
            wrong.append(f"{sheet}!{at['unit']}{row}: {name} has no unit")
        if not found["source"] and not found["note"]:
            wrong.append(f"{sheet}!{at['source']}{row}: {name} has neither source nor note")
        if not found["evidence"]:
            wrong.append(f"{sheet}!{at['evidence']}{row}: {name} has no evidence")
        known = [v for v in (found["low"], found["base"], found["high"]) if isinstance(v, float)]
        if known != sorted(known):
            wrong.append(f"{sheet}!{at['base']}{row}: {name}: low, base and high are {known}")
    return wrong if own_cells(book) else ["no input has a cell for an own value"]


def own_line_columns(book: Anatomy, row: int) -> list[str]:
    """The label, what it is per, and the project where there is a choice of them."""
    at, sheet = columns(book), book.role("inputs")
    chosen = at.get("base", "?")
    has_choice = sheet is not None and f"{chosen}{row}" in book.book.sheets[sheet].values
    return ["A", at.get("unit", "?"), *([chosen] if has_choice else [])]


def unlocked_cells(book: Anatomy) -> list[str]:
    """The cells that are not locked are the own values and lines, the notes beside them and the scenario selector."""
    note = columns(book).get("own note", "?")
    own = set(own_cells(book).values())
    selector = target(book.book.names.get(SELECTOR, ""))
    own |= {(sheet, column + str(row_number(cell))) for name, (sheet, cell) in own_cells(book).items()
            if OWN_LINE.match(name) for column in own_line_columns(book, row_number(cell))}
    expected = own | {(sheet, f"{note}{row_number(cell)}") for sheet, cell in own} | ({selector} if selector else set())
    actual = {(sheet, cell) for sheet in book.book.sheets for cell in book.unlocked(sheet)}
    return [*(f"{sheet}!{cell}: locked" for sheet, cell in sorted(expected - actual)),
            *(f"{sheet}!{cell}: not locked" for sheet, cell in sorted(actual - expected))]


def well_formed_names(book: Anatomy) -> list[str]:
    """A name is lower case ASCII, unlike any address, unique, and stands for one cell of a sheet that exists."""
    wrong = []
    for name, reference in book.book.names.items():
        cell = target(reference)
        if not _FORM.match(name) or _ADDRESS_LIKE.match(name):
            wrong.append(f"{name}: not a well-formed name")
        if cell is None or cell[0] not in book.book.sheets:
            wrong.append(f"{name}: {reference} is not one cell of a sheet")
    names = [name.attrib["name"].lower() for name in book.tree("xl/workbook.xml").iter("definedName")
             if not name.attrib["name"].startswith(BUILT_IN)]
    return wrong + [f"{name}: defined more than once" for name in sorted({n for n in names if names.count(n) > 1})]


def used_names(book: Anatomy) -> list[str]:
    """Every name is used in a formula or marks an own value; every name in a formula is defined."""
    used: dict[str, str] = {}
    for sheet, cell in book.book.formula_cells():
        for token in tokens(book.book.sheets[sheet].formulas[cell]):
            if token.kind == "name" and token.text not in ("TRUE", "FALSE"):
                used.setdefault(token.text, f"{sheet}!{cell}")
    defined = book.book.names
    return [*(f"{name}: used nowhere" for name in defined if name not in used and not name.endswith(OWN)),
            *(f"{where}: {name} is not defined" for name, where in used.items() if name not in defined)]


RULES = [input_rows, unlocked_cells, well_formed_names, used_names]
