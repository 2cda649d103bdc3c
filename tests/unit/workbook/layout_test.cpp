// Which node has a cell, and where.

#include "engine/workbook/grid/layout.h"

#include <gtest/gtest.h>

#include "engine/graph/expr.h"
#include "engine/workbook/grid/row_plan.h"

namespace zorgbaat {
namespace {

/// A model with the inputs a, b and c; `named` becomes the only result.
struct ThreeInputs {
  Model model{};
  std::vector<Expr> inputs{};

  ThreeInputs() {
    for (const char* name : {"a", "b", "c"}) {
      const Expr input{.graph = &model.graph, .id = model.graph.input(Unit())};
      model.inputs.push_back({.name = std::string("input.") + name, .node = input.id, .label = Text(name)});
      model.add(
          {.name = model.inputs.back().name, .node = input.id, .label = Text(name), .role = Role::input});
      inputs.push_back(input);
    }
  }
  void result(Expr named) { model.add({.name = "derived.x", .node = named.id, .label = Text("x")}); }
  [[nodiscard]] Layout layout() const { return make_layout(model, CellNames(model)); }
};

TEST(Layout, AnUnnamedMaximumOfThreeThatIsReadInsideAFormulaStandsBelowItsTerms) {
  ThreeInputs made;
  const Expr largest = combine(Op::maximum, made.inputs);
  made.result(largest - made.inputs[0]);
  const Layout layout = made.layout();
  ASSERT_TRUE(layout.has_cell(largest.id));
  const LineBlock terms = layout.blocks.at({largest.id, 0});
  EXPECT_EQ(terms.last - terms.first + 1, 3);
  EXPECT_EQ(layout.line_of[largest.id.value], terms.last + 1);
}

TEST(Layout, AnUnnamedSumOfTwoIsWrittenOutInTheFormulaThatReadsIt) {
  ThreeInputs made;
  const Expr sum = made.inputs[0] + made.inputs[1];
  made.result(sum * made.inputs[2]);
  EXPECT_FALSE(made.layout().has_cell(sum.id));
}

TEST(RowPlan, ARowOverTimeLiesAcrossAndMembersLieDownWhenThereAreTwoAxes) {
  ThreeInputs made;
  Graph& graph = made.model.graph;
  const AxisId sites =
      graph.axis({.name = "site", .label = Text("locatie"), .steps = 3, .kind = Axis::Kind::members});
  const AxisId years = graph.axis("year", Text("jaar", "year"), 5);
  const Expr site{&graph, graph.step(sites)};
  const Expr year{&graph, graph.step(years)};
  made.result(site * made.inputs[0]);
  made.result(year * made.inputs[1]);
  made.result(site * year);
  const Layout layout = made.layout();
  const RowPlan plan = plan_rows(graph, layout);
  ASSERT_EQ(layout.rows.size(), 3U);
  ASSERT_EQ(plan.sections.size(), 3U);
  EXPECT_EQ(plan.sections[0].across, sites) << "one axis lies across, whatever it is";
  EXPECT_EQ(plan.sections[1].across, years);
  EXPECT_EQ(plan.sections[2].across, years);
  EXPECT_EQ(plan.sections[2].down, sites);
  EXPECT_EQ(plan.sections[2].lines, 3);
  EXPECT_EQ(plan.value_row(2), plan.row_of(2) + 1) << "below the line with the name";
}

TEST(RowPlan, TermsOfASumOverTwoAxesAreNoRange) {
  ThreeInputs made;
  Graph& graph = made.model.graph;
  const Expr site{&graph, graph.step(graph.axis("site", Text("locatie"), 3))};
  const Expr year{&graph, graph.step(graph.axis("year", Text("jaar"), 5))};
  made.result(combine(Op::sum, {site, year, made.inputs[0]}));
  EXPECT_TRUE(made.layout().blocks.empty());
}

}  // namespace
}  // namespace zorgbaat
