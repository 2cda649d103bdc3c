"""Rules about values and formulas. Each returns one sentence per violation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anatomy import Anatomy
from mutants import FUTURE, Token, tokens
from spreadsheet import Failure, Value, cell_address, column_number, row_number

CONSTANTS = {0.0, 1.0, 9.0, 12.0, 60.0, 100.0}
LONGEST = 120
VOLATILE = {"NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "INFO", "CELL"}
# What Excel 2013, LibreOffice 7.4 and Gnumeric 1.12 all have and give the same answer to, whatever the locale.
PLAIN = set("""ABS AND CHOOSE COLUMN COLUMNS COUNT COUNTA COUNTIF EXACT EXP FIND IF IFERROR INDEX INT ISBLANK ISERROR
    ISNUMBER ISTEXT LARGE LEFT LEN LN MATCH MAX MEDIAN MID MIN MOD N NOT NPV OR PMT POWER PV RANK REPT RIGHT ROUND
    ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMPRODUCT SUMSQ TRIM""".split())
LATER = {"ISFORMULA", "NORM.S.INV", "NORM.S.DIST"}  # these need a prefix in the file
# On these sheets every number is calculated; on the others fixed numbers stand in the columns (or the one row) given.
RESULTS = ("summary", "calculation", "staff", "parties")
FIXED_COLUMNS = {"break-even": {1}, "sensitivity": {2}}
# What shows a fixed outcome of the program and lapses once an input is changed; in Dutch and in English books.
LAPSES = re.compile(r"^IF\(invoer__gewijzigd>0,.*,\$?([A-Z]+)\$?(\d+)\)$")
PROBES = {0.0, 1.0}
ASKED = ("Gevraagde uitkomst", "Result asked for")  # the author asks for it: no result


def formulas(book: Anatomy) -> Iterator[tuple[str, str, str]]:
    for sheet, cell in book.book.formula_cells():
        yield sheet, cell, book.book.sheets[sheet].formulas[cell]


def stored_values(book: Anatomy) -> list[str]:
    """Every formula has a stored value."""
    return [f"{sheet}!{cell}: no stored value" for sheet, cell, _ in formulas(book)
            if cell not in book.book.sheets[sheet].values]


def _fixed(book: Anatomy, role: str) -> list[tuple[str, str, float]]:
    """The numbers of a sheet that are no formulas."""
    name = book.role(role)
    if name is None:
        return []
    sheet = book.book.sheets[name]
    return [(name, cell, value) for cell, value in sheet.values.items()
            if isinstance(value, float) and cell not in sheet.formulas]


def _values(book: Anatomy, role: str) -> dict[str, Value]:
    name = book.role(role)
    return book.book.sheets[name].values if name else {}


def _lapsing(book: Anatomy) -> set[tuple[str, str]]:
    """The cells with an outcome of the program that is only shown by a formula that lapses."""
    found = ((sheet, LAPSES.match(formula)) for sheet, _, formula in formulas(book))
    return {(sheet, match[1] + match[2]) for sheet, match in found if match}


def results_are_formulas(book: Anatomy) -> list[str]:
    """Every result cell is a formula: fixed numbers stand only where ranks, probes and engine outcomes belong."""
    lapsing = _lapsing(book)
    wrong = [fixed for role in RESULTS for fixed in _fixed(book, role) if fixed[:2] not in lapsing]
    for role, columns in FIXED_COLUMNS.items():
        inside = [fixed for fixed in _fixed(book, role)
                  if column_number(fixed[1]) not in columns and fixed[:2] not in lapsing]
        rows = {row_number(cell) for _, cell, _ in inside}
        if role == "sensitivity" and len(rows) == 1:
            continue  # the row that numbers the input each column replaces
        asked = {row_number(cell) for cell, value in _values(book, role).items() if value in ASKED}
        wrong += [fixed for fixed in inside
                  if role != "break-even" or (fixed[2] not in PROBES and row_number(fixed[1]) not in asked)]
    return [f"{sheet}!{cell}: the number {value:g} is no formula" for sheet, cell, value in wrong]


def constants(book: Anatomy) -> list[str]:
    """The only constants in formulas are 0, 1, 9, 12, 60 and 100."""
    return [f"{sheet}!{cell}: constant {token.text} in ={formula}" for sheet, cell, formula in formulas(book)
            for token in tokens(formula) if token.kind == "number" and float(token.text) not in CONSTANTS]


def formula_length(book: Anatomy) -> list[str]:
    """A formula has at most 120 characters."""
    return [f"{sheet}!{cell}: {len(formula)} characters" for sheet, cell, formula in formulas(book)
            if len(formula) > LONGEST]


def _nested(parts: list[Token]) -> bool:
    """Whether an IF stands inside an IF."""
    open_calls: list[str] = []
    called = ""
    for part in parts:
        if part.kind == "function":
            if part.text == "IF" and "IF" in open_calls:
                return True
            called = part.text
        elif part.text == "(":
            open_calls.append(called)
            called = ""
        elif part.text == ")" and open_calls:
            open_calls.pop()
    return False


def nested_if(book: Anatomy) -> list[str]:
    """No IF stands inside an IF."""
    return [f"{sheet}!{cell}: ={formula}" for sheet, cell, formula in formulas(book) if _nested(tokens(formula))]


def _functions(book: Anatomy) -> Iterator[tuple[str, str, str]]:
    for sheet, cell, formula in formulas(book):
        for token in tokens(formula):
            if token.kind == "function":
                yield sheet, cell, token.text


def volatile(book: Anatomy) -> list[str]:
    """No function whose value changes by itself, or that hides what it reads."""
    return [f"{sheet}!{cell}: {name}" for sheet, cell, name in _functions(book)
            if name.removeprefix(FUTURE) in VOLATILE]


def known_functions(book: Anatomy) -> list[str]:
    """Every function exists in Excel 2013, LibreOffice and Gnumeric, and has the prefix that Excel wants in a file."""
    known = PLAIN | VOLATILE | {FUTURE + name for name in LATER}
    return [f"{sheet}!{cell}: {name}" for sheet, cell, name in _functions(book) if name not in known]


def no_array_formulas(book: Anatomy) -> list[str]:
    """No formula needs array entry."""
    return [f"{sheet}!{cell.attrib['r']}: array formula" for sheet in book.book.sheets
            for cell in book.sheet_tree(sheet).iter("c")
            for formula in cell.iter("f") if formula.attrib.get("t", "normal") != "normal"]


_SUM = re.compile(r"\b(?:SUM|SUMSQ)\(([^()]*)\)")
_PLUSES = re.compile(r"^\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+){2,}$")


def contiguous_sums(book: Anatomy) -> list[str]:
    """A sum runs over one contiguous range, and no sum of three cells or more is written with plus signs."""
    return [f"{sheet}!{cell}: ={formula}" for sheet, cell, formula in formulas(book)
            if any("," in inside for inside in _SUM.findall(formula)) or _PLUSES.match(formula)]


_REFERENCE = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d+)$")


def relative(formula: str, cell: str) -> str:
    """The formula as it reads from its own cell (R1C1): the same text wherever it is copied to."""
    def written(token: Token) -> str:
        found = _REFERENCE.search(token.text) if token.kind == "reference" else None
        if not found:
            return token.text
        fixed_column, column, fixed_row, row = found.groups()
        across = column_number(column) if fixed_column else f"[{column_number(column) - column_number(cell)}]"
        down = row if fixed_row else f"[{int(row) - row_number(cell)}]"
        return f"{token.text[:found.start()]}R{down}C{across}"
    return "".join(written(token) for token in tokens(formula))


def block(book: Anatomy) -> tuple[str, int, int, int, int] | None:
    """The sensitivity block: sheet, the row that numbers the replaced inputs, its last row, last case, last column."""
    name = book.role("sensitivity")
    numbered = [cell for _, cell, _ in _fixed(book, "sensitivity") if column_number(cell) > 2]
    if name is None or not numbered:
        return None
    cells = book.book.sheets[name].formulas
    first = row_number(numbered[0])
    last = first + 1
    while cell_address(2, last) in cells:  # the block ends where no quantity has its value now
        last += 1
    return name, first, last, max(map(column_number, numbered)), max(map(column_number, cells))


def as_in_own_column(formula: str, cell: str) -> str:
    """A formula of the block as if all it reads stood in its own column: what does not move is read in the column now."""
    text = re.sub(r"(R\[-?\d+\])C3(?!\d)", r"\1C[0]", relative(formula, cell))
    return re.sub(r'\+SUMPRODUCT\(\((R\[-?\d+\]C\[0\]:R\[-?\d+\]C\[0\])=""\)\*\1\)', "", text)


def one_formula_per_row(book: Anatomy) -> list[str]:
    """A row of the sensitivity block has one formula, in both columns of an input that it moves with and in the others."""
    found = block(book)
    if found is None:
        return ["no sensitivity block found"]
    name, first, last, last_case, _ = found
    cells = book.book.sheets[name].formulas
    values = book.book.sheets[name].values
    wrong = []
    for row in range(first + 2, last + 1):  # the row below the numbers fetches each column's own replacement
        number = values.get(cell_address(1, row - 1))
        held = {c: cells[cell_address(c - 1, row - 1)] for c in range(4, last_case + 1) if cell_address(c - 1, row - 1) in cells}
        scenarios = {cell_address(c - 1, row - 1) for c in range(last_case + 1, last_case + 4)}
        kinds = {as_in_own_column(cells.get(c, ""), c) for c in scenarios}
        if isinstance(number, float):  # an input: its own two columns hold the replacement
            mine = {c for c in range(4, last_case + 1) if values.get(cell_address(c - 1, first - 1)) == number}
            if set(held) != mine or len({relative(held[c], cell_address(c - 1, row - 1)) for c in held}) > 1:
                wrong.append(f"{name}!{row}: replaced in {len(held)} columns, numbered in {len(mine)}")
        else:
            kinds |= {as_in_own_column(cells.get(cell_address(2, row - 1), ""), cell_address(2, row - 1))}
            kinds |= {as_in_own_column(formula, cell_address(c - 1, row - 1)) for c, formula in held.items()} - {"R[0]C[0]"}
            wrong += [f"{name}!{row}: column {c} stands alone" for c in held if (c ^ 1) not in held]
        if len(kinds) > 1:
            wrong.append(f"{name}!{row}: {len(kinds)} formulas: {', '.join(sorted(kinds))[:200]}")
    return wrong


def error_values(book: Anatomy) -> list[str]:
    """No cell holds an error value."""
    return [f"{name}!{cell}: {value.name}" for name, sheet in book.book.sheets.items()
            for cell, value in sheet.values.items() if isinstance(value, Failure)]


RULES = [stored_values, results_are_formulas, constants, formula_length, nested_if, volatile, known_functions,
         no_array_formulas, contiguous_sums, one_formula_per_row, error_values]
