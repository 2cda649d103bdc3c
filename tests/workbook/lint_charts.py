"""Rules about charts. Each returns one sentence per violation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anatomy import Anatomy, Chart, Element
from comparing import deviation
from spreadsheet import cell_address, column_number, row_number

_AXES = ("valAx", "catAx", "dateAx", "serAx")
_RANGE = re.compile(r"^'?(?P<sheet>[^'!]+)'?!\$?(?P<from>[A-Z]+\$?\d+)(?::\$?(?P<to>[A-Z]+\$?\d+))?$")
_CONVENTIONS = re.compile(r"(?:prijspeil|price level) \d{4}")
TOLERANCE = 1e-9


def _where(chart: Chart) -> str:
    return f"{chart.sheet} ({chart.part.rsplit('/', 1)[-1]})"


def _text(title: Element | None) -> str:
    return "" if title is None else "".join(t.text or "" for t in [*title.iter("t"), *title.iter("v")])


def chart_titles(book: Anatomy) -> list[str]:
    """Every chart has a title that carries the price level, since a pasted chart loses its sheet."""
    wrong = []
    for chart in book.charts:
        title = _text(chart.xml.find("chart/title"))
        if not _CONVENTIONS.search(title):
            wrong.append(f"{_where(chart)}: title {title!r}")
    return wrong


def axis_titles(book: Anatomy) -> list[str]:
    """Every axis that is shown has a title."""
    return [f"{_where(chart)}: {axis.tag} without a title" for chart in book.charts for kind in _AXES
            for axis in chart.xml.iter(kind) if not _text(axis.find("title")) and not _deleted(axis)]


def _deleted(axis: Element) -> bool:
    found = axis.find("delete")
    return found is not None and found.attrib.get("val", "1") in ("1", "true")


def alternative_text(book: Anatomy) -> list[str]:
    """Every chart has an alternative text."""
    return [f"{_where(chart)}: no alternative text" for chart in book.charts if not chart.description.strip()]


def _series(chart: Chart) -> Iterator[tuple[str, list[str | None]]]:
    """The range and the stored points of each reference of a chart."""
    for kind in ("numRef", "strRef"):
        for reference in chart.xml.iter(kind):
            points = {int(p.attrib["idx"]): p.findtext("v") for p in reference.iter("pt")}
            count = reference.find(f"{kind[:3]}Cache/ptCount")
            total = int(count.attrib["val"]) if count is not None else 0
            yield reference.findtext("f") or "", [points.get(i) for i in range(total)]


def _cells(formula: str) -> tuple[str, list[str]]:
    """The sheet and the cells of a range."""
    found = _RANGE.match(formula)
    if not found:
        return "", []
    first = found["from"].replace("$", "")
    last = (found["to"] or first).replace("$", "")
    return found["sheet"], [cell_address(column - 1, row - 1)
                            for column in range(column_number(first), column_number(last) + 1)
                            for row in range(row_number(first), row_number(last) + 1)]


def chart_caches(book: Anatomy) -> list[str]:
    """Each series stores what its cells hold, so that viewers that do not calculate show the right chart."""
    wrong = []
    for chart in book.charts:
        for formula, points in _series(chart):
            sheet, cells = _cells(formula)
            values = [book.book.sheets[sheet].values.get(c) for c in cells] if sheet in book.book.sheets else []
            if not values or len(points) != len(values):
                wrong.append(f"{_where(chart)}: {formula} has {len(values)} cells and {len(points)} stored points")
            elif not all(_same(value, point) for value, point in zip(values, points)):
                wrong.append(f"{_where(chart)}: {formula} is not stored as its cells are")
    return wrong


def _same(value: object, point: str | None) -> bool:
    if isinstance(value, float):
        return point is not None and deviation(value, float(point)) <= TOLERANCE
    return (value or "") == (point or "")


RULES = [chart_titles, axis_titles, alternative_text, chart_caches]
