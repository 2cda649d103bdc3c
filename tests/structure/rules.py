"""The rules of the source tree. Each rule returns one sentence per violation."""

from __future__ import annotations

import re
from collections.abc import Callable

from tree import Tree, without_comments

_ENGINE = {
    "engine/base": [],
    "engine/graph": ["engine/base"],
    "engine/eval": ["engine/graph"],
    "engine/care": ["engine/graph"],
    "engine/load": ["engine/care"],
    "engine/analysis": ["engine/eval", "engine/care"],
    "engine/words": ["engine/analysis"],
    "engine/content": ["engine/words"],
    "engine/workbook": ["engine/content"],
}
_REPORTS = {
    **{f"reports/{name}": ["engine/content"] for name in ("text", "json", "csv", "html")},
    "reports/xlsx": ["engine/workbook"],
}
# The arrows: which layers a layer may include directly; what those may include, it may include as well.
ARROWS: dict[str, list[str]] = {**_ENGINE, **_REPORTS, "cli": [*_ENGINE, *_REPORTS]}

# Heavy third-party headers and the one layer that may name them.
HEAVY = {
    "boost/multiprecision/": "engine/base",
    "fmt/": "engine/base",
    "boost/math/": "engine/eval",
    "utf8": "engine/base",
    "toml++/": "engine/load",
    "nlohmann/": "reports/json",
    "CLI/": "cli",
    "xlsxwriter": "reports/xlsx",
}

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "engine", "scenarios", "tariffs", "cli", "reports", "tests", "docs",
    "README.md", ".gitignore", ".clang-format", ".clang-tidy", ".ci",
}
LONGEST = {".h": 150, ".cpp": 300, ".py": 300}
VAGUE = {"util", "utils", "helper", "helpers", "common", "manager", "misc"}
CASES = re.compile(r"beeldzorg|smart_?glass|telemonitoring|blended|ai_op_ic", re.IGNORECASE)
_LITERAL = r'"(?:\\.|[^"\\])*"'
# A Dutch text with the English one beside it, and a choice between the two by the language.
PAIR_OF_LANGUAGES = re.compile(
    rf'\b(?:Text(?:\s+\w+)?|in_words|words|in)\s*[({{]\s*{_LITERAL}(?:\s*\+[^,;]*|\s*{_LITERAL})*\s*,\s*"'
    r'|english_?\)?\s*\?\s*"[^"]*[A-Za-z]{2}')
# Files that may hold such pairs, and why.
HOLDS_PAIRS = {
    "engine/base/date.cpp": "the months are a list of both languages in themselves",
    "engine/base/messages.cpp": "the three words around every message; the messages themselves are a list",
    "engine/load/text/guard.cpp": "a table of signs that a file may not have, each with both languages",
}
MACHINE_PATH = re.compile(r"(?<![\w.-])/(?:work|root)/")


def layer_of(path: str) -> str:
    """The layer a file belongs to; the empty string when it belongs to none."""
    parts = path.split("/")
    if parts[0] == "cli":
        return "cli"
    layer = "/".join(parts[:2])
    return layer if len(parts) > 2 and layer in ARROWS else ""


def reachable(layer: str) -> set[str]:
    """The layer itself and all layers that it may include."""
    found = {layer}
    for below in ARROWS[layer]:
        found |= reachable(below)
    return found


def include_arrows(tree: Tree) -> list[str]:
    """Layers include only downwards, and every quoted include is a path from the root that exists."""
    known = set(tree.files)
    wrong = []
    for file in tree.cpp_files("engine", "reports", "cli"):
        layer = layer_of(file)
        if not layer:
            wrong.append(f"{file}: stands in no layer")
            continue
        for include in tree.includes(file):
            target = layer_of(include.target)
            if include.quoted and include.target not in known:
                wrong.append(f'{file}: "{include.target}" is no file of the tree, counted from its root')
            elif target and target not in reachable(layer):
                wrong.append(f"{file}: {layer} may not include {target} ({include.target})")
    return wrong


def include_cycles(tree: Tree) -> list[str]:
    """No file includes itself by way of others."""
    edges = {f: [i.target for i in tree.includes(f) if i.quoted] for f in tree.cpp_files()}
    done: set[str] = set()
    wrong: list[str] = []

    def visit(file: str, path: list[str]) -> None:
        if file in path:
            wrong.append("cycle of includes: " + " -> ".join([*path[path.index(file):], file]))
        elif file not in done:
            for target in edges.get(file, []):
                visit(target, [*path, file])
            done.add(file)

    for file in edges:
        visit(file, [])
    return wrong


def heavy_headers(tree: Tree) -> list[str]:
    """A heavy third-party header is named in its own layer alone."""
    return [
        f"{file}: {include.target} belongs in {layer} only"
        for file in tree.cpp_files("engine", "reports", "cli")
        for include in tree.includes(file)
        for prefix, layer in HEAVY.items()
        if not include.quoted and include.target.startswith(prefix) and layer_of(file) != layer
    ]


def file_lengths(tree: Tree) -> list[str]:
    """Headers have up to 150 lines, sources up to 300."""
    wrong = []
    for file in tree.files:
        longest = LONGEST.get("." + file.rsplit(".", 1)[-1])
        lines = tree.text(file).count("\n") if longest else 0
        if longest and lines > longest:
            wrong.append(f"{file}: {lines} lines, at most {longest}")
    return wrong


def vague_names(tree: Tree) -> list[str]:
    """A name says what is in the file."""
    def vague(part: str) -> bool:
        return bool(VAGUE & set(re.split(r"[._-]", part.lower())))

    return [f"{file}: the name does not say what it holds" for file in tree.files
            if any(vague(part) for part in file.split("/"))]


def case_names(tree: Tree) -> list[str]:
    """No C++ of the product names a case: a case is data."""
    wrong = []
    for file in tree.cpp_files("engine", "reports", "cli"):
        for name in sorted(set(CASES.findall(without_comments(tree.text(file))))):
            wrong.append(f"{file}: names the case {name}")
    return wrong


def pairs_of_languages(tree: Tree) -> list[str]:
    """What the product says stands in a list, a .def file, with both languages side by side."""
    return [f"{file}:{source.count(chr(10), 0, found.start()) + 1}: both languages of a text belong in a .def file"
            for file in tree.cpp_files("engine", "reports", "cli") if file not in HOLDS_PAIRS
            for source in [tree.text(file)]
            for found in PAIR_OF_LANGUAGES.finditer(source)]


def top_level(tree: Tree) -> list[str]:
    """Nothing stands at the top beside the agreed entries."""
    return [f"{name}: not an agreed top-level entry"
            for name in sorted({file.split("/")[0] for file in tree.files} - TOP_LEVEL)]


def machine_paths(tree: Tree) -> list[str]:
    """No file holds a path of the machine on which it was written."""
    return [f"{file}:{number}: path of a machine"
            for file in tree.files
            for number, line in enumerate(tree.text(file).splitlines(), start=1)
            if MACHINE_PATH.search(line)]


RULES: list[Callable[[Tree], list[str]]] = [
    include_arrows, include_cycles, heavy_headers, file_lengths, vague_names, case_names, pairs_of_languages,
    top_level, machine_paths,
]
