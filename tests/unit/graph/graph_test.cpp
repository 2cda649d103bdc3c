#include "engine/graph/graph.h"

#include <gtest/gtest.h>

#include "engine/graph/expr.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {
namespace {

Unit unit(const char* text) { return Unit::parse(text, 2021).value(); }

TEST(GraphTest, EqualOperationsOnEqualOperandsAreOneNode) {
  Graph graph;
  const Expr a{&graph, graph.input(unit("min"))};
  const Expr b{&graph, graph.input(unit("min"))};
  EXPECT_EQ((a + b).id, (a + b).id);
  EXPECT_NE((a + b).id, (b + a).id);
  EXPECT_NE(graph.input(unit("min")), a.id);
}

TEST(GraphTest, UnitsAreKnownBeforeThereIsAnyValue) {
  Graph graph;
  const Expr rate{&graph, graph.input(unit("EUR/hour"))};
  const Expr minutes{&graph, graph.input(unit("min/bezoek"))};
  const Expr in_an_hour{&graph, graph.input(unit("min/hour"))};
  EXPECT_EQ(*(minutes / in_an_hour * rate).unit(), unit("EUR/bezoek"));
  EXPECT_TRUE(graph.faults().empty());
}

TEST(GraphTest, AddingMinutesToEurosIsAFaultSaidOnce) {
  Graph graph;
  const Expr euros{&graph, graph.input(unit("EUR"))};
  const Expr minutes{&graph, graph.input(unit("min"))};
  const Expr wrong = euros + minutes;
  const Expr built_on_it = (wrong * euros) - minutes;
  EXPECT_FALSE(built_on_it.unit().has_value());
  ASSERT_EQ(graph.faults().size(), 1U);
  EXPECT_EQ(graph.faults().front().kind, UnitFault::Kind::differ);
}

TEST(GraphTest, TwoPriceLevelsInOneSumAreTheirOwnFault) {
  Graph graph;
  combine(Op::sum, {{&graph, graph.input(unit("EUR@2014/day"))}, {&graph, graph.input(unit("EUR/day"))}});
  ASSERT_EQ(graph.faults().size(), 1U);
  EXPECT_EQ(graph.faults().front().kind, UnitFault::Kind::price_levels);
}

TEST(GraphTest, ExponentsAndLogarithmsNeedPlainNumbers) {
  Graph graph;
  const Expr years{&graph, graph.input(unit("year"))};
  const Expr growth{&graph, graph.input(Unit())};
  combine(Op::ln, {years});
  power(growth, years);
  EXPECT_EQ(graph.faults().size(), 2U);
  EXPECT_EQ(power(years, {&graph, graph.constant(2)}).unit()->to_string(), "year^2");
  EXPECT_EQ(graph.faults().size(), 2U);
}

TEST(GraphTest, TwoThingsAreNotNumbers) {
  Graph graph;
  combine(Op::sum, {{&graph, graph.input(unit("bezoek"))}, {&graph, graph.input(unit("client"))}});
  EXPECT_EQ(graph.faults().size(), 1U);
}

TEST(GraphTest, WhatIsBuiltOnAMistakeThatWasSaidStaysSilent) {
  Graph graph;
  const Expr missing;
  const Expr known{&graph, graph.input(Unit())};
  EXPECT_FALSE((missing + known).exists());
  EXPECT_FALSE((known * missing).exists());
}

TEST(GraphTest, ACarryMustBeClosedOnceAndOnlyWithWhatIsKnownInTime) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 5);
  const NodeId start = graph.input(Unit());
  const NodeId carry = graph.carry(years, start);
  EXPECT_THROW(graph.check_closed(), GraphError);
  const NodeId total = graph.apply(Op::total, {carry});
  EXPECT_THROW(graph.close(carry, total), GraphError) << "a total needs the later steps of the carry";
  graph.close(carry, graph.apply(Op::product, {carry, start}));
  EXPECT_NO_THROW(graph.check_closed());
  EXPECT_THROW(graph.close(carry, start), GraphError);
}

TEST(GraphTest, ACarryKeepsItsUnit) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 5);
  const NodeId carry = graph.carry(years, graph.input(unit("EUR")));
  graph.close(carry, graph.apply(Op::product, {carry, graph.input(unit("1/year"))}));
  EXPECT_EQ(graph.faults().size(), 1U);
}

TEST(GraphTest, RowsOfTwoAxesDoNotMeet) {
  Graph graph;
  const NodeId a = graph.step(graph.axis("jaar", "jaar", 5));
  const NodeId b = graph.step(graph.axis("cyclus", "cyclus", 20));
  EXPECT_THROW(graph.apply(Op::sum, {a, b}), GraphError);
  EXPECT_THROW(graph.apply(Op::total, {graph.input(Unit())}), GraphError);
  EXPECT_THROW(graph.apply(Op::shift, {a}, 0), GraphError);
}

}  // namespace
}  // namespace zorgbaat
