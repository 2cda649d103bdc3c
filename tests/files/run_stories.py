"""Runs Markdown stories as tests: run_stories.py [--program FILE] [--copy FOLDER]... [--update] STORY.md ...

A story is run in a fresh folder of its own. Its fenced blocks work in the order in which they stand:
- any info string with `file=NAME` writes the block to that file;
- `console` holds `$ command` lines, each followed by the expected output (stdout and stderr together) and, when
  the exit code is not 0, by a line `[exit N]`. A line `...` matches any lines, `[..]` any text within a line;
- an info string with the word `norun` is left alone.
`zorgbaat` is the program under test and $SCENARIOS the folder with the product's cases; in the output the names of
both folders are shown as $SCENARIOS and $HERE. With --update the expected output becomes what was printed.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from story import Block, Step, matches, read_story, trimmed, written

ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 120


@dataclass
class Place:
    """Where a story runs: its own folder, the program, the cases."""

    here: Path
    program: Path
    scenarios: Path

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        path = f"{self.program.parent}{os.pathsep}{kept.get('PATH', '')}"
        return {**kept, "LC_ALL": "C.UTF-8", "PATH": path, "SCENARIOS": str(self.scenarios)}

    def run(self, step: Step) -> tuple[list[str], int]:
        """The lines that a command prints, with folder names made the same on every machine, and its exit code."""
        run = subprocess.run(["bash", "-c", step.command], cwd=self.here, env=self.environment(),
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                             timeout=LONGEST_SECONDS)
        text = run.stdout.decode("utf-8", errors="backslashreplace")
        text = text.replace(str(self.scenarios), "$SCENARIOS").replace(str(self.here), "$HERE")
        return trimmed(text.split("\n")), run.returncode


def write_file(place: Place, name: str, lines: list[str]) -> None:
    path = (place.here / name).resolve()
    if not path.is_relative_to(place.here):
        raise ValueError(f"file={name} lies outside the folder of the story")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def difference(step: Step, actual: list[str], code: int) -> str:
    """A unified diff from what the story says to what happened."""
    said = [*step.expected, f"[exit {step.exit}]"]
    happened = [*actual, f"[exit {code}]"]
    return "\n".join(difflib.unified_diff(said, happened, "the story", "what happened", lineterm="", n=100))


def run_block(place: Place, story: Path, lines: list[str], block: Block) -> int:
    """Does what one block says and returns how many of its commands differ; the steps take what happened."""
    if block.file:
        write_file(place, block.file, lines[block.first:block.last])
        return 0
    wrong = 0
    for step in block.steps:
        actual, code = place.run(step)
        if code == step.exit and matches(step.expected, actual):
            continue
        wrong += 1
        print(f"{story.name}:{step.line}: $ {step.command}\n{difference(step, actual, code)}\n")
        step.expected, step.exit = actual, code
    return wrong


def run_story(story: Path, program: Path, copies: list[Path], update: bool) -> int:
    lines, blocks = read_story(story)
    with tempfile.TemporaryDirectory(prefix="zorgbaat-story-") as folder:
        place = Place(Path(folder).resolve(), program, ROOT / "scenarios")
        for source in copies:
            if source.exists():
                shutil.copytree(source, place.here / source.name)
        wrong = sum(run_block(place, story, lines, block) for block in blocks)
    if update and wrong:
        for block in reversed([block for block in blocks if block.steps]):
            lines[block.first:block.last] = [line for step in block.steps for line in written(step)]
        story.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{story.name}: {sum(len(block.steps) for block in blocks)} commands, {wrong} different")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=ROOT / "build/test/cli/zorgbaat")
    parser.add_argument("--copy", type=Path, action="append", default=[], help="a folder to copy into each story's")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("stories", type=Path, nargs="+")
    asked = parser.parse_args()
    wrong = sum(run_story(story, asked.program.absolute(), asked.copy, asked.update) for story in asked.stories)
    return 1 if wrong and not asked.update else 0


if __name__ == "__main__":
    sys.exit(main())
