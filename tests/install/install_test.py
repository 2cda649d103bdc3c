"""Proves that an installed tree finds its own data from any folder, also once it is moved: install_test.py CMAKE BUILD.

BUILD is a built release tree. It is installed into a folder of its own; neither the source tree nor the build tree is
where the program looks for scenarios or tariffs, because the commands are run from elsewhere.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CMAKE, BUILD = sys.argv[1], Path(sys.argv[2]).resolve()


class AnInstalledTree(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.elsewhere = self.root / "elsewhere"
        self.elsewhere.mkdir()
        self.prefix = self.root / "prefix"
        self.run_command(CMAKE, "--install", str(BUILD), "--prefix", str(self.prefix))

    def run_command(self, *command: str) -> str:
        done = subprocess.run(command, cwd=self.elsewhere, capture_output=True, text=True)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return done.stdout

    def works(self, prefix: Path) -> None:
        program = str(prefix / "bin" / "zorgbaat")
        case = f"{prefix.name}.toml"
        self.run_command(program, "new", "template", "-o", case)
        self.run_command(program, "check", case)
        self.assertIn("cao/", self.run_command(program, "tariffs", "list"))
        scenarios = sorted((prefix / "share" / "zorgbaat" / "scenarios").glob("*.toml"))
        self.assertTrue(scenarios)
        for scenario in scenarios:
            self.run_command(program, "check", str(scenario))

    def test_works_from_any_folder(self) -> None:
        self.works(self.prefix)

    def test_works_once_it_is_moved(self) -> None:
        self.works(self.prefix.rename(self.root / "moved"))

    def test_works_by_a_link_from_another_folder(self) -> None:
        link = self.root / "zorgbaat"
        link.symlink_to(self.prefix / "bin" / "zorgbaat")
        self.assertIn("cao/", self.run_command(str(link), "tariffs", "list"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
