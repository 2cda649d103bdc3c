"""Proves that formulas are taken apart and mutated as meant."""

from __future__ import annotations

import unittest

from lint_formulas import relative
from mutants import OWN_VALUE, for_libreoffice, mutants, tokens
from mutation_test import ranges

FORMULA = '''IF(ROUND('Break-even'!$C$7,9)>=reistijd,"ja, ""vast""",-B1)'''
NAMES = {"reistijd": "'Invoer'!$J$13"}


class Mutants(unittest.TestCase):
    def test_the_parts_put_together_are_the_formula(self) -> None:
        for formula in (FORMULA, "IFERROR(INDEX(A$22:A$33,MATCH($B8,$B$22:$B$33,0)),1.5E-3)", "_xlfn.ISFORMULA(C7)"):
            self.assertEqual(formula, "".join(token.text for token in tokens(formula)))

    def test_every_part_that_can_change_does(self) -> None:
        made = [(mutant.kind, mutant.formula) for mutant in mutants(FORMULA, NAMES)]
        self.assertEqual([
            ("reference", FORMULA.replace("$C$7", "$C$8")), ("reference", FORMULA.replace("$C$7", "$C$6")),
            ("constant", FORMULA.replace(",9", ",10")), ("operator", FORMULA.replace(">=", "<")),
            ("reference", FORMULA.replace("reistijd", "'Invoer'!$J$14")),
            ("reference", FORMULA.replace("reistijd", "'Invoer'!$J$12")),
            ("constant", FORMULA.replace('vast"""', 'vast""x"')), ("operator", FORMULA.replace("-B1", "+B1")),
            ("reference", FORMULA.replace("B1", "B2")), (OWN_VALUE, "")], made)

    def test_the_notation_of_libreoffice(self) -> None:
        self.assertEqual('''=IF(ROUND($'Break-even'.$C$7;9)>=reistijd;"ja, ""vast""";-B1)''', for_libreoffice(FORMULA))
        self.assertEqual("=ISFORMULA($Blad.C7:C9)", for_libreoffice("_xlfn.ISFORMULA(Blad!C7:C9)"))

    def test_a_formula_reads_the_same_wherever_it_is_copied_to(self) -> None:
        self.assertEqual(relative("IF(D$38=$B40,Blad!$C40)", "D40"), relative("IF(E$38=$B41,Blad!$C41)", "E41"))
        self.assertNotEqual(relative("D42-D43", "D56"), relative("E42-D43", "E56"))

    def test_addresses_as_ranges(self) -> None:
        self.assertEqual(["A9:A11", "B1", "AA2"], ranges({"A9", "A10", "A11", "B1", "AA2"}))


if __name__ == "__main__":
    unittest.main()
