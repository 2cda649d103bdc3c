#include <gtest/gtest.h>

#include "engine/eval/dependence.h"
#include "engine/eval/exact.h"
#include "engine/eval/wording.h"
#include "engine/graph/expr.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

/// A balance that grows by interest each year: written by hand against the graph.
struct Savings {
  Graph graph{};
  AxisId years = graph.axis("jaar", Text("jaar", "year"), 10);
  NodeId start = graph.input(Unit::parse("EUR", 2021).value());
  NodeId interest = graph.input(Unit());
  NodeId factor = graph.apply(Op::sum, {graph.constant(1), interest});
  NodeId balance = graph.carry(years, start);
  NodeId end_of_year = graph.apply(Op::product, {balance, factor});

  Savings() { graph.close(balance, end_of_year); }
};

TEST(RowsTest, CompoundInterestMeetsItsClosedForm) {
  const Savings savings;
  const Evaluation values = ExactReading(savings.graph).run({1000, number("0.03")});
  for (int year = 0; year < 10; ++year) {
    EXPECT_EQ(settle(values.of(savings.balance, year).value()),
              settle(Number(1000) * power(number("1.03"), year)));
  }
  EXPECT_EQ(values.of(savings.end_of_year, 9).value().fixed(6), "1343.916379");
}

TEST(RowsTest, AnAnnuityFactorIsTheTotalOfDiscountFactors) {  // golden formulas.toml: 2.5 % and 10 years
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 10);
  const NodeId interest = graph.input(Unit());
  const NodeId year = graph.apply(Op::sum, {graph.step(years), graph.constant(1)});
  const NodeId growth = graph.apply(Op::power, {graph.apply(Op::sum, {graph.constant(1), interest}), year});
  const NodeId factor = graph.apply(Op::total, {graph.apply(Op::quotient, {graph.constant(1), growth})});
  EXPECT_EQ(ExactReading(graph).value(factor, {number("0.025")}).value().fixed(11), "8.75206393097");
}

/// Three states, healthy, ill and dead, over 20 yearly cycles; written by hand against the graph.
struct Cohort {
  Graph graph{};
  AxisId cycles = graph.axis("cyclus", Text("cyclus", "cycle"), 20);
  Expr fall_ill = plain();
  Expr die = plain();
  Expr one{&graph, graph.constant(1)};
  Expr zero{&graph, graph.constant(0)};
  Expr healthy = carry(one);
  Expr ill = carry(zero);
  Expr dead = carry(zero);

  Cohort() {
    graph.close(healthy.id, (healthy * (one - fall_ill)).id);
    graph.close(ill.id, (healthy * fall_ill + ill * (one - die)).id);
    graph.close(dead.id, (dead + ill * die).id);
  }
  Expr plain() { return {&graph, graph.input(Unit())}; }
  Expr carry(Expr start) { return {&graph, graph.carry(cycles, start.id)}; }
};

TEST(RowsTest, ACohortKeepsEveryoneAndMeetsTheHandComputedTrace) {
  Cohort cohort;
  const Expr everyone = combine(Op::sum, {cohort.healthy, cohort.ill, cohort.dead});
  const Evaluation values = ExactReading(cohort.graph).run({number("0.2"), number("0.1")});
  Number healthy = 1;
  Number ill = 0;
  for (int cycle = 0; cycle < 20; ++cycle) {
    EXPECT_EQ(values.of(cohort.healthy.id, cycle).value(), healthy);
    EXPECT_EQ(values.of(cohort.ill.id, cycle).value(), ill);
    EXPECT_EQ(settle(values.of(everyone.id, cycle).value()), Number(1));
    ill = healthy * number("0.2") + ill * number("0.9");
    healthy *= number("0.8");
  }
}

TEST(RowsTest, TimeInAStateTimesAPriceIsTheCostOfTheCohort) {
  Cohort cohort;
  const Expr price = cohort.plain();
  const Expr time_ill = combine(Op::total, {cohort.ill});
  const Expr each_cycle = combine(Op::total, {cohort.ill * price});
  const Evaluation values = ExactReading(cohort.graph).run({number("0.2"), number("0.1"), 100});
  EXPECT_EQ(settle(values.of((time_ill).id).value() * 100), settle(values.of(each_cycle.id).value()));
}

TEST(RowsTest, WhatIsDoneWithAWholeRowHasItsValue) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 5);
  const NodeId row = graph.table(years, {3, 1, 4, 1, 5}, Unit());
  const NodeId two = graph.constant(2);
  const auto value = [&](NodeId node, int step = 0) {
    return ExactReading(graph).run({}).of(node, step).value();
  };
  EXPECT_EQ(value(graph.apply(Op::total, {row})), Number(14));
  EXPECT_EQ(value(graph.apply(Op::lowest, {row})), Number(1));
  EXPECT_EQ(value(graph.apply(Op::highest, {row})), Number(5));
  EXPECT_EQ(value(graph.apply(Op::at, {row, two})), Number(4));
  const NodeId later = graph.apply(Op::shift, {row}, 2);
  EXPECT_EQ(value(later, 1), Number(0));
  EXPECT_EQ(value(later, 2), Number(3));
  const NodeId middle = graph.within(years, graph.constant(1), graph.constant(3));
  EXPECT_EQ(value(graph.apply(Op::total, {middle})), Number(3));
  const NodeId above_three = graph.apply(Op::less, {graph.constant(3), row});
  EXPECT_EQ(value(graph.apply(Op::first_where, {above_three})), Number(2));
  const NodeId never = graph.apply(Op::less, {graph.constant(9), row});
  const NodeId first_never = graph.apply(Op::first_where, {never});
  const Outcome first = ExactReading(graph).value(first_never, {});
  ASSERT_FALSE(first.has_value());
  EXPECT_EQ(first.undefined().reason, Undefined::Reason::never_holds);
}

TEST(RowsTest, AStepOutsideTheAxisIsUndefined) {
  Graph graph;
  const NodeId row = graph.table(graph.axis("jaar", "jaar", 2), {1, 2}, Unit());
  const NodeId step = graph.input(Unit());
  const NodeId at = graph.apply(Op::at, {row, step});
  EXPECT_TRUE(ExactReading(graph).value(at, {1}).has_value());
  EXPECT_FALSE(ExactReading(graph).value(at, {2}).has_value());
  EXPECT_FALSE(ExactReading(graph).value(at, {number("0.5")}).has_value());
}

TEST(RowsTest, AScalarBetweenACarryAndItsNextIsReadyInTime) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 3);
  const NodeId start = graph.input(Unit());
  const NodeId carry = graph.carry(years, start);
  const NodeId other_total = graph.apply(Op::total, {graph.step(years)});
  const NodeId next = graph.apply(Op::sum, {carry, other_total});
  const NodeId total_of_carry = graph.apply(Op::total, {carry});
  graph.close(carry, next);
  const Evaluation values = ExactReading(graph).run({1});
  EXPECT_EQ(values.of(next, 2).value(), Number(10));
  EXPECT_EQ(values.of(total_of_carry).value(), Number(1 + 4 + 7));
}

TEST(RowsTest, WhatACarryBecomesIsPartOfWhatItRestsOn) {
  const Cohort cohort;
  const Dependence dependence(cohort.graph);
  EXPECT_TRUE(dependence.rests_on(cohort.dead.id, cohort.fall_ill.id));
  EXPECT_FALSE(dependence.rests_on(cohort.healthy.id, cohort.die.id));
}

TEST(WordingTest, AFormulaReadsAsPeopleWriteItWithoutFunctionNames) {
  const Savings savings;
  const auto name = [&](NodeId node) -> std::optional<std::string> {
    if (node == savings.start) return "inleg";
    if (node == savings.interest) return "rente";
    if (node == savings.end_of_year) return "eindstand";
    return std::nullopt;
  };
  const Wording dutch(savings.graph, name, Language::dutch);
  EXPECT_EQ(dutch.formula(savings.end_of_year), "de vorige stap × (1 + rente)");
  EXPECT_EQ(dutch.formula(savings.balance), "begint met inleg; daarna vorige stap van eindstand");
  EXPECT_EQ(dutch.mentions(savings.balance), (std::vector<NodeId>{savings.start, savings.end_of_year}));
}

TEST(WordingTest, BracketsStandWhereTheyAreNeededAndNowhereElse) {
  Graph graph;
  const Expr a{&graph, graph.input(Unit())};
  const Expr b{&graph, graph.input(Unit())};
  const Expr c{&graph, graph.input(Unit())};
  const auto name = [&](NodeId node) -> std::optional<std::string> {
    return node == a.id   ? std::optional<std::string>("a")
           : node == b.id ? std::optional<std::string>("b")
           : node == c.id ? std::optional<std::string>("c")
                          : std::nullopt;
  };
  const Wording english(graph, name, Language::english);
  EXPECT_EQ(english.formula((a - (b - c)).id), "a − (b − c)");
  EXPECT_EQ(english.formula((a - b - c).id), "a − b − c");
  EXPECT_EQ(english.formula((a / (b / c)).id), "a ÷ (b ÷ c)");
  EXPECT_EQ(english.formula((a * b / c).id), "a × b ÷ c");
  EXPECT_EQ(english.formula(((a + b) * c).id), "(a + b) × c");
  EXPECT_EQ(english.formula(power(a + b, c).id), "(a + b) to the power c");
}

}  // namespace
}  // namespace zorgbaat
