// Rows over an axis as sheets: the same formula in every step, and the values of closed forms and of hand
// recursion.

#include <gtest/gtest.h>

#include <algorithm>
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

/// The cells of a block: below the line with its name, a line per step of the axis that lies down.
void expect_one_formula_per_block(const Sheet& sheet, const std::string& name, int lines, int steps) {
  const int row = row_of(sheet, name);
  ASSERT_GE(row, 0) << name;
  std::string first;
  for (int line = 0; line < lines; ++line) {
    for (int step = 0; step < steps; ++step) {
      const CellPosition at{row + 1 + line, first_step + step};
      const Cell* cell = cell_at(sheet, at);
      ASSERT_NE(nullptr, cell) << name;
      const std::string formula = relative_formula(std::get<LiveFormula>(cell->content).text, at);
      if (first.empty()) first = formula;
      EXPECT_EQ(first, formula) << name;
    }
  }
}

TEST(Blocks, EntryCohortsStandInABlockOfYearsAndYearsOfEntry) {  // golden case EC1
  const MadeWorkbook made = workbook_of_model(entry_cohorts());
  const Sheet& years = sheet_named(made.workbook, "Meerjarenraming");
  const int cost = row_of(years, "derived.kosten");
  EXPECT_NEAR(30 * 1000, value_at(years, {cost + 1, first_step}), 1e-9);
  EXPECT_NEAR(60 * 0.8 * 400, value_at(years, {cost + 2, first_step + 2}), 1e-9);
  EXPECT_NEAR(0, value_at(years, {cost + 3, first_step + 1}), 1e-9) << "not yet there";
  const std::array<double, 5> a_year = {30000, 69600, 116880, 138000, 92592};
  for (int year = 0; year < 5; ++year) {
    const int row = row_of(years, "derived.kosten_per_jaar");
    EXPECT_NEAR(a_year[static_cast<std::size_t>(year)], value_at(years, {row, first_step + year}), 1e-9);
  }
  const Sheet& calculation = sheet_named(made.workbook, "Berekening");
  EXPECT_NEAR(447072, value_at(calculation, {row_of(calculation, "derived.totale_kosten"), 2}), 1e-9);
  EXPECT_NEAR(404174.5311892, value_at(calculation, {row_of(calculation, "derived.contante_waarde"), 2}),
              1e-6);
}

TEST(Blocks, EveryCellOfABlockHasTheSameFormula) {
  const MadeWorkbook cohorts = workbook_of_model(entry_cohorts());
  const Sheet& entry = sheet_named(cohorts.workbook, "Meerjarenraming");
  for (const char* name : {"derived.clienten", "derived.kosten"})
    expect_one_formula_per_block(entry, name, 5, 5);
  expect_one_formula_per_row(entry);
  const MadeWorkbook made = workbook_of_model(sites_and_years());
  const Sheet& sites = sheet_named(made.workbook, "Meerjarenraming");
  for (const char* name :
       {"derived.bezoeken", "derived.kosten", "derived.genoeg", "derived.een_later", "derived.locatie_later",
        "derived.vanaf_locatie", "derived.deel_van_jaar", "derived.deel_van_locatie"})
    expect_one_formula_per_block(sites, name, 3, 4);
  expect_one_formula_per_row(sites);
  const MadeWorkbook carried = workbook_of_model(carry_in_carry());
  const Sheet& both = sheet_named(carried.workbook, "Meerjarenraming");
  for (const char* name : {"derived.cohort", "derived.opgeteld"})
    expect_one_formula_per_block(both, name, 4, 3);
}

TEST(Blocks, EachSetOfAxesHasItsOwnStepsAndTheirNames) {
  const MadeWorkbook made = workbook_of_model(sites_and_years());
  const Sheet& sheet = sheet_named(made.workbook, "Meerjarenraming");
  int years = 0;
  int sites = 0;
  for (const PlacedCell& placed : sheet.cells) {
    const auto* text = std::get_if<std::string>(&placed.cell.content);
    if (text == nullptr) continue;
    if (*text == "2027") ++years;
    if (*text == "Midden") ++sites;
  }
  EXPECT_EQ(2, years) << "above the rows of years and above the blocks";
  EXPECT_EQ(1, sites) << "above the rows of sites";
}

TEST(Blocks, ACarryDownABlockStartsInTheLineAboveIt) {
  const MadeWorkbook made = workbook_of_model(carry_in_carry());
  const Sheet& sheet = sheet_named(made.workbook, "Meerjarenraming");
  const std::array<double, 3> stock = {100, 187.5, 351.5625};
  const int cohort = row_of(sheet, "derived.cohort");
  for (int year = 0; year < 3; ++year) {
    const double start = stock[static_cast<std::size_t>(year)];
    EXPECT_NEAR(start, value_at(sheet, {row_of(sheet, "derived.voorraad"), first_step + year}), 1e-9);
    EXPECT_NEAR(start, value_at(sheet, {cohort + 1, first_step + year}), 1e-9);
    EXPECT_NEAR(start / 8, value_at(sheet, {cohort + 4, first_step + year}), 1e-9);
  }
  const std::string& first = std::get<LiveFormula>(cell_at(sheet, {cohort + 1, first_step})->content).text;
  const std::string& second = std::get<LiveFormula>(cell_at(sheet, {cohort + 2, first_step})->content).text;
  EXPECT_EQ(relative_formula(first, {cohort + 1, first_step}),
            relative_formula(second, {cohort + 2, first_step}));
}

TEST(Blocks, WhatNeverHoldsIsSaidInWords) {
  const MadeWorkbook made = workbook_of_model(sites_and_years());
  const Sheet& sheet = sheet_named(made.workbook, "Meerjarenraming");
  const int row = row_of(sheet, "derived.blijft_genoeg");
  const auto& north = std::get<LiveFormula>(cell_at(sheet, {row, first_step})->content);
  EXPECT_EQ("n.v.t.", std::get<std::string>(north.cached));
  EXPECT_TRUE(north.text.starts_with("IFERROR(")) << north.text;
  EXPECT_NEAR(0, value_at(sheet, {row, first_step + 2}), 0) << "from the first year on";
}

TEST(Blocks, OverThreeAxesTheOutcomesAreFixed) {
  const MadeWorkbook made = workbook_of_model(three_axes());
  const Sheet& sheet = sheet_named(made.workbook, "Meerjarenraming");
  const int row = row_of(sheet, "derived.alles");
  EXPECT_NEAR((1 + 2 + 1) * 10, value_at(sheet, {row + 6, first_step + 1}), 0) << "the last of 3 x 2 lines";
  for (const PlacedCell& placed : sheet.cells)
    EXPECT_FALSE(placed.at.column >= first_step && std::holds_alternative<LiveFormula>(placed.cell.content));
  const Sheet& calculation = sheet_named(made.workbook, "Berekening");
  const Cell* total = cell_at(calculation, {row_of(calculation, "derived.totaal"), 2});
  EXPECT_EQ(CellRole::fixed_outcome, total->role);
}

std::size_t formulas_on(const Workbook& workbook, const std::string& name) {
  const Sheet& sheet = sheet_named(workbook, name);
  return static_cast<std::size_t>(std::count_if(
      sheet.cells.begin(), sheet.cells.end(),
      [](const auto& placed) { return std::holds_alternative<LiveFormula>(placed.cell.content); }));
}

TEST(Rows, OneRowThatNothingReadsLeavesEveryAnswerLive) {
  Model with_row = model_of_case("scenarios/beeldzorg.toml");
  const NodeId step = with_row.graph.step(with_row.graph.axis("year", Text("jaar", "year"), 5));
  with_row.add({.name = "derived.los", .node = step, .label = Text("los"), .role = Role::derived});
  const MadeWorkbook before = workbook_of_model(model_of_case("scenarios/beeldzorg.toml"));
  const MadeWorkbook after = workbook_of_model(std::move(with_row));
  for (const char* sheet : {"Gevoeligheidsanalyse", "Break-even"}) {
    EXPECT_LT(50U, formulas_on(before.workbook, sheet));
    EXPECT_EQ(formulas_on(before.workbook, sheet), formulas_on(after.workbook, sheet)) << sheet;
  }
}

}  // namespace
}  // namespace zorgbaat
