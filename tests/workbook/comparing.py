"""Compares what two programs make of the cells of one workbook."""

from __future__ import annotations

from dataclasses import dataclass, field

from spreadsheet import Failure, Value

TOLERANCE = 1e-9

# The values of a workbook: by sheet, then by address. A cell that is absent is empty.
Values = dict[str, dict[str, Value]]


@dataclass
class Comparison:
    """What was found: how many cells were compared, those that differ, and the worst deviation among the others."""

    cells: int = 0
    differences: list[str] = field(default_factory=list)
    worst: float = 0.0
    worst_cell: str = "none"

    def take(self, where: str, expected: Value, actual: Value) -> None:
        """Compares one cell."""
        self.cells += 1
        if isinstance(expected, Failure) or isinstance(actual, Failure):
            self.differences.append(f"{where}: error value, expected {expected!r}, got {actual!r}")
        elif isinstance(expected, str) or isinstance(actual, str):
            if expected != actual:
                self.differences.append(f"{where}: expected {expected!r}, got {actual!r}")
        else:
            self._take_numbers(where, expected, actual)

    def _take_numbers(self, where: str, expected: float, actual: float) -> None:
        away = deviation(expected, actual)
        if not away <= TOLERANCE:
            self.differences.append(f"{where}: expected {expected!r}, got {actual!r}")
        elif away > self.worst:
            self.worst, self.worst_cell = away, where

    def report(self, title: str) -> str:
        shown = self.differences[:20]
        more = len(self.differences) - len(shown)
        lines = [f"{title}: {self.cells} cells, {len(self.differences)} differ, "
                 f"worst deviation of the others {self.worst:.1e} in {self.worst_cell}"]
        return "\n".join([*lines, *shown, *([f"and {more} more"] if more else [])])


def deviation(expected: float, actual: float) -> float:
    """How far two numbers are apart, relative to the larger of 1 and the expected one."""
    return abs(expected - actual) / max(1.0, abs(expected))


def compare(expected: Values, actual: Values) -> Comparison:
    """Every cell that either side has; the same sheets, the same texts, numbers to the tolerance."""
    found = Comparison()
    for sheet in {**expected, **actual}:
        left, right = expected.get(sheet, {}), actual.get(sheet, {})
        for address in sorted({*left, *right}):
            found.take(f"{sheet}!{address}", left.get(address, ""), right.get(address, ""))
    return found
