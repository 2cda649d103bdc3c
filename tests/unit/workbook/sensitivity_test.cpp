// The sheet Gevoeligheidsanalyse: a column of one input holds what that input moves, and beyond a hundred
// inputs the sheet says which bars are fixed.

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "engine/workbook/cells/address.h"
#include "made_models.h"

namespace zorgbaat {
namespace {

constexpr const char* sheet_name = "Gevoeligheidsanalyse";

/// The columns of which the heading ends in this.
std::vector<int> columns_titled(const Sheet& sheet, const std::string& end) {
  std::vector<int> found;
  for (const PlacedCell& placed : sheet.cells) {
    const auto* text = std::get_if<std::string>(&placed.cell.content);
    if (text != nullptr && placed.cell.role == CellRole::heading && text->ends_with(end))
      found.push_back(placed.at.column);
  }
  return found;
}

std::vector<const PlacedCell*> formulas_in(const Sheet& sheet, int column, int first_row, int last_row) {
  std::vector<const PlacedCell*> found;
  for (const PlacedCell& placed : sheet.cells) {
    const bool within = placed.at.row >= first_row && placed.at.row <= last_row;
    if (within && placed.at.column == column && std::holds_alternative<LiveFormula>(placed.cell.content))
      found.push_back(&placed);
  }
  return found;
}

int row_of_text(const Sheet& sheet, const std::string& text) {
  for (const PlacedCell& placed : sheet.cells) {
    if (const auto* held = std::get_if<std::string>(&placed.cell.content); held != nullptr && *held == text)
      return placed.at.row;
  }
  return -1;
}

/// The formulas of a column of the block: below its head, as far as the column beside Berekening goes.
std::vector<const PlacedCell*> formulas_of_block(const Sheet& sheet, int column) {
  const int head = row_of_text(sheet, "vervangen door");
  int last = head;
  for (const PlacedCell& placed : sheet.cells) {
    if (placed.at.column == columns_titled(sheet, "nu min Berekening").at(0))
      last = std::max(last, placed.at.row);
  }
  return formulas_in(sheet, column, head + 1, last);
}

const std::string& formula_text(const PlacedCell* placed) {
  return std::get<LiveFormula>(placed->cell.content).text;
}

TEST(SensitivitySheet, AColumnHoldsOnlyWhatItsInputTouches) {
  const MadeWorkbook made = workbook_of_case("scenarios/beeldzorg.toml", Language::dutch);
  const Sheet& sheet = sheet_named(made.workbook, sheet_name);
  const auto whole = formulas_of_block(sheet, columns_titled(sheet, "ongunstig").at(0)).size();
  const std::vector<int> columns = columns_titled(sheet, ": laag");
  ASSERT_GT(columns.size(), 3U);
  for (const int column : columns) {
    const auto held = formulas_of_block(sheet, column);
    EXPECT_LT(held.size(), whole);
    EXPECT_EQ(held.size(), formulas_of_block(sheet, column + 1).size()) << "low and high, " << column;
    std::set<std::string> stands = {row_fixed({row_of_text(sheet, "vervangen door"), column})};
    for (const PlacedCell* placed : held) stands.insert(address(placed->at));
    const std::regex own("(^|[^A-Z$])(" + column_letters(column) + "\\$?[0-9]+)");
    for (const PlacedCell* placed : held) {
      const std::string& text = formula_text(placed);
      EXPECT_TRUE(std::regex_search(text, own))
          << address(placed->at) << " rests on nothing that moves: " << text;
      if (text.find(':') != std::string::npos) continue;  // a range may have empty cells
      for (std::sregex_iterator at(text.begin(), text.end(), own); at != std::sregex_iterator(); ++at)
        EXPECT_TRUE(stands.contains((*at)[2].str()))
            << address(placed->at) << " reads an empty cell: " << text;
    }
  }
}

TEST(SensitivitySheet, ASumAddsWhatMovesToTheOthersAsTheyAreNow) {
  const MadeWorkbook made = workbook_of_model(costs_with_ranges(30));
  const Sheet& sheet = sheet_named(made.workbook, sheet_name);
  const auto held = formulas_of_block(sheet, columns_titled(sheet, ": laag").at(0));
  EXPECT_LE(held.size(), 4U);  // the price, its line in the sum, the sum, the saving
  EXPECT_TRUE(std::any_of(held.begin(), held.end(), [](const PlacedCell* placed) {
    return std::regex_match(formula_text(placed),
                            std::regex(R"(SUM\((D\d+:D\d+)\)\+SUMPRODUCT\(\(\1=""\)\*\$C\d+:\$C\d+\))"));
  }));
}

TEST(SensitivitySheet, BeyondAHundredInputsTheSheetSaysWhichBarsAreFixed) {
  const MadeWorkbook made = workbook_of_model(costs_with_ranges(131));
  const Sheet& sheet = sheet_named(made.workbook, sheet_name);
  EXPECT_EQ(100U, columns_titled(sheet, ": laag").size());
  const int row = row_of_text(sheet, "Vaste uitkomsten van het programma");
  ASSERT_GT(row, 0);
  const auto fixed = formulas_in(sheet, 2, row + 1, row + 31);
  std::size_t until_changed = 0;
  for (const PlacedCell* placed : fixed) {
    if (formula_text(placed).starts_with("IF(invoer__gewijzigd>0,\"n.v.t., invoer gewijzigd\","))
      ++until_changed;
  }
  EXPECT_EQ(31U, until_changed);
  const std::string explanation = std::get<std::string>(cell_at(sheet, {2, 0})->content);
  EXPECT_NE(std::string::npos, explanation.find("De 100 invoerwaarden die het meest uitmaken rekenen mee; de "
                                                "andere 31 zijn vaste uitkomsten van het programma."))
      << explanation;
}

TEST(SensitivitySheet, WithAHundredInputsOrFewerAllBarsAreLive) {
  const MadeWorkbook made = workbook_of_case("scenarios/beeldzorg.toml", Language::dutch);
  const Sheet& sheet = sheet_named(made.workbook, sheet_name);
  EXPECT_EQ(-1, row_of_text(sheet, "Vaste uitkomsten van het programma"));
}

}  // namespace
}  // namespace zorgbaat
