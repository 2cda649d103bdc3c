"""Proves that each structure rule fires on the tree that breaks it, and that a good tree is silent."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import rules
from tree import read_tree

GOOD = {
    "engine/base/number.h": "#pragma once\n#include <boost/multiprecision/cpp_dec_float.hpp>\n",
    "engine/graph/graph.h": '#pragma once\n#include "engine/base/number.h"\n// beeldzorg is an example\n',
    "engine/analysis/solve/solve.cpp": '#include "engine/base/number.h"\n',
    "reports/text/print.cpp": '#include "engine/graph/graph.h"\n',
    "cli/main.cpp": '#include <CLI/CLI.hpp>\n#include "reports/csv/list.h"\n',
    "reports/csv/list.h": "#pragma once\n",
    "README.md": "see https://example.nl/work/page\n",
}


def violations(files: dict[str, str]) -> dict[str, list[str]]:
    """The sentences of each rule that is not silent about the good tree with these files added."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**GOOD, **files}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        tree = read_tree(Path(folder))
        found = {rule.__name__: rule(tree) for rule in rules.RULES}
        return {name: sentences for name, sentences in found.items() if sentences}


class EachRuleFires(unittest.TestCase):
    def only(self, rule: str, files: dict[str, str]) -> None:
        self.assertEqual([rule], list(violations(files)))

    def test_a_good_tree_is_silent(self) -> None:
        self.assertEqual({}, violations({}))

    def test_a_lower_layer_may_not_include_a_higher_one(self) -> None:
        self.only("include_arrows", {"engine/base/bad.cpp": '#include "engine/graph/graph.h"\n'})

    def test_eval_may_not_include_care(self) -> None:
        self.only("include_arrows", {"engine/care/labour.h": "#pragma once\n",
                                     "engine/eval/bad.cpp": '#include "engine/care/labour.h"\n'})

    def test_one_report_may_not_include_another(self) -> None:
        self.only("include_arrows", {"reports/json/json.h": "#pragma once\n",
                                     "reports/text/bad.cpp": '#include "reports/json/json.h"\n'})

    def test_an_include_is_counted_from_the_root(self) -> None:
        self.only("include_arrows", {"engine/base/bad.cpp": '#include "number.h"\n'})

    def test_a_source_outside_the_layers(self) -> None:
        self.only("include_arrows", {"engine/extra.cpp": "int x;\n"})

    def test_two_headers_may_not_include_each_other(self) -> None:
        self.only("include_cycles", {"engine/base/a.h": '#include "engine/base/b.h"\n',
                                     "engine/base/b.h": '#include "engine/base/a.h"\n'})

    def test_a_heavy_header_stays_in_its_layer(self) -> None:
        for header in ("boost/multiprecision/cpp_int.hpp", "fmt/format.h", "boost/math/tools/roots.hpp",
                       "toml++/toml.h", "CLI/CLI.hpp", "xlsxwriter.h", "xlsxwriter/chart.h",
                       "nlohmann/json.hpp", "utf8.h"):
            with self.subTest(header):
                self.only("heavy_headers", {"engine/graph/bad.cpp": f"#include <{header}>\n"})

    def test_a_header_has_150_lines_and_a_source_300(self) -> None:
        self.only("file_lengths", {"engine/base/long.h": "\n" * 151})
        self.only("file_lengths", {"tests/unit/base/long_test.cpp": "\n" * 301})
        self.assertEqual({}, violations({"engine/base/h.h": "\n" * 150, "engine/base/c.cpp": "\n" * 300}))

    def test_a_name_says_what_the_file_holds(self) -> None:
        for name in ("engine/base/utils.h", "engine/care/cost_manager.cpp", "tests/common/a.py", "cli/misc.h"):
            with self.subTest(name):
                self.only("vague_names", {name: ""})

    def test_the_code_names_no_case(self) -> None:
        self.only("case_names", {"engine/care/bad.cpp": 'auto x = "Beeldzorg"; // fine\n'})
        self.only("case_names", {"reports/text/bad.cpp": 'auto url = "http://x"; int blended = 1;\n'})
        self.assertEqual({}, violations({"cli/good.cpp": "/* telemonitoring\n smartglass */ // ai_op_ic\n"}))

    def test_both_languages_of_a_text_stand_in_a_list(self) -> None:
        for inline in ('Text("saldo", "balance")', 'Text label("kosten " + name, "cost of " + name);',
                       'book.in_words("ja",\n  "yes")', 'words("lang "\n"woord", "word")', 'in("taal", "language")',
                       'english ? " inputs" : " invoer"'):
            with self.subTest(inline):
                self.only("pairs_of_languages", {"engine/words/bad.cpp": inline})
        for good in ('ZORGBAAT_WORD(balance, "saldo", "balance")', 'Text("template")', 'english ? "," : "."'):
            with self.subTest(good):
                self.assertEqual({}, violations({"engine/words/good.cpp": good}))
        self.assertEqual({}, violations({"engine/words/list.def": 'Text("saldo", "balance")'}))

    def test_only_agreed_entries_stand_at_the_top(self) -> None:
        self.only("top_level", {"notes.txt": ""})
        self.only("top_level", {"src/readme.txt": ""})

    def test_no_path_of_a_machine(self) -> None:
        self.only("machine_paths", {"docs/a.md": "see /" + "work/main\n"})
        self.only("machine_paths", {"tests/a.sh": "cd /" + "root/x\n"})


if __name__ == "__main__":
    unittest.main()
