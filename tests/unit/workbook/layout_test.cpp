// Which node has a cell, and where.

#include "engine/workbook/grid/layout.h"

#include <gtest/gtest.h>

#include "engine/graph/expr.h"

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

}  // namespace
}  // namespace zorgbaat
