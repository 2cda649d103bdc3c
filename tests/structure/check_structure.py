"""Proves that the source tree keeps its own rules: check_structure.py [ROOT]."""

from __future__ import annotations

import sys
from pathlib import Path

from rules import RULES
from tree import read_tree


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    tree = read_tree(root)
    wrong = [sentence for rule in RULES for sentence in rule(tree)]
    for sentence in wrong:
        print(sentence)
    print(f"{len(tree.files)} files, {len(RULES)} rules, {len(wrong)} violations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
