"""Proves, on a small workbook written by hand, that the means of the workbook tests work and can fail."""

from __future__ import annotations

import tempfile
import unittest
import zipfile
from pathlib import Path

import gnumeric
from comparing import compare
from libreoffice import Office
from spoiling import POISON, poison, sabotage
from spreadsheet import Failure, cell_address, column_number, read_book

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
ROWS = """<row r="1"><c r="A1" t="inlineStr"><is><t>minuten</t></is></c><c r="B1"><v>20</v></c><c r="C1" s="1"/></row>
<row r="2"><c r="A2" t="str"><f>IF(B2&gt;1,"ja","nee")</f><v>ja</v></c>
<c r="B2"><f>IF(ISNUMBER(C1),C1,B1)/3</f><v>6.666666666666667</v></c></row>
<row r="3"><c r="A3" t="b"><f>B2&gt;1</f><v>1</v></c><c r="B3"><f>{formula}</f><v>9</v></c></row>"""


def write_book(path: Path, formula: str = "ROUND(B2,9)+2.333333333") -> None:
    """A workbook of one sheet: a text, two numbers, a comparison, and an unlocked cell `eigen`."""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{TYPE}.styles+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Target="xl/workbook.xml" '
            f'Type="{DOCUMENT}/officeDocument"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
            f'Target="worksheets/sheet1.xml" Type="{DOCUMENT}/worksheet"/><Relationship Id="r2" '
            f'Target="styles.xml" Type="{DOCUMENT}/styles"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets><sheet name="Blad 1" '
            'sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="eigen">\'Blad 1\'!$C$1'
            '</definedName><definedName name="vast">\'Blad 1\'!$B$1</definedName></definedNames></workbook>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
            '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
            '<xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{ROWS.format(formula=formula)}'
            '</sheetData><sheetProtection sheet="1"/></worksheet>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)


class Means(unittest.TestCase):
    office: Office

    @classmethod
    def setUpClass(cls) -> None:
        cls.office = Office().__enter__()
        cls.addClassCleanup(cls.office.__exit__)

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.good, self.spoiled = Path(folder.name) / "good.xlsx", Path(folder.name) / "spoiled.xlsx"
        write_book(self.good)
        self.stored = {name: sheet.values for name, sheet in read_book(self.good).sheets.items()}

    def test_reading(self) -> None:
        book = read_book(self.good)
        self.assertEqual({"A1": "minuten", "B1": 20.0, "A2": "ja", "B2": 20 / 3, "A3": 1.0, "B3": 9.0},
                         book.sheets["Blad 1"].values)
        self.assertEqual(["A2", "B2", "A3", "B3"], [cell for _, cell in book.formula_cells()])
        self.assertEqual("'Blad 1'!$C$1", book.names["eigen"])
        self.assertEqual((28, "AB12"), (column_number("AB12"), cell_address(27, 11)))

    def test_a_poisoned_file_is_wrong_in_every_formula_until_it_is_recalculated(self) -> None:
        self.assertEqual(4, poison(self.good, self.spoiled))
        poisoned = read_book(self.spoiled).sheets["Blad 1"]
        self.assertEqual({POISON}, {poisoned.values[cell] for cell in poisoned.formulas})
        with self.office.opened(self.spoiled) as document:
            self.assertEqual(POISON, document.values()["Blad 1"]["B3"])
        for values in (self.office.recalculated(self.spoiled), gnumeric.recalculated(self.spoiled)):
            found = compare(self.stored, values)
            self.assertEqual([], found.differences)
            self.assertEqual(6, found.cells)

    def test_a_changed_formula_is_noticed_by_both_programs(self) -> None:
        sabotage(self.good, self.spoiled, "Blad 1", "B3")
        for values in (self.office.recalculated(self.spoiled), gnumeric.recalculated(self.spoiled)):
            self.assertEqual(["Blad 1!B3: expected 9.0, got 10.0"], compare(self.stored, values).differences)

    def test_an_error_value_is_noticed_by_both_programs(self) -> None:
        write_book(self.spoiled, "1/0")
        for values in (self.office.recalculated(self.spoiled), gnumeric.recalculated(self.spoiled)):
            self.assertIsInstance(values["Blad 1"]["B3"], Failure)
            self.assertEqual(1, len(compare(self.stored, values).differences))

    def test_an_own_value_counts_until_it_is_cleared_and_a_locked_cell_refuses(self) -> None:
        with self.office.opened(self.good) as document:
            for typed, expected in ((30.0, 10.0), (None, 20 / 3)):
                document.type_in("eigen", typed)
                document.recalculate()
                self.assertAlmostEqual(expected, document.values("Blad 1")["Blad 1"]["B2"], delta=1e-12)
            with self.assertRaises(RuntimeError):
                document.type_in("vast", 1.0)

    def test_deviations(self) -> None:
        self.assertEqual([], compare({"a": {"A1": 1e6}}, {"a": {"A1": 1e6 + 1e-4}}).differences)
        self.assertEqual(1, len(compare({"a": {"A1": 1.0}}, {"a": {"A1": 1.0 + 2e-9}}).differences))
        self.assertEqual(1, len(compare({"a": {"A1": 1.0}}, {"a": {"A1": float("nan")}}).differences))
        self.assertEqual(1, len(compare({"a": {"A1": "ja"}}, {"a": {}}).differences))
        self.assertEqual(1, len(compare({"a": {}}, {"b": {"A1": 0.0}}).differences))


if __name__ == "__main__":
    unittest.main()
