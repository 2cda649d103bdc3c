"""Writes the case of a story to a file, so that the workbook tests run on it too: write_story_case.py STORY.md TARGET."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "files"))

from story import read_story


def main() -> int:
    story, target = Path(sys.argv[1]), Path(sys.argv[2])
    lines, blocks = read_story(story)
    block = next(block for block in blocks if block.file == target.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines[block.first:block.last]) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
