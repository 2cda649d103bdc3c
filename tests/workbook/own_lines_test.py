"""Proves that a filled own line counts as the same cost in the case does: own_lines_test.py PROGRAM CASE.toml.

The five lines of Invoer are filled in LibreOffice, each with another way of stating an amount, one of them a benefit.
A variant of the case has the same amounts as items. Every quantity of Rekenkern, and the summary with its break-even
and scenarios, must equal a fresh run of that variant, the checks stay good, and emptying the lines brings every
value back. A sabotaged formula of the lines must turn the checks, with the lines empty or with them filled.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from comparing import Comparison, Values, compare
from libreoffice import Document, Office
from mutation import Mutation, Outcome, moves
from product import Product, Result
from spreadsheet import Book, Value, cell_address, column_number, read_book, row_number
from vectors_test import live_cells, same

SHEET, SNAPSHOT, CHECKS, SUMMARY, CALCULATION = "Invoer", "Rekenkern", "Controles", "Samenvatting", "Berekening"
GOOD = "alle controles goed"
VALUE = 3  # the column of Berekening
AMOUNTS = (1.25, -40.0, 60.0, 12345.0, 9876.5)
LINE = re.compile(r"^eigen_regel_\d(?:_\d+)?__eigen$")
AMOUNT_OF = re.compile(r"^own_lines_(?P<project>.+?)_(?P<way>per_basis|per_week|per_month|per_year"
                       r"|organisation_a_year|once_at_start)$")
# What a filled line may change: how many own values there are, and sentences that say so.
COUNTS = ("Eigen waarden ingevuld", "Scenario", "Controles")
# Rows that only the variant has: the outlay of a case that had none, and what the workbook has as fixed outcomes that no
# longer hold: the words of a break-even that is no straight line, its value, and what would turn a verdict.
OUTLAY = "investering bij de start"
NO_STRAIGHT_LINE = "wat ook de waarde is"
TURNS = " zodra "
VARIANT = " (variant van "  # the title of what is run beside it
BREAK_EVEN, NO_VALUE, LAPSED = "break-evenpunt: ", "n.v.t.", "n.v.t., invoer gewijzigd"
DECIMAL, LIST, STOP = "DECIMAL", "LIST", "STOP"


@dataclass(frozen=True)
class Way:
    """One way to state a line: its word in the list, its project and the word for that when there is a choice."""

    name: str
    project: str
    word: str
    project_word: str | None

    def item(self, number: int, amount: float, basis: str, size: str | None) -> str:
        """The same cost as an item of a case."""
        things = [symbol for symbol in re.findall(r"[a-z_]+", basis)
                  if symbol not in ("min", "hour", "day", "week", "month", "year")]
        units = {"per_basis": f"EUR/({basis})", "organisation_a_year": "EUR/year", "once_at_start": "EUR"}
        unit = units.get(self.name) or f"EUR/({'*'.join([*things, self.name.removeprefix('per_')])})"
        kind = "one_off" if self.name == "once_at_start" else "subscription"
        shared = f'per = "{size}"\n' if self.name in ("organisation_a_year", "once_at_start") else ""
        return (f'[item.{self.project}.regel_{number}]\nlabel = "regel {number}"\nkind = "{kind}"\n{shared}price = '
                f'{{ is = {amount!r}, unit = "{unit}", evidence = "assumed", note = "proef" }}\n')


@dataclass
class Lines:
    """The cells of the own lines in a workbook, and the ways to state one."""

    amounts: list[str]
    ways: list[Way]

    def fill(self, document: Document) -> list[tuple[Way, float]]:
        """Fills every line, each in the next way; what stands there now."""
        filled = []
        for number, amount in enumerate(AMOUNTS):
            way = self.ways[number * max(1, len(self.ways) // len(AMOUNTS)) % len(self.ways)]
            row = row_number(self.amounts[number])
            document.cell(SHEET, f"A{row}").setString(f"proefregel {number + 1}")
            document.cell(SHEET, f"B{row}").setString(way.word)
            if way.project_word is not None:
                document.cell(SHEET, f"C{row}").setString(way.project_word)
            document.cell(SHEET, self.amounts[number]).setValue(amount)
            filled.append((way, amount))
        return filled

    def empty(self, document: Document) -> None:
        """Empties the lines and puts the choices back."""
        for cell in self.amounts:
            row, first = row_number(cell), self.ways[0]
            document.cell(SHEET, cell).setFormula("")
            document.cell(SHEET, f"A{row}").setFormula("")
            document.cell(SHEET, f"B{row}").setString(first.word)
            if first.project_word is not None:
                document.cell(SHEET, f"C{row}").setString(first.project_word)


def find_lines(book: Book) -> Lines:
    """The own lines by their defined names; the ways by the names of the amounts they add up to."""
    def cell(name: str) -> str:
        return book.names[name].rsplit("!", 1)[1].replace("$", "")

    values, ways = book.sheets[SHEET].values, []
    for name in book.names:
        if found := AMOUNT_OF.match(name):
            row = row_number(cell(name))
            project = values.get(f"C{row}")
            ways.append(Way(found["way"], found["project"], str(values[f"B{row}"]),
                            None if project is None else str(project)))
    ways.sort(key=lambda way: row_number(cell(f"own_lines_{way.project}_{way.name}")))
    return Lines([cell(name) for name in sorted(book.names) if LINE.match(name)], ways)


def variant(product: Product, filled: list[tuple[Way, float]], folder: Path) -> Product:
    """The case with the same costs as items."""
    json = product.result().json
    things = re.findall(r"[a-z_]+", json["scenario"]["basis"])
    sizes = [name for name in json["quantities"] if name.startswith("size.") and name != "size.basis_units_a_year"]
    size = next((name for name in sizes if json["quantities"][name]["unit"].split("/")[0] in things), None)
    target = folder / "variant.toml"
    items = "".join(way.item(n, amount, json["scenario"]["basis"], size) for n, (way, amount) in enumerate(filled))
    case = os.path.relpath(product.case.resolve(), folder.resolve())
    target.write_text(f'extends = "{case}"\n\n{items}', encoding="utf-8")
    return Product(product.program, target)


def by_label(values: dict[str, Value]) -> dict[str, list[Value]]:
    """The rows of a sheet by what stands first in them."""
    rows: dict[int, dict[int, Value]] = {}
    for cell, value in values.items():
        rows.setdefault(row_number(cell), {})[column_number(cell)] = value
    return {str(row[1]): [value for _, value in sorted(row.items()) if value != ""]
            for row in rows.values() if row.get(1, "") != ""}


def compare_summary(found: Comparison, shown: dict[str, Value], fresh: dict[str, Value]) -> None:
    """Every row of the summary of the variant stands in the summary of the filled workbook."""
    mine = by_label(shown)
    for label, row in by_label(fresh).items():
        if label.startswith(COUNTS) or "eigen waarden:" in label or VARIANT in label:
            continue
        if label not in mine and any(words in label for words in (OUTLAY, NO_STRAIGHT_LINE, TURNS)):
            continue
        if label.startswith(BREAK_EVEN) and NO_VALUE in row and mine.get(label, row)[1] in (NO_VALUE, LAPSED):
            continue
        if len(mine.get(label, [])) != len(row):
            found.take(f"{SUMMARY}: {label}", str(row), str(mine.get(label)))
            continue
        for expected, actual in zip(row, mine[label]):
            found.take(f"{SUMMARY}: {label}", expected, actual)


def check_filled(document: Document, book: Book, fresh: Result, summary: dict[str, Value]) -> Comparison:
    """The filled workbook beside a run of the variant."""
    found = Comparison()
    document.recalculate()
    values = document.values()
    cells = live_cells(book, list(fresh.values))
    for name, value in fresh.values.items():
        if name in cells and "own_lines" not in name:
            same(found, name, value, values[SNAPSHOT].get(cells[name], ""))
    found.take("the checks", GOOD, values[CHECKS]["B5"])
    compare_summary(found, values[SUMMARY], summary)
    changed = next(v for c, v in values[SNAPSHOT].items() if values[SNAPSHOT].get(f"A{row_number(c)}", "") ==
                   "Invoer die nu anders is dan bij het rekenen" and column_number(c) == 2)
    if not isinstance(changed, float) or changed < 1:
        found.take("changed inputs that the snapshot counts", "at least 1", changed)
    return found


def check_text(document: Document, lines: Lines, before: Values) -> list[str]:
    """A text is refused as it is typed; pasted, it changes no result and turns the checks."""
    cell, wrong = document.cell(SHEET, lines.amounts[0]), []
    choice = document.cell(SHEET, f"B{row_number(lines.amounts[0])}")
    for what, one, kind in (("amount", cell, DECIMAL), ("choice", choice, LIST)):
        rule = one.Validation
        if (rule.Type.value, rule.ErrorAlertStyle.value, rule.ShowErrorMessage) != (kind, STOP, True):
            wrong.append(f"the {what} of an own line takes anything: {rule.Type.value}")
    cell.setString("tien euro")
    document.recalculate()
    after = document.values(CALCULATION, CHECKS)
    if compare({CALCULATION: before[CALCULATION]}, {CALCULATION: after[CALCULATION]}).differences:
        wrong.append("a text as amount changes a result")
    if after[CHECKS]["B5"] == GOOD:
        wrong.append("a text as amount is not noticed by the checks")
    cell.setFormula("")
    return wrong


def formulas_of_lines(book: Book, lines: Lines, empty: Values, filled: Values) -> list[tuple[str, str]]:
    """The formulas of the block on Invoer, and those of Berekening that only add up and convert the lines."""
    first = min(map(row_number, lines.amounts))
    block = [(SHEET, cell) for cell in book.sheets[SHEET].formulas if row_number(cell) >= first]
    before, after = empty[CALCULATION], filled[CALCULATION]
    lines_alone = [(CALCULATION, cell) for cell in book.sheets[CALCULATION].formulas
                   if column_number(cell) == VALUE and before.get(cell) == 0.0 and moves(0.0, after.get(cell, 0.0))]
    return block + lines_alone


def sabotage(document: Document, book: Book, cells: list[tuple[str, str]]) -> list[Outcome]:
    """The mutants that count, with the workbook as it now stands."""
    mutation = Mutation(document, book)
    return [o for sheet, cell in cells for o in mutation.outcomes(sheet, cell) if o.counts]


def never_noticed(outcomes: list[Outcome]) -> list[Outcome]:
    """A mutant that is noticed with the lines empty need not be noticed with them filled, and the reverse."""
    seen = {(o.sheet, o.address, o.mutant) for o in outcomes if o.noticed}
    return [o for o in outcomes if (o.sheet, o.address, o.mutant) not in seen]


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    wrong: list[str] = []
    with Office() as office, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        product.write(folder / "case.xlsx", "--lang", "nl")
        book = read_book(folder / "case.xlsx")
        lines = find_lines(book)
        if len(lines.amounts) != len(AMOUNTS) or not lines.ways:
            print(f"{len(lines.amounts)} own lines and {len(lines.ways)} ways to state one")
            return 1
        with office.opened(folder / "case.xlsx") as document:
            document.recalculate()
            before = document.values()
            fresh = variant(product, lines.fill(document), folder)
            fresh.write(folder / "fresh.xlsx", "--lang", "nl")
            summary = read_book(folder / "fresh.xlsx").sheets[SUMMARY].values
            found = check_filled(document, book, fresh.result(), summary)
            filled = document.values()
            lines.empty(document)
            document.recalculate()
            cleared = compare(before, document.values())
            wrong += check_text(document, lines, before)
            cells = formulas_of_lines(book, lines, before, filled)
            outcomes = sabotage(document, book, cells)
            lines.fill(document)
            outcomes += sabotage(document, book, cells)
    unnoticed = never_noticed(outcomes)
    print(found.report(f"{product.case.stem} filled lines"))
    print(cleared.report(f"{product.case.stem} after emptying them"))
    print("\n".join([*wrong, *(f"unnoticed: {o}" for o in unnoticed),
                     f"{len(lines.ways)} ways to state a line, {len(cells)} formulas, {len(outcomes)} mutants"]))
    return 1 if wrong or unnoticed or found.differences or cleared.differences else 0


if __name__ == "__main__":
    sys.exit(main())
