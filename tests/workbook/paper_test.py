"""Proves that the workbook of a case prints well: paper_test.py PROGRAM CASE.toml.

LibreOffice prints it to a PDF. Every page is A4 and carries scenario, price level, date and version at the top and
its number at the bottom; every sheet prints, in order; the summary is exactly one page; a sheet that repeats its header
row shows it on each of its pages.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from anatomy import Anatomy, read_anatomy
from libreoffice import Office
from product import Product

A4 = (595, 842)
_SIZE = re.compile(r"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts", re.MULTILINE)
_ROWS = re.compile(r"\$(\d+):\$(\d+)$")


@dataclass
class Page:
    """A printed page: its text and its size in points."""

    number: int
    text: str
    size: tuple[int, int]

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


def pages(pdf: Path) -> list[Page]:
    texts = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    sizes = subprocess.run(["pdfinfo", "-f", "1", "-l", "9999", str(pdf)], capture_output=True, text=True, check=True)
    found = [tuple(sorted((round(float(w)), round(float(h))))) for w, h in _SIZE.findall(sizes.stdout)]
    return [Page(number, text, (size[0], size[1]))
            for number, (text, size) in enumerate(zip(texts.stdout.split("\f"), found), start=1)]


def header_text(book: Anatomy, sheet: str) -> str:
    """What the header of a sheet prints."""
    stored = book.sheet_tree(sheet).findtext("headerFooter/oddHeader") or ""
    return " ".join(re.sub(r"&(?:[LCR]|\d+)", "", stored).replace("&&", "&").split())


def sheet_of(page: Page, book: Anatomy) -> str | None:
    """The sheet that the footer names."""
    last = [line for line in page.text.splitlines() if line.strip()][-1:]
    names = [name for name in book.book.sheets if last and last[0].strip().startswith(name + " ")]
    return max(names, key=len, default=None)


def repeated_words(book: Anatomy, sheet: str) -> list[str]:
    """The first headings of the row that a sheet repeats on each page."""
    found = _ROWS.search(book.scoped_names.get((sheet, "_xlnm.Print_Titles"), ""))
    values = book.book.sheets[sheet].values
    cells = [f"{column}{found.group(1)}" for column in "AB"] if found else []
    return [str(values[cell]) for cell in cells if cell in values]


def check_page(page: Page, total: int, book: Anatomy) -> list[str]:
    sheet = sheet_of(page, book)
    if sheet is None:
        return ["the footer names no sheet"]
    wrong = [] if page.size == A4 else [f"{page.size} points is not A4"]
    if not page.words.startswith(header_text(book, sheet)):
        wrong.append(f"does not start with {header_text(book, sheet)!r}")
    if not re.search(rf"\w+ {page.number} \w+ {total}$", page.words):
        wrong.append(f"does not end with page {page.number} of {total}")
    return wrong + [f"does not repeat {word!r}" for word in repeated_words(book, sheet) if word not in page.words]


def check_pages(printed: list[Page], book: Anatomy) -> list[str]:
    wrong = [f"page {page.number}: {sentence}" for page in printed for sentence in check_page(page, len(printed), book)]
    order = [sheet_of(page, book) for page in printed]
    if list(dict.fromkeys(order)) != list(book.book.sheets):
        wrong.append(f"the pages are of {list(dict.fromkeys(order))}, the sheets are {list(book.book.sheets)}")
    summary = order.count(book.role("summary"))
    return wrong if summary == 1 else [*wrong, f"the summary takes {summary} pages"]


def control(printed: list[Page], book: Anatomy) -> list[str]:
    """This test can fail: a page too many, a page of another size and a page without its header are noticed."""
    page = next(p for p in printed if sheet_of(p, book) == book.role("summary"))
    spoiled = {"a second summary": [*printed, page], "A3": [Page(page.number, page.text, (842, 1191))],
               "no header": [Page(page.number, "\n".join(page.text.splitlines()[3:]), page.size)]}
    start = len(check_pages([page], book))
    return [f"control: not noticed: {title}" for title, bad in spoiled.items()
            if len(check_pages(bad, book)) <= (start if len(bad) == 1 else 0)]


def main() -> int:
    product, wrong = Product(Path(sys.argv[1]), Path(sys.argv[2])), []
    with Office() as office, tempfile.TemporaryDirectory() as folder:
        for language in ("nl", "en"):
            path, pdf = Path(folder) / "case.xlsx", Path(folder) / "case.pdf"
            product.write(path, "--lang", language)
            with office.opened(path) as document:
                document.print_to(pdf)
            book, printed = read_anatomy(path), pages(pdf)
            wrong += [f"{language} {sentence}" for sentence in check_pages(printed, book) + control(printed, book)]
            order = [sheet_of(page, book) for page in printed]
            print(f"{product.case.stem} {language}: {len(printed)} pages: "
                  + ", ".join(f"{name} {order.count(name)}" for name in book.book.sheets))
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
