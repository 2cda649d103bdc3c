// Carries along two axes: one block per axis, each with its own steps.

#include <gtest/gtest.h>

#include "engine/eval/exact.h"
#include "engine/graph/expr.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {
namespace {

Number number(const char* literal) { return Number::parse(literal).value(); }

/// What a balance of 1 grows to when it doubles at every step.
struct Doubling {
  Doubling(Graph& graph, AxisId axis) : balance(graph.carry(axis, graph.constant(1))) {}
  void close(Graph& graph) const {
    graph.close(balance, graph.apply(Op::product, {balance, graph.constant(2)}));
  }
  NodeId balance;
};

TEST(Carries, CarriesAlongTwoAxesEachRunTheirOwnSteps) {  // past the end of a list when they shared a length
  for (const bool short_first : {true, false}) {
    Graph graph;
    const AxisId outer = graph.axis("a", "a", short_first ? 4 : 6);
    const AxisId inner = graph.axis("b", "b", short_first ? 6 : 4);
    const Doubling first(graph, outer);
    const Doubling opened_inside(graph, inner);
    opened_inside.close(graph);
    first.close(graph);
    const NodeId sum = graph.apply(
        Op::sum, {graph.apply(Op::total, {first.balance}), graph.apply(Op::total, {opened_inside.balance})});
    EXPECT_EQ(ExactReading(graph).value(sum, {}).value(), Number(15 + 63));
  }
}

TEST(Carries, ACarryThatIsClosedAfterAnotherAxisReadsItAsAWhole) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 4);
  const AxisId cycles = graph.axis("cyclus", "cyclus", 6);
  const NodeId money = graph.carry(years, graph.constant(0));
  const Doubling ill(graph, cycles);
  ill.close(graph);
  graph.close(money, graph.apply(Op::sum, {money, graph.apply(Op::total, {ill.balance})}));
  EXPECT_EQ(ExactReading(graph).run({}).of(money, 3).value(), Number(3 * 63));
}

TEST(Carries, ACarryInsideACarryRunsItsStepsWithinEachStepOfTheOther) {
  // Everyone of a year passes through three years since entry, half of them staying on; all who were there in
  // a year are the start of the next: 100, 175, 306.25.
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 3);
  const AxisId since = graph.axis("sinds", "jaren sinds instroom", 3);
  const NodeId half = graph.input(Unit());
  const NodeId stock = graph.carry(years, graph.constant(100));
  const NodeId cohort = graph.carry(since, stock);
  graph.close(cohort, graph.apply(Op::product, {cohort, half}));
  graph.close(stock, graph.apply_along(since, Op::total, {cohort}));
  const Evaluation values = ExactReading(graph).run({number("0.5")});
  EXPECT_EQ(values.of(stock, 1).value(), Number(175));
  EXPECT_EQ(values.of(stock, 2).value(), number("306.25"));
  EXPECT_EQ(values.of(cohort, {{years, 2}, {since, 2}}).value(), number("76.5625"));
}

TEST(Carries, CarriesAlongTwoAxesThatReadEachOtherCellByCellHaveAnOrder) {
  // down[i, j] = down[i-1, j] + across[i-1, j], across[i, j] = across[i, j-1] + down[i, j-1], both from 1.
  Graph graph;
  const AxisId i = graph.axis("i", "i", 3);
  const AxisId j = graph.axis("j", "j", 3);
  const NodeId one = graph.constant(1);
  const NodeId down = graph.carry(i, one, j);
  const NodeId across = graph.carry(j, one, i);
  graph.close(down, graph.apply(Op::sum, {down, across}));
  graph.close(across, graph.apply(Op::sum, {across, down}));
  const Evaluation values = ExactReading(graph).run({});
  int d[3][3];
  int a[3][3];
  for (int x = 0; x < 3; ++x) {
    for (int y = 0; y < 3; ++y) {
      d[x][y] = x == 0 ? 1 : d[x - 1][y] + a[x - 1][y];
      a[x][y] = y == 0 ? 1 : a[x][y - 1] + d[x][y - 1];
      EXPECT_EQ(values.of(down, {{i, x}, {j, y}}).value(), Number(d[x][y]));
      EXPECT_EQ(values.of(across, {{i, x}, {j, y}}).value(), Number(a[x][y]));
    }
  }
}

TEST(Carries, CarriesThatNeedEachOthersWholeRowHaveNoOrder) {
  Graph graph;
  const NodeId a = graph.carry(graph.axis("a", "a", 4), graph.constant(1));
  const NodeId b = graph.carry(graph.axis("b", "b", 6), graph.constant(1));
  graph.close(a, graph.apply(Op::total, {b}));
  graph.close(b, graph.apply(Op::total, {a}));
  EXPECT_THROW(ExactReading{graph}, GraphError);
}

TEST(Carries, AScalarAndARowOverAnotherAxisBetweenACarryAndItsNextAreReadyInTime) {
  Graph graph;
  const AxisId years = graph.axis("jaar", "jaar", 3);
  const AxisId sites = graph.axis("locatie", "locatie", 2);
  const NodeId carry = graph.carry(years, graph.table(sites, {1, 2}, Unit()));
  const NodeId other_total = graph.apply(Op::total, {graph.step(sites)});
  const NodeId next = graph.apply(Op::sum, {carry, other_total, graph.step(sites)});
  const NodeId both = graph.apply_along(sites, Op::total, {carry});
  graph.close(carry, next);
  const Evaluation values = ExactReading(graph).run({});
  EXPECT_EQ(values.of(carry, {{years, 2}, {sites, 1}}).value(), Number(2 + 2 * 2));
  EXPECT_EQ(values.of(both, 2).value(), Number(3 + 6));
}

}  // namespace
}  // namespace zorgbaat
