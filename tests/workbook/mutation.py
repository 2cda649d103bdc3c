"""Puts mutants in the cells of an open workbook, one at a time, and sees whether the master check turns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from comparing import Values, compare
from libreoffice import Document
from mutants import OWN_VALUE, Mutant, for_libreoffice, mutants
from spreadsheet import Book, Failure, Value

CHECKS = "Controles"
SUMMARY = "Samenvatting"
MOVES = 1e-6


@dataclass(frozen=True)
class Outcome:
    """One mutant: where, what it made of the value, whether it counts and whether it was noticed."""

    sheet: str
    address: str
    formula: str
    mutant: Mutant
    before: Value
    after: Value
    counts: bool
    noticed: bool

    def __str__(self) -> str:
        change = f"={self.mutant.formula}" if self.mutant.formula else OWN_VALUE
        return (f"{self.sheet}!{self.address}: ={self.formula} -> {change} ({self.mutant.kind}; "
                f"{self.before!r} -> {self.after!r})")


def shown(cell: Any) -> Value:
    """The value of a cell."""
    error = cell.getError()
    if error:
        return Failure(str(error))
    value = cell.getDataArray()[0][0]
    return value if isinstance(value, str) else float(value or 0)


def moves(before: Value, after: Value) -> bool:
    """Whether one value differs from the other as a reader would see it."""
    if isinstance(before, float) and isinstance(after, float):
        return not abs(after - before) <= MOVES
    return before != after


def master_cells(book: Book) -> list[tuple[str, str]]:
    """The master check, and every cell of the checks and the summary that shows the same verdict."""
    first = next(iter(book.sheets[CHECKS].formulas))
    verdict = book.sheets[CHECKS].values[first]
    found = [(sheet, cell) for sheet in (CHECKS, SUMMARY) for cell in book.sheets[sheet].formulas
             if book.sheets[sheet].values.get(cell) == verdict]
    if not any(sheet == SUMMARY for sheet, _ in found):
        raise RuntimeError(f"{SUMMARY} does not show the master check {CHECKS}!{first}")
    return found


@dataclass
class Mutation:
    """An open workbook in which formulas can be changed and put back."""

    document: Document
    book: Book
    start: Values = field(default_factory=dict)
    master: list[Any] = field(default_factory=list)
    good: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document.recalculate()
        self.document.unprotect()
        self.start = self.document.values()
        self.master = [self.document.cell(sheet, cell) for sheet, cell in master_cells(self.book)]
        self.good = self._verdicts()
        if len(set(self.good)) != 1:
            raise RuntimeError(f"the summary does not show the master check: {self.good}")

    def _verdicts(self) -> list[str]:
        return [cell.getString() for cell in self.master]

    def outcomes(self, sheet: str, address: str) -> Iterator[Outcome]:
        """The fate of every mutant of one cell; afterwards the cell is what it was."""
        formula = self.book.sheets[sheet].formulas[address]
        cell = self.document.cell(sheet, address)
        original, before = cell.getFormula(), shown(cell)
        for mutant in self._faithful(cell, formula, before, mutants(formula, self.book.names)):
            if mutant.kind == OWN_VALUE:
                cell.setString(before) if isinstance(before, str) else cell.setValue(before)
            else:
                cell.setFormula(for_libreoffice(mutant.formula))
            after = shown(cell)
            counts = mutant.kind == OWN_VALUE or moves(before, after) or (before != after and self._moved_elsewhere())
            noticed = self._verdicts() != self.good
            cell.setFormula(original)
            yield Outcome(sheet, address, formula, mutant, before, after, counts, noticed)
        if self._verdicts() != self.good:
            self._settle(f"{sheet}!{address}")

    def _faithful(self, cell: Any, formula: str, before: Value, made: Iterable[Mutant]) -> Iterable[Mutant]:
        """The mutants, once the formula itself is seen to survive its translation."""
        cell.setFormula(for_libreoffice(formula))
        if moves(before, shown(cell)):
            raise RuntimeError(f"={formula} does not survive its translation: {before!r} -> {shown(cell)!r}")
        return made

    def _moved_elsewhere(self) -> bool:
        """Whether a change too small to count by itself makes one elsewhere that does."""
        now = self.document.values()
        return any(moves(value, now.get(sheet, {}).get(cell, ""))
                   for sheet, cells in self.start.items() for cell, value in cells.items())

    def _settle(self, where: str) -> None:
        """After a circular reference some cells stay wrong until everything is calculated anew."""
        self.document.recalculate()
        if self._verdicts() != self.good:
            raise RuntimeError(f"{where}: the master check does not recover after the formula is put back")

    def differences(self) -> list[str]:
        """What is not as it was at the start: nothing, once every formula is put back."""
        self.document.recalculate()
        return compare(self.start, self.document.values()).differences

    def blind(self) -> None:
        """Fixes the master check on its good verdict: from here on nothing is noticed."""
        for cell, verdict in zip(self.master, self.good):
            cell.setString(verdict)
