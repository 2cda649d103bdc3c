// The formulas of single operations, in the grammar of the file format.

#include "engine/workbook/grid/formula.h"

#include <gtest/gtest.h>

namespace zorgbaat {
namespace {

class Formula : public testing::Test {
 protected:
  Formula() {
    references_.cell = [this](NodeId node) -> std::optional<std::string> {
      if (node == a_) return "a";
      if (node == b_) return "b";
      if (node == c_) return "c";
      return std::nullopt;
    };
    references_.block = [](NodeId, int part) { return std::string(part == 0 ? "C1:C3" : "C5:C7"); };
  }
  std::string of(NodeId node) const { return formula_of(graph_, node, references_); }

  Graph graph_{};
  NodeId a_ = graph_.input(Unit());
  NodeId b_ = graph_.input(Unit());
  NodeId c_ = graph_.input(Unit());
  References references_{};
};

TEST_F(Formula, KeepsTheOrderOfOperationsWithBrackets) {
  const NodeId sum = graph_.apply(Op::sum, {a_, b_});
  const NodeId difference = graph_.apply(Op::difference, {b_, c_});
  EXPECT_EQ("(a+b)*c", of(graph_.apply(Op::product, {sum, c_})));
  EXPECT_EQ("a-(b-c)", of(graph_.apply(Op::difference, {a_, difference})));
  EXPECT_EQ("b-c-a", of(graph_.apply(Op::difference, {difference, a_})));
  EXPECT_EQ("a/(b*c)", of(graph_.apply(Op::quotient, {a_, graph_.apply(Op::product, {b_, c_})})));
}

TEST_F(Formula, PutsPowersAndSignsInBrackets) {
  const NodeId minus_one = graph_.constant(-1);
  EXPECT_EQ("(-1)*a", of(graph_.apply(Op::product, {minus_one, a_})));
  EXPECT_EQ("(a^b)^c", of(graph_.apply(Op::power, {graph_.apply(Op::power, {a_, b_}), c_})));
  EXPECT_EQ("a^(b-c)", of(graph_.apply(Op::power, {a_, graph_.apply(Op::difference, {b_, c_})})));
}

TEST_F(Formula, SettlesBeforeEveryStep) {
  EXPECT_EQ("-INT(-ROUND(a,9))", of(graph_.apply(Op::ceiling, {a_})));
  EXPECT_EQ("b*(-INT(-ROUND(a,9)))", of(graph_.apply(Op::product, {b_, graph_.apply(Op::ceiling, {a_})})));
  EXPECT_EQ("INT(ROUND(a,9))", of(graph_.apply(Op::floor, {a_})));
  EXPECT_EQ("(ROUND(a,9)<ROUND(b,9))*1", of(graph_.apply(Op::less, {a_, b_})));
}

TEST_F(Formula, ChoosesWithOneIf) {
  const NodeId holds = graph_.apply(Op::less_equal, {a_, b_});
  EXPECT_EQ("IF(ROUND(a,9)<=ROUND(b,9),b,c)", of(graph_.apply(Op::select, {holds, b_, c_})));
  EXPECT_EQ("IF(ROUND(b,9)=0,\"n.v.t.\",a/b)", of(graph_.apply(Op::ratio, {a_, b_})));
}

TEST_F(Formula, WritesSumsOfThreeTermsOverARange) {
  EXPECT_EQ("a+b", of(graph_.apply(Op::sum, {a_, b_})));
  EXPECT_EQ("SUM(C1:C3)", of(graph_.apply(Op::sum, {a_, b_, c_})));
  EXPECT_EQ("SUMPRODUCT(C1:C3,C5:C7)", of(graph_.apply(Op::dot, {a_, b_, b_, c_, c_, a_})));
  EXPECT_EQ("MAX(C1:C3)", of(graph_.apply(Op::maximum, {a_, b_, c_})));
}

TEST(FormulaConstants, AreFewAndKnown) {
  for (const int allowed : {0, 1, 9, 12, 60, 100}) EXPECT_TRUE(may_stand_in_formula(allowed));
  EXPECT_FALSE(may_stand_in_formula(52));
  EXPECT_FALSE(may_stand_in_formula(*Number::parse("30.51")));
}

}  // namespace
}  // namespace zorgbaat
