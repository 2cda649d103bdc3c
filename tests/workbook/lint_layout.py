"""Rules about sheets, protection and paper. Each returns one sentence per violation."""

from __future__ import annotations

import re

from anatomy import Anatomy, Element
from spreadsheet import row_number

A4 = "9"
LONG = 45  # rows that one page holds
SMALLEST_CONTRAST = 4.5
_FORBIDDEN = re.compile(r"vbaProject|macrosheets|externalLinks|connections\.xml|queryTables|activeX|embeddings"
                        r"|customUI|pivotCache", re.IGNORECASE)
_LINK = re.compile(r"^https://")
# Sheets that are read, not calculated with: they stay open so that text can be copied from them.
OPEN_ROLES = ("cover", "summary")


def nothing_foreign(book: Anatomy) -> list[str]:
    """No macro, external link, data connection or embedded object; links on the web are https."""
    wrong = [f"{part}: does not belong in a workbook" for part in book.parts if _FORBIDDEN.search(part)]
    if b"macroEnabled" in book.parts["[Content_Types].xml"]:
        wrong.append("the content type says that the file holds macros")
    for part in (part for part in book.parts if part.endswith(".rels")):
        wrong += [f"{part}: leads to {r.attrib['Target']}" for r in book.tree(part).iter("Relationship")
                  if r.attrib.get("TargetMode") == "External" and not _LINK.match(r.attrib["Target"])]
    return wrong


def nothing_hidden(book: Anatomy) -> list[str]:
    """No sheet, row or column is hidden."""
    wrong = [f"{sheet.attrib['name']}: {sheet.attrib['state']}" for sheet in book.tree("xl/workbook.xml").iter("sheet")
             if sheet.attrib.get("state", "visible") != "visible"]
    return wrong + [f"{name}: a hidden {kind}" for name in book.book.sheets for kind in ("row", "col")
                    for line in book.sheet_tree(name).iter(kind) if line.attrib.get("hidden") in ("1", "true")]


def no_merged_cells(book: Anatomy) -> list[str]:
    """No cells are merged."""
    return [f"{name}!{merged.attrib['ref']}: merged" for name in book.book.sheets
            for merged in book.sheet_tree(name).iter("mergeCell")]


def master_check(book: Anatomy) -> list[str]:
    """The summary, in the first group of sheets, shows the master check."""
    checks, summary = book.role("checks"), book.role("summary")
    if checks is None or summary is None:
        return ["no sheet with checks, or no summary"]
    if list(book.book.sheets).index(summary) > 1:
        return [f"{summary}: stands behind the second sheet"]
    first = next(iter(book.book.sheets[checks].formulas), "?")
    verdict, sheet = book.book.sheets[checks].values.get(first), book.book.sheets[summary]
    shown = any(f"{checks}!" in formula and sheet.values.get(cell) == verdict
                for cell, formula in sheet.formulas.items())
    return [] if verdict and shown else [f"{summary}: does not show the verdict of {checks}!{first}"]


def _rows(book: Anatomy, sheet: str) -> int:
    return max(map(row_number, book.book.sheets[sheet].values), default=0)


def _reading(book: Anatomy) -> list[str | None]:
    return [book.role(role) for role in OPEN_ROLES]


def freeze_panes(book: Anatomy) -> list[str]:
    """A sheet longer than a page has frozen panes."""
    return [f"{name}: {_rows(book, name)} rows and no frozen panes" for name in book.book.sheets
            if _rows(book, name) > LONG and name not in _reading(book)
            and not any(pane.attrib.get("state") == "frozen" for pane in book.sheet_tree(name).iter("pane"))]


def repeated_rows(book: Anatomy) -> list[str]:
    """A sheet longer than a page repeats its header rows in print."""
    return [f"{name}: {_rows(book, name)} rows and no repeated header row" for name in book.book.sheets
            if _rows(book, name) > LONG and name not in _reading(book)
            and (name, "_xlnm.Print_Titles") not in book.scoped_names]


def paper(book: Anatomy) -> list[str]:
    """Every sheet prints on A4, one page wide, with a print area; the summary on one page."""
    wrong = []
    for name in book.book.sheets:
        tree = book.sheet_tree(name)
        setup, fit = tree.find("pageSetup"), tree.find("sheetPr/pageSetUpPr")
        if setup is None or setup.attrib.get("paperSize") != A4:
            wrong.append(f"{name}: not on A4")
        if (name, "_xlnm.Print_Area") not in book.scoped_names:
            wrong.append(f"{name}: no print area")
        width = setup.attrib.get("fitToWidth", "1") if setup is not None else ""
        if fit is None or fit.attrib.get("fitToPage") != "1" or width != "1":
            wrong.append(f"{name}: not one page wide")
        height = setup.attrib.get("fitToHeight", "1") if setup is not None else ""
        if name == book.role("summary") and height != "1":
            wrong.append(f"{name}: not one page high")
    return wrong


def _wanted(book: Anatomy) -> dict[str, str]:
    """What every header says, as patterns: the title and the version from the properties, price level and date."""
    core = book.tree("docProps/core.xml")
    title, version = core.findtext("title") or "?", core.findtext("description") or "?"
    return {"the scenario": re.escape(title.replace("&", "&&")), "the version": re.escape(version),
            "the price level": r"(?:prijspeil|price level) \d{4}", "the perspective": r"perspecti(?:ef|ve) \w",
            "the date": r"\b\d{1,2} [A-Za-z]+ \d{4}\b"}


def headers(book: Anatomy) -> list[str]:
    """Scenario, perspective, price level, date and version stand in the print header of every sheet."""
    wrong = []
    for name in book.book.sheets:
        header = book.sheet_tree(name).findtext("headerFooter/oddHeader") or ""
        wrong += [f"{name}: the print header lacks {what}" for what, pattern in _wanted(book).items()
                  if not re.search(pattern, header)]
    return wrong


def page_numbers(book: Anatomy) -> list[str]:
    """Every sheet prints page x of y."""
    texts = {name: (book.sheet_tree(name).findtext("headerFooter/oddFooter") or "") for name in book.book.sheets}
    return [f"{name}: no page x of y" for name, text in texts.items() if "&P" not in text or "&N" not in text]


def first_rows(book: Anatomy) -> list[str]:
    """Scenario, perspective, price level, date and version stand at the top of every sheet."""
    wrong = []
    for name, sheet in book.book.sheets.items():
        top = " ".join(str(v) for cell, v in sheet.values.items() if row_number(cell) <= 3).replace("&", "&&")
        wrong += [f"{name}: the first rows lack {what}" for what, pattern in _wanted(book).items()
                  if not re.search(pattern, top)]
    return wrong


def protection(book: Anatomy) -> list[str]:
    """Sheets with formulas are protected without password, with objects and formatting of rows and columns allowed."""
    wrong = []
    for name, sheet in book.book.sheets.items():
        found = book.sheet_tree(name).find("sheetProtection")
        guards = {} if found is None else found.attrib
        if sheet.formulas and name not in _reading(book) and guards.get("sheet") != "1":
            wrong.append(f"{name}: not protected")
        if name in _reading(book) and guards:
            wrong.append(f"{name}: protected, so that nothing can be copied from it")
        if {"password", "hashValue"} & set(guards):
            wrong.append(f"{name}: a password")
        if guards.get("objects", "0") != "0":
            wrong.append(f"{name}: charts cannot be copied")
        if guards and (guards.get("formatColumns"), guards.get("formatRows")) != ("0", "0"):
            wrong.append(f"{name}: the width of columns or the height of rows cannot be changed")
    return wrong


def luminance(colour: str) -> float:
    """The relative luminance of RRGGBB as WCAG defines it."""
    parts = [int(colour[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _styles(book: Anatomy, kind: str, colour: str, otherwise: str) -> list[str]:
    """The colour of every font or fill of the style sheet."""
    table = book.tree("xl/styles.xml").find(kind)
    return [_colour(item.find(colour), otherwise) for item in (table if table is not None else [])]


def _colour(element: Element | None, otherwise: str) -> str:
    """RRGGBB; colours of the theme are the usual black and white."""
    return otherwise if element is None else element.attrib.get("rgb", otherwise)[-6:]


def readable(book: Anatomy) -> list[str]:
    """Text has a contrast of at least 4.5 to 1 with its cell."""
    fonts = _styles(book, "fonts", "color", "000000")
    fills = _styles(book, "fills", "patternFill/fgColor", "FFFFFF")
    pairs = {(fonts[int(form.attrib["fontId"])], fills[int(form.attrib["fillId"])])
             for form in book.tree("xl/styles.xml").iterfind("cellXfs/xf")}
    pairs |= {(_colour(form.find("font/color"), "000000"), _colour(form.find("fill/patternFill/bgColor"), "FFFFFF"))
              for form in book.tree("xl/styles.xml").iterfind("dxfs/dxf")}
    return [f"text {font} on {fill}: contrast {contrast(font, fill):.1f}" for font, fill in sorted(pairs)
            if contrast(font, fill) < SMALLEST_CONTRAST]


RULES = [nothing_foreign, nothing_hidden, no_merged_cells, master_check, freeze_panes, repeated_rows, paper, headers,
         page_numbers, first_rows, protection, readable]
