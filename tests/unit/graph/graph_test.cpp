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

TEST(GraphTest, ASumMayHaveAsManyTermsAsACaseHasCosts) {
  Graph graph;
  const std::vector<NodeId> costs(40'000, graph.input(unit("EUR")));
  EXPECT_EQ(*graph.node(graph.apply(Op::sum, costs)).unit, unit("EUR"));
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

/// Five years, and three sites that stand beside each other.
struct YearsAndSites {
  Graph graph{};
  AxisId years = graph.axis({.name = "year",
                             .label = Text("jaar", "year"),
                             .steps = 5,
                             .step_names = {"2026", "2027", "2028", "2029", "2030"}});
  AxisId sites =
      graph.axis({.name = "site", .label = Text("locatie", "site"), .steps = 3, .kind = Axis::Kind::members});
  NodeId price = graph.table(years, {1, 2, 3, 4, 5}, unit("EUR/bezoek"));
  NodeId visits = graph.row(
      sites, {graph.input(unit("bezoek")), graph.input(unit("bezoek")), graph.input(unit("bezoek"))});
};

TEST(GraphTest, RowsOfTwoAxesAreAlignedByAxis) {
  YearsAndSites made;
  const NodeId cost = made.graph.apply(Op::product, {made.price, made.visits});
  EXPECT_EQ(made.graph.node(cost).shape, Shape(made.years).with(made.sites));
  EXPECT_EQ(*made.graph.node(cost).unit, unit("EUR"));
  const NodeId a_year = made.graph.apply_along(made.sites, Op::total, {cost});
  EXPECT_EQ(made.graph.node(a_year).shape, Shape(made.years));
  EXPECT_TRUE(made.graph.node(made.graph.apply(Op::total, {a_year})).is_scalar());
}

TEST(GraphTest, ACollapseOfARowOverTwoAxesNamesTheOneItTakesAway) {
  YearsAndSites made;
  const NodeId cost = made.graph.apply(Op::product, {made.price, made.visits});
  EXPECT_THROW(made.graph.apply(Op::total, {cost}), GraphError);
  EXPECT_THROW(made.graph.apply_along(made.sites, Op::total, {made.price}), GraphError);
  EXPECT_THROW(made.graph.apply(Op::total, {made.graph.input(Unit())}), GraphError);
  EXPECT_NE(made.graph.apply_along(made.sites, Op::highest, {cost}),
            made.graph.apply_along(made.years, Op::highest, {cost}));
}

TEST(GraphTest, ARowShiftsToLaterStepsByWhatOtherAxesSay) {
  YearsAndSites made;
  EXPECT_THROW(made.graph.apply(Op::shift, {made.price}, 0), GraphError);
  EXPECT_THROW(made.graph.apply(Op::shift, {made.graph.input(Unit())}, 1), GraphError);
  EXPECT_THROW(made.graph.apply(Op::shift, {made.price, made.graph.step(made.years)}), GraphError);
  const NodeId later = made.graph.apply(Op::shift, {made.price, made.graph.step(made.sites)});
  EXPECT_EQ(made.graph.node(later).shape, Shape(made.years).with(made.sites));
}

TEST(GraphTest, ARowHasOneNodeForEachStepAndOneUnit) {
  YearsAndSites made;
  const NodeId a = made.graph.input(unit("EUR"));
  EXPECT_THROW(made.graph.row(made.sites, {a, a}), GraphError);
  EXPECT_THROW(made.graph.row(made.sites, {a, a, made.visits}), GraphError);
  EXPECT_TRUE(made.graph.faults().empty());
  made.graph.row(made.sites, {a, made.graph.input(unit("EUR@2014")), a});
  ASSERT_EQ(made.graph.faults().size(), 1U);
  EXPECT_EQ(made.graph.faults().front().kind, UnitFault::Kind::price_levels);
}

TEST(GraphTest, ACarryRangesOverTheAxesOfItsStart) {
  YearsAndSites made;
  EXPECT_THROW(made.graph.carry(made.years, made.price), GraphError);
  const NodeId stock = made.graph.carry(made.years, made.visits);
  EXPECT_EQ(made.graph.node(stock).shape, Shape(made.years).with(made.sites));
  const NodeId narrow = made.graph.carry(made.years, made.graph.input(unit("bezoek")));
  EXPECT_THROW(made.graph.close(narrow, stock), GraphError) << "its next ranges over sites too";
  EXPECT_THROW(made.graph.close(stock, made.graph.apply_along(made.years, Op::total, {stock})), GraphError);
  made.graph.close(stock, made.graph.apply_along(made.sites, Op::total, {stock}));
}

TEST(GraphTest, TheStepsOfAnAxisHaveNamesOrNumbers) {
  const YearsAndSites made;
  EXPECT_EQ(made.graph.axis(made.years).step_name(1), "2027");
  EXPECT_EQ(made.graph.axis(made.sites).step_name(1), "1");
  EXPECT_THROW(Graph().axis({.name = "year", .label = "jaar", .steps = 2, .step_names = {"2026"}}),
               GraphError);
}

}  // namespace
}  // namespace zorgbaat
