"""Makes spoiled copies of a workbook: wrong stored results, or a formula that was changed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from spreadsheet import read_book

POISON = 98765.4321
_CELL = re.compile(r"<c\b(?P<attributes>[^>]*[^>/])>(?P<formula><f\b[^>]*?(?:/>|>.*?</f>))(?:<v>[^<]*</v>|<v/>)?</c>",
                   re.DOTALL)
_KIND = re.compile(r'\st="[^"]*"')
_ADDRESS = re.compile(r'\br="([A-Z]+\d+)"')


def _copy(source: Path, target: Path, change: Callable[[str, str], str]) -> None:
    """Copies a workbook; `change` gets the part and the XML of every sheet and returns the XML to write."""
    parts = {part for part in read_book(source).parts.values()}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename in parts:
                content = change(entry.filename, content.decode("utf-8")).encode("utf-8")
            new.writestr(entry.filename, content)


def poison(source: Path, target: Path) -> int:
    """Writes a copy in which every formula has one and the same wrong stored result; returns how many have."""
    count = 0

    def wrong(cell: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"<c{_KIND.sub('', cell['attributes'])}>{cell['formula']}<v>{POISON}</v></c>"

    _copy(source, target, lambda _, xml: _CELL.sub(wrong, xml))
    return count


def sabotage(source: Path, target: Path, sheet: str, address: str) -> None:
    """Writes a copy in which the formula of one cell gives 1 more than it should."""
    part = read_book(source).parts[sheet]

    def one_more(cell: re.Match[str]) -> str:
        found = _ADDRESS.search(cell["attributes"])
        if not found or found.group(1) != address:
            return cell.group()
        formula = re.sub(r"(<f\b[^>]*>)(.*)(</f>)", r"\1(\2)+1\3", cell["formula"], flags=re.DOTALL)
        return cell.group().replace(cell["formula"], formula)

    _copy(source, target, lambda name, xml: _CELL.sub(one_more, xml) if name == part else xml)
