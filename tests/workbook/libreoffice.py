"""LibreOffice as a program that recalculates a workbook and in which cells can be typed, without a screen."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

from comparing import Values
from spreadsheet import Failure, cell_address

START_SECONDS = 120
_ERROR = 4  # com.sun.star.sheet.FormulaResult.ERROR


class Document:
    """One open workbook."""

    def __init__(self, component: Any) -> None:
        self._component = component
        self._cells: dict[str, Any] = {}

    def recalculate(self) -> None:
        """Calculates every formula anew, whatever is stored."""
        self._component.calculateAll()

    def _cell(self, name: str) -> Any:
        if name not in self._cells:
            area = self._component.NamedRanges.getByName(name).getReferredCells()
            self._cells[name] = area.getCellByPosition(0, 0)
        return self._cells[name]

    def type_in(self, name: str, value: float | None) -> None:
        """Types a number in the cell with this defined name; None empties it. A locked cell refuses."""
        cell = self._cell(name)
        if cell.CellProtection.IsLocked:
            raise RuntimeError(f"{name} is locked")
        if value is None:
            cell.setFormula("")
        else:
            cell.setValue(value)

    def unprotect(self) -> None:
        """Takes off the protection of every sheet; none has a password."""
        for sheet in self._component.Sheets:
            sheet.unprotect("")

    def cell(self, sheet: str, address: str) -> Any:
        """A cell as the office program knows it."""
        return self._component.Sheets.getByName(sheet).getCellRangeByName(address)

    def print_to(self, target: Path) -> None:
        """Prints every sheet to a PDF."""
        self._component.storeToURL(target.resolve().as_uri(), (PropertyValue("FilterName", 0, "calc_pdf_Export", 0),))

    def values(self, *only: str) -> Values:
        """The value of every cell that is not empty, of all sheets or of those named."""
        sheets = self._component.Sheets
        return {name: _sheet_values(sheets.getByName(name)) for name in only or sheets.ElementNames}


def _sheet_values(sheet: Any) -> dict[str, Any]:
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
    values = {cell_address(column, row): value if isinstance(value, str) else float(value)
              for row, line in enumerate(area.getDataArray())
              for column, value in enumerate(line) if value not in ("", None)}
    for part in area.queryFormulaCells(_ERROR).RangeAddresses:
        for column in range(part.StartColumn, part.EndColumn + 1):
            for row in range(part.StartRow, part.EndRow + 1):
                values[cell_address(column, row)] = Failure("error")
    return values


class Office:
    """One office process with a profile of its own; a context manager that ends it."""

    def __enter__(self) -> Office:
        self._profile = tempfile.mkdtemp(prefix="zorgbaat-office-")
        pipe = f"zorgbaat{uuid.uuid4().hex}"
        self._process = subprocess.Popen(
            ["soffice", "--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
             f"-env:UserInstallation=file://{self._profile}", f"--accept=pipe,name={pipe};urp;"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            self._desktop = self._connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except BaseException:
            self.__exit__()
            raise
        return self

    def _connect(self, address: str) -> Any:
        """Waits until the process answers."""
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        last = time.monotonic() + START_SECONDS
        while time.monotonic() < last:
            try:
                context = resolver.resolve(address)
                return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            except NoConnectException:
                if self._process.poll() is not None:
                    raise RuntimeError(f"soffice ended with {self._process.returncode}") from None
                time.sleep(0.2)
        raise RuntimeError(f"soffice did not answer within {START_SECONDS} seconds")

    def __exit__(self, *_: object) -> None:
        """Ends the process group of this office and removes its profile."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    @contextmanager
    def opened(self, path: Path) -> Iterator[Document]:
        """The workbook, opened without a window and never saved."""
        hidden = PropertyValue("Hidden", 0, True, 0)
        component = self._desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (hidden,))
        if component is None:
            raise RuntimeError(f"LibreOffice cannot open {path.name}")
        try:
            yield Document(component)
        finally:
            component.close(True)

    def recalculated(self, path: Path) -> Values:
        """Every value after LibreOffice has calculated the whole workbook anew."""
        with self.opened(path) as document:
            document.recalculate()
            return document.values()
