#include "engine/care/case/formula.h"

#include <gtest/gtest.h>

#include <string>

namespace zorgbaat {
namespace {

/// The tree with all its brackets, so that a test can see what binds to what.
std::string written(const FormulaTree& tree) {
  const auto pair = [&](const char* sign) {
    return "(" + written(tree.operands[0]) + sign + written(tree.operands[1]) + ")";
  };
  switch (tree.kind) {
    case FormulaTree::Kind::number:
      return tree.number.to_string();
    case FormulaTree::Kind::name:
    case FormulaTree::Kind::step:
      return tree.name;
    case FormulaTree::Kind::negate:
      return "(-" + written(tree.operands[0]) + ")";
    case FormulaTree::Kind::add:
      return pair("+");
    case FormulaTree::Kind::subtract:
      return pair("-");
    case FormulaTree::Kind::multiply:
      return pair("*");
    case FormulaTree::Kind::divide:
      return pair("/");
    case FormulaTree::Kind::power:
      return pair("^");
    case FormulaTree::Kind::call: {
      std::string text = tree.name + "(";
      for (const FormulaTree& operand : tree.operands)
        text += (text.ends_with('(') ? "" : ",") + written(operand);
      return text + ")";
    }
  }
  return {};
}

std::string parsed(const std::string& text) {
  Messages messages;
  const auto tree =
      parse_formula(StatedFormula{.text = text, .place = {.file = {0}, .line = 4, .column = 10}}, messages);
  EXPECT_TRUE(messages.all().empty()) << text;
  return tree ? written(*tree) : "nothing";
}

/// The formula stands at line 4, column 10 of a file.
void expect_refused(const std::string& text, MessageId id, int column) {
  SCOPED_TRACE(text);
  Messages messages;
  const auto tree =
      parse_formula(StatedFormula{.text = text, .place = {.file = {0}, .line = 4, .column = 10}}, messages);
  EXPECT_FALSE(tree.has_value());
  ASSERT_EQ(messages.all().size(), 1U);
  EXPECT_EQ(messages.all().front().id, id) << entry_of(messages.all().front().id).key;
  EXPECT_EQ(messages.all().front().place.line, 4);
  EXPECT_EQ(messages.all().front().place.column, 9 + column);
  EXPECT_FALSE(situation(messages.all().front(), Language::dutch).empty());
  EXPECT_FALSE(help(messages.all().front(), Language::english).empty());
}

TEST(Formula, ReadsNamesAndTheFourOperationsInTheirUsualOrder) {
  EXPECT_EQ(parsed("bezoeken - beeld"), "(bezoeken-beeld)");
  EXPECT_EQ(parsed("a - b - c"), "((a-b)-c)");
  EXPECT_EQ(parsed("a + b * c / d"), "(a+((b*c)/d))");
  EXPECT_EQ(parsed(" ( a + b ) * activity.bezoek.unit_cost "), "((a+b)*activity.bezoek.unit_cost)");
}

TEST(Formula, APowerBindsTighterThanASignAndToTheRight) {
  EXPECT_EQ(parsed("-a^2"), "(-(a^2))");
  EXPECT_EQ(parsed("a^b^2"), "(a^(b^2))");
  EXPECT_EQ(parsed("a^-2"), "(a^(-2))");
  EXPECT_EQ(parsed("a * -b"), "(a*(-b))");
}

TEST(Formula, CallsTheFunctionsOfTheFence) {
  EXPECT_EQ(parsed("min(a, b, c) + max(a, b)"), "(min(a,b,c)+max(a,b))");
  EXPECT_EQ(parsed("ceil(a) + floor(b) + exp(c) + ln(d)"), "(((ceil(a)+floor(b))+exp(c))+ln(d))");
  EXPECT_EQ(parsed("round(a) + round(b, 2)"), "(round(a)+round(b,2))");
}

TEST(Formula, ReadsARowAlongAnAxisThatIsNamed) {
  EXPECT_EQ(parsed("total(a, jaar) / total(b * c, jaar)"), "(total(a,jaar)/total((b*c),jaar))");
  EXPECT_EQ(parsed("at(a, jaar, 2027) + at(a, wijk, noord)"), "(at(a,jaar,2027)+at(a,wijk,noord))");
  EXPECT_EQ(parsed("shift(a, jaar, 2) - previous(a, jaar, b)"), "(shift(a,jaar,2)-previous(a,jaar,b))");
  EXPECT_EQ(parsed("first_where(a - b, jaar)"), "first_where((a-b),jaar)");
  expect_refused("total(a)", MessageId::formula_arguments, 1);
  expect_refused("total(a, b * c)", MessageId::formula_needs_axis, 1);
  expect_refused("at(a, 12, 2027)", MessageId::formula_needs_axis, 1);
  expect_refused("shift(a, jaar, 0.5)", MessageId::formula_number, 16);
}

TEST(Formula, HasNoNumbersThatAreFactsWithoutASource) {
  EXPECT_EQ(parsed("0 + 1 + 12 + 60 + 100"), "((((0+1)+12)+60)+100)");
  EXPECT_EQ(parsed("a^9"), "(a^9)");
  expect_refused("a * 0.5", MessageId::formula_number, 5);
  expect_refused("2 * a", MessageId::formula_number, 1);
  expect_refused("a^10", MessageId::formula_number, 3);
  expect_refused("a^(2 * 3)", MessageId::formula_number, 4);
  expect_refused("a^0.5", MessageId::formula_number, 3);
  expect_refused("a + 1.2.3", MessageId::formula_number, 5);
}

TEST(Formula, NamesTheCharacterThatDoesNotFit) {
  expect_refused("a × b", MessageId::formula_unexpected, 3);
  expect_refused("a +", MessageId::formula_unexpected, 4);
  expect_refused("a b", MessageId::formula_unexpected, 3);
  expect_refused("(a + b", MessageId::formula_unexpected, 7);
  expect_refused("a + b)", MessageId::formula_unexpected, 6);
  expect_refused("a < b", MessageId::formula_unexpected, 3);
  expect_refused("min(a, )", MessageId::formula_unexpected, 8);
  expect_refused("caf\xC3\xA9 + b", MessageId::formula_unexpected, 4);
}

TEST(Formula, AnEmptyFormulaSaysSo) {
  expect_refused("", MessageId::formula_empty, 1);
  expect_refused("   ", MessageId::formula_empty, 1);
}

TEST(Formula, HasNoIfAndNoFunctionOfItsOwn) {
  expect_refused("if(a, b, c)", MessageId::formula_function, 1);
  expect_refused("1 + sqrt(a)", MessageId::formula_function, 5);
  expect_refused("a (b)", MessageId::formula_function, 1);
}

TEST(Formula, CountsTheValuesBetweenBrackets) {
  expect_refused("min(a)", MessageId::formula_arguments, 1);
  expect_refused("b + ln(a, b)", MessageId::formula_arguments, 5);
  expect_refused("round(a, b)", MessageId::formula_arguments, 1);
  expect_refused("round(a, 12)", MessageId::formula_arguments, 1);
  expect_refused("exp()", MessageId::formula_unexpected, 5);
}

TEST(Formula, WhatIsNestedTooDeepOrTooLongNeverReachesTheStack) {
  std::string longest = "a";
  while (longest.size() <= 1000) longest += "+a";
  expect_refused(longest, MessageId::formula_too_complex, 1);
  expect_refused(std::string(500, '('), MessageId::formula_too_complex, 34);
  expect_refused(std::string(500, '-') + "a", MessageId::formula_too_complex, 34);
  std::string tower = "a";
  while (tower.size() < 500) tower += "^a";
  Messages messages;
  EXPECT_FALSE(parse_formula(StatedFormula{.text = tower, .place = {}}, messages).has_value());
}

}  // namespace
}  // namespace zorgbaat
