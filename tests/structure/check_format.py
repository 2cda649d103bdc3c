"""Proves that every C++ file is laid out as .clang-format says: check_format.py ROOT."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tree import read_tree


def main() -> int:
    root = Path(sys.argv[1])
    files = read_tree(root).cpp_files("engine", "reports", "cli", "tests")
    if not files:
        return 0
    print(f"{len(files)} files; to repair: clang-format -i <file>")
    return subprocess.run(["clang-format", "--dry-run", "-Werror", *files], cwd=root).returncode


if __name__ == "__main__":
    sys.exit(main())
