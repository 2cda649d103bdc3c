#include "engine/table/layout.h"

#include <gtest/gtest.h>

#include "made_models.h"

namespace zorgbaat {
namespace {

/// A named difference of which one side is a sum of three inputs that has no name of its own.
Model difference_with_nameless_sum() {
  Model model;
  model.stated.head.title = Text("Proef");
  model.stated.head.prices = 2026;
  model.stated.head.as_of = Date{.year = 2026, .month = 3, .day = 1};
  std::vector<NodeId> inputs;
  for (const std::string name : {"a", "b", "c", "d"}) {
    const NodeId node = model.graph.input(Unit());
    inputs.push_back(node);
    model.inputs.push_back({.name = "input." + name, .node = node, .label = Text(name)});
    model.quantities.push_back(
        {.name = "input." + name, .node = node, .label = Text(name), .role = Role::input});
  }
  const NodeId sum = model.graph.apply(Op::sum, {inputs[0], inputs[1], inputs[2]});
  const NodeId rest = model.graph.apply(Op::difference, {inputs[3], sum});
  model.quantities.push_back({.name = "derived.rest", .node = rest, .label = Text("rest")});
  return model;
}

TEST(LayoutTest, ASumWithoutANameOfItsOwnHasACellAboveWhichItsTermsStand) {
  const MadeWorkbook made = workbook_of_model(difference_with_nameless_sum());
  int sums = 0;
  for (const PlacedCell& placed : sheet_named(made.workbook, "Berekening").cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula != nullptr && formula->text.starts_with("SUM(")) ++sums;
  }
  EXPECT_EQ(sums, 1);
}

}  // namespace
}  // namespace zorgbaat
