"""Proves that every rule of the linter fires: lint_controls_test.py PROGRAM CASE.toml.

For each rule the workbook of the case is broken in one place, by editing a part of the zip file; the rule must then
name a violation that it did not name before.
"""

from __future__ import annotations

import re
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from anatomy import Anatomy, read_anatomy
from lint import RULES
from lint_formulas import block
from lint_inputs import own_cells
from product import Product
from spreadsheet import cell_address

WORKBOOK, STYLES, CHART = "xl/workbook.xml", "xl/styles.xml", "xl/charts/chart1.xml"
FORMULA = r"<f>[^<]*</f>"


@dataclass(frozen=True)
class Control:
    """A rule, and how the file is broken: in this part (or the sheet with this role) a pattern is replaced."""

    rule: str
    part: str
    pattern: str
    replacement: str


def _formula(rule: str, formula: str) -> Control:
    return Control(rule, "calculation", FORMULA, f"<f>{formula}</f>")


FORMULAS = [
    Control("stored_values", "calculation", f"({FORMULA})<v>[^<]*</v>", r"\1"),
    Control("results_are_formulas", "calculation", rf"{FORMULA}(<v>[\d.]+</v>)", r"\1"),
    Control("results_are_formulas", "sensitivity", rf"{FORMULA}(<v>[\d.]+</v>)", r"\1"),
    _formula("constants", "7*1"), _formula("formula_length", "+".join(["1"] * 61)),
    _formula("nested_if", "IF(1=1,IF(0=1,1,0),0)"), _formula("nested_if", "IF(1=1,ABS(IF(0=1,1,0)),0)"),
    _formula("volatile", "NOW()"), _formula("volatile", "INDIRECT(&quot;A1&quot;)"),
    _formula("known_functions", "XLOOKUP(1,A1:A9,B1:B9)"), _formula("known_functions", "ISFORMULA(C9)"),
    Control("no_array_formulas", "calculation", "<f>", '<f t="array" ref="C7">'),
    _formula("contiguous_sums", "SUM(C7,C9:C12)"), _formula("contiguous_sums", "C7+C9+C12"),
    Control("error_values", "calculation", rf'<c r="(\w+)" s="(\d+)">({FORMULA})<v>[^<]*</v>',
            r'<c r="\1" s="\2" t="e">\3<v>#DIV/0!</v>'),
]
NAMES = [
    Control("well_formed_names", WORKBOOK, "<definedNames>",
            "<definedNames><definedName name=\"fwg50\">'Invoer'!$J$12</definedName>"),
    Control("well_formed_names", WORKBOOK, "<definedNames>",
            "<definedNames><definedName name=\"weg\">'Elders'!$J$12</definedName>"),
    Control("well_formed_names", WORKBOOK, r"(<definedName name=\"scenario__keuze\">[^<]*</definedName>)", r"\1\1"),
    Control("used_names", WORKBOOK, "<definedNames>",
            "<definedNames><definedName name=\"ongebruikt\">'Invoer'!$J$12</definedName>"),
    _formula("used_names", "onbekende_naam"),
]
LAYOUT = [
    Control("nothing_hidden", WORKBOOK, '(<sheet name="[^"]*" )', r'\1state="hidden" '),
    Control("nothing_hidden", "calculation", '<col min="2"', '<col hidden="1" min="2"'),
    Control("no_merged_cells", "calculation", "</sheetData>",
            '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
    Control("master_check", "summary", "<f>Controles![^<]*</f>", "<f>Berekening!$B$6</f>"),
    Control("freeze_panes", "engine", "<pane [^>]*/>", ""),
    Control("repeated_rows", WORKBOOK, '<definedName name="_xlnm.Print_Titles"[^>]*>Rekenkern[^<]*</definedName>', ""),
    Control("paper", "calculation", 'paperSize="9"', 'paperSize="1"'),
    Control("paper", "calculation", ' fitToPage="1"', ""),
    Control("paper", WORKBOOK, '<definedName name="_xlnm.Print_Area"[^<]*</definedName>', ""),
    Control("paper", "summary", "<pageSetup ", '<pageSetup fitToHeight="0" '),
    Control("headers", "calculation", r"prijspeil \d{4}", "prijspeil"),
    Control("headers", "calculation", r"<oddHeader>.*</oddHeader>", ""),
    Control("page_numbers", "calculation", "&amp;N", ""),
    Control("first_rows", "calculation", r'<c r="A2"[^>]*><v>\d+</v></c>', ""),
    Control("protection", "calculation", "<sheetProtection[^>]*/>", ""),
    Control("protection", "calculation", "<sheetProtection ", '<sheetProtection objects="1" '),
    Control("protection", "calculation", "<sheetProtection ", '<sheetProtection password="83AF" '),
    Control("protection", "calculation", ' formatColumns="0"', ""),
    Control("protection", "summary", "</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    Control("readable", STYLES, '<color rgb="FF595959"/>', '<color rgb="FFFF0000"/>'),
]
CHARTS = [
    Control("chart_titles", CHART, r"prijspeil \d{4}", ""),
    Control("axis_titles", CHART, "<c:valAx>(.*?)<c:title>.*?</c:title>", r"<c:valAx>\1"),
    Control("alternative_text", "xl/drawings/drawing1.xml", 'descr="[^"]*"', 'descr=""'),
    Control("chart_caches", CHART, r'(<c:pt idx="\d+"><c:v>)-?(?:[1-9]|0\.)[^<]*', r"\g<1>0"),
    Control("chart_caches", CHART, "<c:numCache>.*?</c:numCache>", ""),
]


def of_this_book(book: Anatomy) -> list[Control]:
    """Controls that need the address of a cell: the last formula of the block, and the first own value."""
    found = block(book)
    last = cell_address(4, found[2] - 1) if found else "?"
    sheet, own = next(iter(own_cells(book).values()))
    row = re.sub(r"\D", "", own)
    low = next(f"D{re.sub(r'[^0-9]', '', cell)}" for _, cell in own_cells(book).values()
               if "D" + re.sub(r"\D", "", cell) in book.book.sheets[sheet].values)
    open_style = next(c.attrib["s"] for c in book.sheet_tree(sheet).iter("c") if c.attrib["r"] == own)
    return [
        Control("one_formula_per_row", "sensitivity", f'(<c r="{last}"[^>]*>){FORMULA}', r"\1<f>1-1</f>"),
        Control("one_formula_per_row", "sensitivity", f'(<c r="{last}"[^>]*>){FORMULA}', r"\1"),
        Control("unlocked_cells", "inputs", f'<c r="{own}" s="\\d+"', f'<c r="{own}" s="0"'),
        Control("unlocked_cells", "inputs", '<c r="A1" s="\\d+"', f'<c r="A1" s="{open_style}"'),
        Control("unlocked_cells", "inputs", '<col min="1"', f'<col style="{open_style}" min="1"'),
        Control("input_rows", "inputs", f'(<c r="{low}"[^>]*>)<v>[^<]*</v>', r"\1<v>1e12</v>"),
        Control("input_rows", "inputs", f'<c r="B{row}"[^>]*><v>[^<]*</v></c>', ""),
        Control("input_rows", "inputs", f'<c r="O{row}"[^>]*><v>[^<]*</v></c>', ""),
    ]


def broken(book: Anatomy, control: Control, target: Path) -> bool:
    """Writes the broken file; whether the pattern was there to be broken."""
    role = book.role(control.part) if "/" not in control.part else None
    part = book.book.parts[role] if role else control.part
    text = book.parts[part].decode("utf-8")
    changed, count = re.subn(control.pattern, control.replacement, text, count=1, flags=re.DOTALL)
    write(target, {**book.parts, part: changed.encode("utf-8")})
    return bool(count)


def write(target: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def foreign_parts(book: Anatomy, folder: Path) -> list[str]:
    """The rule about foreign parts is broken by adding one."""
    rule, wrong = next(rule for rule in RULES if rule.__name__ == "nothing_foreign"), []
    link = b'<Relationships><Relationship Id="r9" TargetMode="External" Target="file:///elders.xlsx"/></Relationships>'
    for name, content in (("xl/vbaProject.bin", b""), ("xl/externalLinks/externalLink1.xml", b"<a/>"),
                          ("xl/connections.xml", b"<a/>"), ("xl/worksheets/_rels/sheet99.xml.rels", link)):
        write(folder / "broken.xlsx", {**book.parts, name: content})
        if not rule(read_anatomy(folder / "broken.xlsx")):
            wrong.append(f"nothing_foreign: does not notice {name}")
    return wrong


def fires(book: Anatomy, control: Control, folder: Path) -> str:
    """A sentence when the rule stays silent."""
    rule = next(rule for rule in RULES if rule.__name__ == control.rule)
    if not broken(book, control, folder / "broken.xlsx"):
        return f"{control.rule}: nothing to break with {control.pattern}"
    fresh = set(rule(read_anatomy(folder / "broken.xlsx"))) - set(rule(book))
    return "" if fresh else f"{control.rule}: does not notice {control.replacement or 'the loss of ' + control.pattern}"


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        product.write(folder / "case.xlsx", "--lang", "nl")
        book = read_anatomy(folder / "case.xlsx")
        controls = [*FORMULAS, *NAMES, *LAYOUT, *CHARTS, *of_this_book(book)]
        wrong = [sentence for control in controls if (sentence := fires(book, control, folder))]
        wrong += foreign_parts(book, folder)
    without = {rule.__name__ for rule in RULES} - {control.rule for control in controls} - {"nothing_foreign"}
    wrong += [f"{rule}: has no control" for rule in sorted(without)]
    print("\n".join([*wrong, f"{len(RULES)} rules, {len(controls) + 4} broken workbooks, {len(wrong)} unnoticed"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
