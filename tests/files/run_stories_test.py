"""Proves that the story runner accepts what is right, refuses what is wrong, and updates in place."""

from __future__ import annotations

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from run_stories import run_story
from story import matches

GOOD = """# A story
```toml file=sub/case.toml
a = 1
```
Then:
```console
$ cat sub/case.toml
a = 1
$ echo out; echo err >&2; false
out
err
[exit 1]
$ printf 'a\\nb\\nc 12 d\\n'
...
c [..] d
$ zorgbaat $SCENARIOS \\
  $PWD
program with $SCENARIOS $HERE
```
```console norun
$ false
```
"""


class Stories(unittest.TestCase):
    def run_text(self, text: str, update: bool = False) -> tuple[int, str, str]:
        """How many commands differ, what is printed, and the story afterwards."""
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "zorgbaat"
            program.write_text('#!/bin/sh\necho program with "$@"\n')
            program.chmod(0o755)
            story = Path(folder) / "story.md"
            story.write_text(text, encoding="utf-8")
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                wrong = run_story(story, program, [], update)
            return wrong, printed.getvalue(), story.read_text(encoding="utf-8")

    def test_a_good_story_passes(self) -> None:
        wrong, printed, _ = self.run_text(GOOD)
        self.assertEqual(0, wrong, printed)
        self.assertIn("4 commands, 0 different", printed)

    def test_other_output_fails_with_a_diff(self) -> None:
        wrong, printed, _ = self.run_text(GOOD.replace("\na = 1\n$", "\na = 2\n$"))
        self.assertEqual(1, wrong)
        self.assertIn("-a = 2\n+a = 1\n", printed)

    def test_another_exit_code_fails(self) -> None:
        self.assertEqual(1, self.run_text(GOOD.replace("[exit 1]", "[exit 2]"))[0])
        self.assertEqual(1, self.run_text(GOOD.replace("[exit 1]\n", ""))[0])

    def test_missing_and_extra_lines_fail(self) -> None:
        self.assertEqual(1, self.run_text(GOOD.replace("out\nerr\n", "out\n"))[0])
        self.assertEqual(1, self.run_text(GOOD.replace("out\nerr\n", "out\nerr\nmore\n"))[0])

    def test_update_writes_what_happened_and_leaves_the_rest(self) -> None:
        wrong, _, after = self.run_text(GOOD.replace("[exit 1]\n", "").replace("out\nerr\n", "old\n"), update=True)
        self.assertEqual((1, GOOD), (wrong, after))

    def test_a_block_may_not_write_outside_its_folder(self) -> None:
        with self.assertRaises(ValueError):
            self.run_text("```toml file=../case.toml\n```\n")

    def test_wildcards(self) -> None:
        self.assertTrue(matches(["..."], []))
        self.assertTrue(matches(["a", "...", "d"], ["a", "b", "c", "d"]))
        self.assertTrue(matches(["x [..] (y)"], ["x 1.5 (y)"]))
        self.assertFalse(matches(["a", "...", "d"], ["a", "b"]))
        self.assertFalse(matches(["1.5"], ["1x5"]))
        self.assertFalse(matches(["[..]"], ["a", "b"]))


if __name__ == "__main__":
    unittest.main()
