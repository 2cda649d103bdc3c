"""Proves that the workbook of a case keeps the rules of a good financial model: lint_test.py PROGRAM CASE.toml.

Both languages are graded. A violation that is known stands in KNOWN with its reason; one that no longer occurs must
leave that list.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from lint import RULES, grade
from product import Product

# By rule: what a known violation says (a part of its sentence), and why it stands.
KNOWN: dict[str, dict[str, str]] = {}


def judge(found: dict[str, list[str]]) -> tuple[list[str], set[tuple[str, str]]]:
    """The violations that are not known, and the known ones that occurred."""
    unknown, occurred = [], set()
    for rule, violations in found.items():
        for violation in violations:
            known = [(rule, part) for part in KNOWN.get(rule, {}) if part in violation]
            occurred.update(known)
            if not known:
                unknown.append(f"{rule}: {violation}")
    return unknown, occurred


def main() -> int:
    product = Product(Path(sys.argv[1]), Path(sys.argv[2]))
    wrong: list[str] = []
    seen: set[tuple[str, str]] = set()
    with tempfile.TemporaryDirectory() as folder:
        for language in ("nl", "en"):
            path = Path(folder) / f"{language}.xlsx"
            product.write(path, "--lang", language)
            unknown, occurred = judge(grade(path))
            wrong += [f"{language} {violation}" for violation in unknown]
            seen |= occurred
    expected = {(rule, part) for rule, parts in KNOWN.items() for part in parts}
    wrong += [f"{rule}: {part!r} is listed as known and does not occur" for rule, part in sorted(expected - seen)]
    print("\n".join([*wrong, f"{product.case.stem}: {len(RULES)} rules in two languages, {len(seen)} known violations, "
                             f"{len(wrong)} others"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
