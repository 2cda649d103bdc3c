"""Proves that every message of the registry is shown by a story: messages_have_stories_test.py ROOT."""

from __future__ import annotations

import re
import sys
from pathlib import Path

# What no scenario can lead to as yet: a case without a balance.
WITHOUT_STORY = {"no_headline"}

_ENTRY = re.compile(
    r'^ZORGBAAT_MESSAGE\((\w+), \w+,\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"', re.MULTILINE)


def situations(registry: str) -> dict[str, list[re.Pattern[str]]]:
    """Per message what its sentence looks like in either language, with anything in its blanks."""
    return {key: [pattern_of(dutch), pattern_of(english)] for key, dutch, english in _ENTRY.findall(registry)}


def pattern_of(wording: str) -> re.Pattern[str]:
    text = wording.replace('\\"', '"').replace("\\\\", "\\")
    parts = re.split(r"\{\{|\}\}|\{\w+\}", text)
    return re.compile(r": (?:fout|error|waarschuwing|warning): " + ".+?".join(re.escape(part) for part in parts))


def main() -> int:
    root = Path(sys.argv[1])
    patterns = situations((root / "engine/base/messages.def").read_text(encoding="utf-8"))
    stories = "\n".join(path.read_text(encoding="utf-8", errors="replace")
                        for path in sorted((root / "tests/files").rglob("*.md")))
    missing = [key for key, wordings in patterns.items() if key not in WITHOUT_STORY and not any(w.search(stories) for w in wordings)]
    for key in missing:
        print(f"no story under tests/files shows the message `{key}`")
    print(f"{len(patterns)} messages, {len(missing)} without a story")
    return 1 if missing or not patterns else 0


if __name__ == "__main__":
    sys.exit(main())
