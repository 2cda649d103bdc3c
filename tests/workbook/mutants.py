"""Makes mutants of a formula: one operator, reference or constant changed, or its own value in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"""
    (?P<text>"(?:[^"]|"")*")
  | (?P<function>[A-Za-z_][\w.]*(?=\())
  | (?P<reference>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d+(?![\w.(]))
  | (?P<name>[A-Za-z_][\w.]*)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
  | (?P<operator><>|<=|>=|[-+*/^&=<>])
  | (?P<other>.)""", re.VERBOSE | re.DOTALL)
_OPERATORS = {"+": "-", "-": "+", "*": "/", "/": "*", "^": "*", "=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=",
              "<=": ">"}
_KINDS = {"name": "reference", "number": "constant", "text": "constant"}
_ROW = re.compile(r"\d+$")
OWN_VALUE = "own value"
FUTURE = "_xlfn."


@dataclass(frozen=True)
class Token:
    """A part of a formula as Excel stores it."""

    kind: str
    text: str


@dataclass(frozen=True)
class Mutant:
    """What was changed, and the formula that came of it; empty when the cell's own value takes its place."""

    kind: str
    formula: str


def tokens(formula: str) -> list[Token]:
    """The parts of a formula; put together again they are the formula."""
    return [Token(found.lastgroup or "", found.group()) for found in _TOKEN.finditer(formula)]


def _moved(address: str) -> list[str]:
    """The address one row further down and one row further up."""
    row = int(_ROW.search(address).group())  # type: ignore[union-attr]
    return [_ROW.sub(str(moved), address) for moved in (row + 1, row - 1) if moved > 0]


def _changed(token: Token, names: dict[str, str]) -> list[str]:
    """What can stand in the place of a token; nothing when there is nothing to change."""
    if token.kind == "operator" and token.text in _OPERATORS:
        return [_OPERATORS[token.text]]
    if token.kind == "reference":
        return _moved(token.text)
    if token.kind == "name" and token.text in names:
        return _moved(names[token.text])
    if token.kind == "number":
        return [f"{float(token.text) + 1:.15g}"]
    if token.kind == "text":
        return [f'{token.text[:-1]}x"']
    return []


def mutants(formula: str, names: dict[str, str]) -> Iterator[Mutant]:
    """Every mutant of a formula; `names` holds the address of each defined name."""
    parts = tokens(formula)
    for place, token in enumerate(parts):
        for changed in _changed(token, names):
            texts = [part.text for part in parts]
            texts[place] = changed
            yield Mutant(_KINDS.get(token.kind, token.kind), "".join(texts))
    yield Mutant(OWN_VALUE, "")


def _in_libreoffice(token: Token) -> str:
    if token.kind == "other" and token.text == ",":
        return ";"
    if token.kind == "function":
        return token.text.removeprefix(FUTURE)
    if token.kind == "reference" and "!" in token.text:
        sheet, cell = token.text.rsplit("!", 1)
        return f"${sheet}.{cell}"
    return token.text


def for_libreoffice(formula: str) -> str:
    """The same formula in the notation that LibreOffice takes from a program."""
    return "=" + "".join(_in_libreoffice(token) for token in tokens(formula))
