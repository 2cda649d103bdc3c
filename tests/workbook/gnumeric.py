"""Gnumeric as a second program that recalculates a workbook."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from comparing import Values
from spreadsheet import read_book


def recalculated(path: Path) -> Values:
    """Every value after Gnumeric has calculated the whole workbook anew."""
    with tempfile.TemporaryDirectory(prefix="zorgbaat-gnumeric-") as folder:
        target = Path(folder) / "recalculated.xlsx"
        run = subprocess.run(["ssconvert", "--recalc", str(path), str(target)], capture_output=True, text=True,
                             timeout=300)
        if run.returncode != 0 or not target.exists():
            raise RuntimeError(f"ssconvert cannot read {path.name}: {run.stderr}")
        return {name: sheet.values for name, sheet in read_book(target).sheets.items()}
