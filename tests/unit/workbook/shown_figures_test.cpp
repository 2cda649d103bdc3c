// How figures look on the pages that a manager reads: in the unit that stands beside them.

#include <gtest/gtest.h>

#include "engine/workbook/cells/sheet_builder.h"
#include "made_models.h"

namespace zorgbaat {
namespace {

/// A figure on the sheet Samenvatting, by its label: the value stands beside it, then the unit.
struct ShownFigure {
  const Cell* value = nullptr;
  std::string unit{};
};

ShownFigure figure_beside(const Sheet& sheet, const std::string& label) {
  for (const PlacedCell& placed : sheet.cells) {
    const auto* text = std::get_if<std::string>(&placed.cell.content);
    if (text == nullptr || *text != label) continue;
    ShownFigure found{.value = cell_at(sheet, {placed.at.row, placed.at.column + 1})};
    const Cell* unit = cell_at(sheet, {placed.at.row, placed.at.column + 2});
    if (unit != nullptr && std::holds_alternative<std::string>(unit->content))
      found.unit = std::get<std::string>(unit->content);
    return found;
  }
  return {};
}

Shown shown_in(const Cell* cell) {
  const auto* formula = cell == nullptr ? nullptr : std::get_if<LiveFormula>(&cell->content);
  return formula == nullptr ? Shown(std::string()) : formula->cached;
}

TEST(ShownFigures,
     of_a_share_are_a_percentage) {  // report par. 4.3.10: 46.12 %, not 0.46 %
  const MadeWorkbook made = workbook_of_case("scenarios/blended_care.toml", Language::dutch);
  const ShownFigure answer = figure_beside(sheet_named(made.workbook, "Samenvatting"),
                                           "break-evenpunt: tijd die een online sessie scheelt");
  ASSERT_NE(answer.value, nullptr);
  EXPECT_EQ(answer.value->style.kind, NumberStyle::Kind::percent);
  EXPECT_EQ(std::get<Number>(shown_in(answer.value)).fixed(4), "0.4612");
}

TEST(ShownFigures, that_rest_on_open_items_alone_are_pm_and_not_nought) {
  const MadeWorkbook made = workbook_of_case("scenarios/telemonitoring.toml", Language::dutch);
  const Sheet& summary = sheet_named(made.workbook, "Samenvatting");
  const ShownFigure hours = figure_beside(summary, "vrijgespeelde uren arts per jaar");
  EXPECT_EQ(std::get<std::string>(shown_in(hours.value)), "PM");
  const ShownFigure balance = figure_beside(summary, "saldo");
  EXPECT_EQ(std::get<Number>(shown_in(balance.value)).fixed(2), "2207.77");
}

}  // namespace
}  // namespace zorgbaat
