// Rows over an axis as sheets: the same formula in every step, and the values of closed forms and of hand
// recursion.

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "made_models.h"

namespace zorgbaat {
namespace {

constexpr int first_step = 4;

/// The row of the sheet in which a quantity stands, by its name in the second column.
int row_of(const Sheet& sheet, const std::string& name) {
  for (const PlacedCell& placed : sheet.cells) {
    const auto* text = std::get_if<std::string>(&placed.cell.content);
    if (placed.at.column == 1 && text != nullptr && *text == name) return placed.at.row;
  }
  return -1;
}

double value_at(const Sheet& sheet, CellPosition at) {
  const Cell* cell = cell_at(sheet, at);
  if (cell == nullptr) return std::nan("");
  if (const auto* number = std::get_if<Number>(&cell->content)) return number->to_double();
  const auto* formula = std::get_if<LiveFormula>(&cell->content);
  return formula == nullptr ? std::nan("") : std::get<Number>(formula->cached).to_double();
}

void expect_one_formula_per_row(const Sheet& sheet) {
  std::map<int, std::string> formulas;
  for (const PlacedCell& placed : sheet.cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula == nullptr || placed.at.column < first_step) continue;
    const std::string relative = relative_formula(formula->text, placed.at);
    EXPECT_EQ(formulas.emplace(placed.at.row, relative).first->second, relative) << formula->text;
  }
  EXPECT_FALSE(formulas.empty());
}

TEST(Rows, CompoundInterestOverTenYearsIsThePowerOfOnePlusTheRate) {
  const MadeWorkbook made = workbook_of_model(compound_interest());
  const Sheet& years = sheet_named(made.workbook, "Meerjarenraming");
  const int capital = row_of(years, "derived.kapitaal");
  for (int year = 0; year < 10; ++year) {
    EXPECT_NEAR(1000 * std::pow(1.05, year), value_at(years, {capital, first_step + year}), 1e-9);
  }
  const Sheet& calculation = sheet_named(made.workbook, "Berekening");
  EXPECT_NEAR(1000 * std::pow(1.05, 10),
              value_at(calculation, {row_of(calculation, "derived.eindkapitaal"), 2}), 1e-9);
  EXPECT_NEAR(4, value_at(calculation, {row_of(calculation, "derived.eerste_jaar_boven_1200"), 2}), 0);
}

TEST(Rows, ACarryReadsOneColumnToTheLeftAndStartsInTheColumnBefore) {
  const MadeWorkbook made = workbook_of_model(compound_interest());
  const Sheet& years = sheet_named(made.workbook, "Meerjarenraming");
  const int capital = row_of(years, "derived.kapitaal");
  const int next = row_of(years, "derived.kapitaal_einde_jaar");
  const std::string before = "D" + std::to_string(next + 1);
  EXPECT_EQ(before, std::get<LiveFormula>(cell_at(years, {capital, first_step})->content).text);
  EXPECT_EQ("inleg", std::get<LiveFormula>(cell_at(years, {next, first_step - 1})->content).text);
}

TEST(Rows, EveryStepOfARowHasTheSameFormula) {
  expect_one_formula_per_row(sheet_named(workbook_of_model(compound_interest()).workbook, "Meerjarenraming"));
  expect_one_formula_per_row(sheet_named(workbook_of_model(three_states()).workbook, "Meerjarenraming"));
}

TEST(Rows, ACohortOfThreeStatesFollowsTheRecursionByHand) {
  const MadeWorkbook made = workbook_of_model(three_states());
  const Sheet& years = sheet_named(made.workbook, "Meerjarenraming");
  std::array<double, 3> state = {1, 0, 0};
  double total = 0;
  for (int cycle = 0; cycle < 20; ++cycle) {
    EXPECT_NEAR(state[0], value_at(years, {row_of(years, "derived.gezond"), first_step + cycle}), 1e-12);
    EXPECT_NEAR(state[1], value_at(years, {row_of(years, "derived.ziek"), first_step + cycle}), 1e-12);
    EXPECT_NEAR(state[2], value_at(years, {row_of(years, "derived.dood"), first_step + cycle}), 1e-12);
    EXPECT_NEAR(1, value_at(years, {row_of(years, "derived.samen"), first_step + cycle}), 1e-12);
    total += state[1] * 4000 * std::pow(1.03, -cycle);
    state = {state[0] * 0.845 + state[1] * 0.5, state[0] * 0.15 + state[1] * 0.45,
             state[2] + state[0] * 0.005 + state[1] * 0.05};
  }
  const Sheet& calculation = sheet_named(made.workbook, "Berekening");
  EXPECT_NEAR(total, value_at(calculation, {row_of(calculation, "derived.totale_kosten"), 2}), 1e-8);
}

TEST(Rows, SumsOfProductsAreWrittenOverRanges) {
  const MadeWorkbook made = workbook_of_model(three_states());
  int found = 0;
  for (const PlacedCell& placed : sheet_named(made.workbook, "Meerjarenraming").cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula != nullptr && formula->text.starts_with("SUMPRODUCT(")) ++found;
  }
  EXPECT_EQ(2 * 20, found);
}

}  // namespace
}  // namespace zorgbaat
