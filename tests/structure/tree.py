"""The files of a source tree as the structure rules see them, and the include lines between them."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

CPP = (".h", ".cpp")
_INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)


@dataclass(frozen=True)
class Include:
    """One #include line: who includes what, and whether the name stands in quotes."""

    file: str
    target: str
    quoted: bool


@dataclass
class Tree:
    """A source tree: its root and the paths of its own files (nothing that git ignores)."""

    root: Path
    files: list[str]
    _texts: dict[str, str] = field(default_factory=dict)

    def text(self, file: str) -> str:
        if file not in self._texts:
            self._texts[file] = (self.root / file).read_text(encoding="utf-8", errors="replace")
        return self._texts[file]

    def cpp_files(self, *folders: str) -> list[str]:
        """The C++ files below the folders; of the whole tree without folders."""
        return [f for f in self.files if f.endswith(CPP) and (not folders or f.split("/")[0] in folders)]

    def includes(self, file: str) -> list[Include]:
        found = _INCLUDE.findall(without_comments(self.text(file)))
        return [Include(file, quoted or angled, bool(quoted)) for quoted, angled in found]


def without_comments(source: str) -> str:
    """The C++ text with its comments blanked out; what looks like a comment inside a string stays."""
    return _COMMENT.sub(lambda m: m.group() if m.group().startswith('"') else " ", source)


def read_tree(root: Path) -> Tree:
    """The tree at `root`: what git tracks or would track; every file when it is no git checkout."""
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True)
    if (root / ".git").exists() and listed.returncode == 0:
        names = [name for name in listed.stdout.split("\0") if name]
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
        names = [name for name in names
                 if not name.startswith(("build/", ".git/")) and "__pycache__" not in name]
    return Tree(root, sorted({name for name in names if (root / name).is_file()}))
