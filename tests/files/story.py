"""A story: a Markdown file whose fenced blocks are files to write and commands to run with expected output."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

_FENCE = re.compile(r"^(`{3,}|~{3,})\s*([^`]*)$")
_EXIT = re.compile(r"^\[exit (\d+)\]$")
_NAME = re.compile(r"(?:^|\s)file=(\S+)")


@dataclass
class Step:
    """One command of a console block: what to run, what it must print, and its exit code."""

    line: int
    command: str
    expected: list[str] = field(default_factory=list)
    exit: int = 0


@dataclass
class Block:
    """One fenced block: lines[first:last] of the story are its content, without the fences."""

    first: int
    last: int
    file: str | None = None
    steps: list[Step] = field(default_factory=list)


def read_story(path: Path) -> tuple[list[str], list[Block]]:
    """The lines of a story and the blocks in it that do something."""
    lines = path.read_text(encoding="utf-8").splitlines()
    blocks = []
    at = 0
    while at < len(lines):
        opening = _FENCE.match(lines[at])
        at += 1
        if not opening:
            continue
        first = at
        while at < len(lines) and not _closes(lines[at], opening.group(1)):
            at += 1
        block = _block(lines, Block(first, at), opening.group(2))
        if block.file or block.steps:
            blocks.append(block)
        at += 1
    return lines, blocks


def _closes(line: str, fence: str) -> bool:
    line = line.rstrip()
    return line.startswith(fence) and set(line) == {fence[0]}


def _block(lines: list[str], block: Block, info: str) -> Block:
    words = info.split()
    if "norun" in words:
        return block
    if name := _NAME.search(info):
        block.file = name.group(1)
    elif words[:1] == ["console"]:
        block.steps = _steps(lines[block.first:block.last], block.first)
    return block


def _steps(lines: list[str], offset: int) -> list[Step]:
    """The commands of a console block; a command goes on after a backslash at the end of its line."""
    steps: list[Step] = []
    goes_on = False
    for number, line in enumerate(lines, start=offset + 1):
        if goes_on:
            steps[-1].command += "\n" + line
        elif line.startswith("$ "):
            steps.append(Step(number, line[2:]))
        elif not steps:
            raise ValueError(f"line {number}: a console block starts with `$ command`")
        elif code := _EXIT.match(line):
            steps[-1].exit = int(code.group(1))
            continue
        else:
            steps[-1].expected.append(line)
            continue
        goes_on = line.endswith("\\")
    for step in steps:
        step.expected = trimmed(step.expected)
    return steps


def trimmed(lines: list[str]) -> list[str]:
    """The lines without the empty ones at the end."""
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    return lines[:last]


def matches(expected: list[str], actual: list[str]) -> bool:
    """Whether the output is the expected one: a line `...` stands for any lines, `[..]` for any text in a line."""
    pattern = ""
    for line in expected:
        if line.strip() == "...":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += r"[^\n]*?".join(re.escape(part) for part in line.split("[..]")) + r"\n"
    return re.fullmatch(pattern, "".join(line + "\n" for line in actual)) is not None


def written(step: Step) -> list[str]:
    """The step as the lines of a console block."""
    code = [f"[exit {step.exit}]"] if step.exit else []
    return [*("$ " + step.command).split("\n"), *step.expected, *code]
