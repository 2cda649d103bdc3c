// The sheet Tweewegsanalyse: one formula per row, and fixed outcomes where the result rests on rows over
// time.

#include <gtest/gtest.h>

#include <map>

#include "made_models.h"

namespace zorgbaat {
namespace {

constexpr int first_value = 4;
constexpr int last_value = 8;

TEST(TwoWaySheet, HasOneFormulaPerRowBelowItsAxes) {
  const MadeWorkbook made = workbook_of_case("tests/workbook/two_way.toml", Language::dutch);
  const Sheet& sheet = sheet_named(made.workbook, "Tweewegsanalyse");
  std::map<int, std::string> formulas;
  std::map<int, int> counted;
  for (const PlacedCell& placed : sheet.cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula == nullptr || placed.at.column < first_value || placed.at.column > last_value) continue;
    const Cell* step = cell_at(sheet, {placed.at.row, first_value - 1});
    if (step != nullptr && step->role == CellRole::fixed_outcome) continue;  // the row of an axis
    const std::string relative = relative_formula(formula->text, placed.at);
    EXPECT_EQ(formulas.emplace(placed.at.row, relative).first->second, relative) << formula->text;
    ++counted[placed.at.row];
  }
  EXPECT_GT(counted.size(), 80U);
}

TEST(TwoWaySheet, MarksFixedOutcomesWhenTheResultRestsOnRowsOverTime) {
  Model model = compound_interest();
  ASSERT_GE(model.inputs.size(), 2U);
  for (InputRecord& input : model.inputs) {
    input.stated.range = StatedRange{};
    input.stated.range->low = input.stated.value / 2;
    input.stated.range->high = input.stated.value;
  }
  const Quantity& target = model.quantities.back();
  ASSERT_TRUE(model.graph.node(target.node).is_scalar());
  model.two_way = {
      {.name = "tabel", .across = model.inputs[0].node, .down = model.inputs[1].node, .target = target.node}};
  const MadeWorkbook made = workbook_of_model(std::move(model));
  const Sheet& sheet = sheet_named(made.workbook, "Tweewegsanalyse");
  int fixed = 0;
  for (const PlacedCell& placed : sheet.cells) {
    if (placed.at.column >= first_value && placed.at.column <= last_value &&
        placed.cell.role == CellRole::fixed_outcome)
      ++fixed;
  }
  EXPECT_EQ(fixed, 2 * 5 + 5 * 5);  // both axes and the table
}

}  // namespace
}  // namespace zorgbaat
