"""An xlsx file laid open for the linter: its parts, and what each sheet says beside the values of its cells."""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from spreadsheet import Book, read_book

Element = ElementTree.Element
_NAMESPACE = re.compile(r"\{[^}]*\}")
# The sheets that rules speak of, by the names they have in Dutch and in English.
ROLES = {"summary": ("Samenvatting", "Summary"), "inputs": ("Invoer", "Inputs"),
         "calculation": ("Berekening", "Calculation"), "sensitivity": ("Gevoeligheidsanalyse", "Sensitivity"),
         "break-even": ("Break-even", "Break-even"), "staff": ("Formatie", "Staff"),
         "parties": ("Partijen", "Parties"), "checks": ("Controles", "Checks"),
         "cover": ("Voorblad", "Cover"), "sentences": ("Zinnen", "Sentences"), "engine": ("Rekenkern", "Engine")}


def plain(root: Element) -> Element:
    """The same XML without namespaces."""
    for element in root.iter():
        element.tag = _NAMESPACE.sub("", element.tag)
        for name in list(element.attrib):
            if name.startswith("{"):
                element.attrib[_NAMESPACE.sub("", name) + "_"] = element.attrib.pop(name)
    return root


@dataclass
class Chart:
    """A chart: where it stands, its alternative text and its XML."""

    sheet: str
    part: str
    description: str
    xml: Element


@dataclass
class Anatomy:
    """Every part of the file, and the workbook as a reader of formulas and values sees it."""

    parts: dict[str, bytes]
    book: Book
    trees: dict[str, Element] = field(default_factory=dict)

    def tree(self, part: str) -> Element:
        if part not in self.trees:
            self.trees[part] = plain(ElementTree.fromstring(self.parts[part]))
        return self.trees[part]

    def sheet_tree(self, sheet: str) -> Element:
        return self.tree(self.book.parts[sheet])

    def role(self, role: str) -> str | None:
        """The name of the sheet with this role, when the workbook has it."""
        return next((name for name in ROLES[role] if name in self.book.sheets), None)

    def related(self, part: str) -> dict[str, str]:
        """The parts that a part points at, by the identifier it uses."""
        folder, name = posixpath.split(part)
        relations = f"{folder}/_rels/{name}.rels"
        if relations not in self.parts:
            return {}
        return {r.attrib["Id"]: posixpath.normpath(posixpath.join("/", folder, r.attrib["Target"])).lstrip("/")
                for r in self.tree(relations).iter("Relationship")}

    @cached_property
    def scoped_names(self) -> dict[tuple[str, str], str]:
        """Names of one sheet, such as its print area, by that sheet and the name."""
        sheets = list(self.book.sheets)
        return {(sheets[int(name.attrib["localSheetId"])], name.attrib["name"]): name.text or ""
                for name in self.tree("xl/workbook.xml").iter("definedName") if "localSheetId" in name.attrib}

    @cached_property
    def _unlocked_styles(self) -> set[str]:
        formats = self.tree("xl/styles.xml").find("cellXfs")
        unlocked = set()
        for index, form in enumerate(formats if formats is not None else []):
            protection = form.find("protection")
            if protection is not None and protection.attrib.get("locked") in ("0", "false"):
                unlocked.add(str(index))
        return unlocked

    def unlocked(self, sheet: str) -> set[str]:
        """The cells of a sheet in which anyone may type; a column or row that is open counts by its own name."""
        tree, styles = self.sheet_tree(sheet), self._unlocked_styles
        cells = {cell.attrib["r"] for cell in tree.iter("c") if cell.attrib.get("s") in styles}
        columns = {f"column {col.attrib['min']}" for col in tree.iter("col") if col.attrib.get("style") in styles}
        return cells | columns | {f"row {row.attrib['r']}" for row in tree.iter("row") if row.attrib.get("s") in styles}

    @cached_property
    def charts(self) -> list[Chart]:
        found = []
        for sheet, part in self.book.parts.items():
            for drawing in (target for target in self.related(part).values() if "/drawings/" in target):
                found += self._charts_of(sheet, drawing)
        return found

    def _charts_of(self, sheet: str, drawing: str) -> list[Chart]:
        targets = self.related(drawing)
        return [Chart(sheet, targets[chart.attrib["id_"]],
                      "".join(p.attrib.get("descr", "") for p in frame.iter("cNvPr")),
                      self.tree(targets[chart.attrib["id_"]]))
                for frame in self.tree(drawing).iter("graphicFrame") for chart in frame.iter("chart")]


def read_anatomy(path: Path) -> Anatomy:
    with zipfile.ZipFile(path) as archive:
        return Anatomy({name: archive.read(name) for name in archive.namelist()}, read_book(path))
