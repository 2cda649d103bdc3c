// The rules of a good financial model, checked on the workbook of a whole case in both languages.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <regex>
#include <set>

#include "engine/care/cell_names.h"
#include "made_models.h"

namespace zorgbaat {
namespace {

class WorkbookRules : public testing::TestWithParam<Language> {
 protected:
  const MadeWorkbook& made() const {
    static const MadeWorkbook dutch = workbook_of_case("scenarios/beeldzorg.toml", Language::dutch);
    static const MadeWorkbook english = workbook_of_case("scenarios/beeldzorg.toml", Language::english);
    return GetParam() == Language::dutch ? dutch : english;
  }
  template <class Visit>
  void each_formula(const Visit& visit) const {
    for (const Sheet& sheet : made().workbook.sheets) {
      for (const PlacedCell& placed : sheet.cells) {
        if (const auto* formula = std::get_if<LiveFormula>(&placed.cell.content))
          visit(sheet, placed, *formula);
      }
    }
  }
};

/// A formula without its texts between quotes.
std::string without_texts(const std::string& formula) {
  static const std::regex texts("\"[^\"]*\"");
  return std::regex_replace(formula, texts, "\"\"");
}

TEST_P(WorkbookRules, NoFormulaIsLongerThanOneCanFollow) {
  each_formula([](const Sheet& sheet, const PlacedCell&, const LiveFormula& formula) {
    EXPECT_LE(formula.text.size(), 120U) << sheet.name << ": " << formula.text;
  });
}

TEST_P(WorkbookRules, NoFormulaHoldsAConstantOfTheCase) {
  static const std::regex number(R"((?:^|[^A-Za-z0-9_$.'!])(\d+(?:\.\d+)?)(?![A-Za-z0-9_.]))");
  static const std::set<std::string> allowed = {"0", "1", "9", "12", "60", "100"};
  each_formula([](const Sheet& sheet, const PlacedCell&, const LiveFormula& formula) {
    const std::string text = without_texts(formula.text);
    for (std::sregex_iterator at(text.begin(), text.end(), number); at != std::sregex_iterator(); ++at) {
      EXPECT_TRUE(allowed.contains((*at)[1].str())) << sheet.name << ": " << formula.text;
    }
  });
}

/// Whether an IF stands within another.
bool has_nested_if(const std::string& formula) {
  std::vector<bool> open;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    if (formula[i] == ')') open.pop_back();
    if (formula[i] != '(') continue;
    const bool is_if = i >= 2 && formula.compare(i - 2, 2, "IF") == 0 &&
                       (i == 2 || std::isalpha(static_cast<unsigned char>(formula[i - 3])) == 0);
    if (is_if && std::find(open.begin(), open.end(), true) != open.end()) return true;
    open.push_back(is_if);
  }
  return false;
}

TEST_P(WorkbookRules, NoIfStandsWithinAnother) {
  EXPECT_TRUE(has_nested_if("IF(a,IF(b,1,0),0)"));
  each_formula([](const Sheet& sheet, const PlacedCell&, const LiveFormula& formula) {
    EXPECT_FALSE(has_nested_if(without_texts(formula.text))) << sheet.name << ": " << formula.text;
  });
}

TEST_P(WorkbookRules, OnlyFunctionsThatEverySpreadsheetProgramHas) {
  static const std::set<std::string> known = {
      "ABS",     "CHOOSE", "COLUMNS",    "COUNT",    "COUNTA",         "EXP",   "IF",
      "IFERROR", "INDEX",  "INT",        "ISNUMBER", "LARGE",          "LEN",   "LN",
      "MATCH",   "MAX",    "MIN",        "N",        "RIGHT",          "ROUND", "ROWS",
      "SMALL",   "SUM",    "SUMPRODUCT", "SUMSQ",    "_xlfn.ISFORMULA"};
  static const std::regex call(R"(([A-Za-z_.]+)\()");
  each_formula([](const Sheet& sheet, const PlacedCell&, const LiveFormula& formula) {
    const std::string text = without_texts(formula.text);
    for (std::sregex_iterator at(text.begin(), text.end(), call); at != std::sregex_iterator(); ++at) {
      EXPECT_TRUE(known.contains((*at)[1].str())) << sheet.name << ": " << formula.text;
    }
  });
}

TEST_P(WorkbookRules, MaturityIsAddedUpLiveAndReadByNoAmount) {
  const std::string name = GetParam() == Language::dutch ? "Maturityscan" : "Maturity scan";
  const std::string engine = GetParam() == Language::dutch ? "Rekenkern" : "Engine";
  const Sheet& maturity = sheet_named(made().workbook, name);
  const Cell* sum = cell_at(maturity, {10, 1});
  ASSERT_NE(nullptr, sum);
  const auto& formula = std::get<LiveFormula>(sum->content);
  EXPECT_EQ("SUM(B6:B10)", formula.text);
  EXPECT_EQ(Number(11), std::get<Number>(formula.cached));  // 2 + 2 + 4 + 2 + 1, report par. 1.2 and table 2
  ASSERT_EQ(1U, maturity.charts.size());
  EXPECT_EQ((std::vector<double>{2, 2, 4, 2, 1}), maturity.charts.front().series.front().cached);
  each_formula([&](const Sheet& sheet, const PlacedCell&, const LiveFormula& other) {
    if (sheet.name == engine) return;  // it keeps the sums beside what the cells show
    EXPECT_EQ(std::string::npos, other.text.find("Maturity")) << sheet.name << ": " << other.text;
  });
}

TEST_P(WorkbookRules, OneCellIsPutInEachPlace) {
  for (const Sheet& sheet : made().workbook.sheets) {
    std::set<std::pair<int, int>> taken;
    for (const PlacedCell& placed : sheet.cells) {
      EXPECT_TRUE(taken.emplace(placed.at.row, placed.at.column).second)
          << sheet.name << " " << placed.at.row << "," << placed.at.column;
    }
  }
}

TEST_P(WorkbookRules, ExactlyTheOwnCellsAndTheScenarioAreUnlocked) {
  std::set<std::string> unlocked;
  int notes = 0;
  for (const Sheet& sheet : made().workbook.sheets) {
    for (const PlacedCell& placed : sheet.cells) {
      const CellRole role = placed.cell.role;
      if (role == CellRole::own_value || role == CellRole::choice) {
        const std::string& name = placed.cell.name;
        unlocked.insert(name);
        EXPECT_TRUE(placed.cell.validation) << name;
      }
      if (role == CellRole::own_text) ++notes;
    }
  }
  const CellNames names(made().model);
  std::set<std::string> expected = {"scenario__keuze"};
  for (const InputRecord& input : made().model.inputs) {
    if (!input.fixed) expected.insert(names.own(input.name));
  }
  const auto values = static_cast<int>(expected.size()) - 1;
  expected.insert("");  // what the amount of an own line is per
  for (int line = 1; line <= 5; ++line) expected.insert("eigen_regel_" + std::to_string(line) + "__eigen");
  EXPECT_EQ(expected, unlocked);
  EXPECT_EQ(values + 2 * 5, notes);  // beside each value, and of an own line what for and why
}

TEST_P(WorkbookRules, EveryInputHasALabelAUnitOrPercentAndAFoundation) {
  const Sheet& inputs = made().workbook.sheets.at(2);
  const CellNames names(made().model);
  for (const InputRecord& input : made().model.inputs) {
    if (made().model.is_own_line(input.node)) continue;  // the user says what it is
    const auto used = std::find_if(inputs.cells.begin(), inputs.cells.end(), [&](const PlacedCell& placed) {
      return placed.cell.name == names.of(input.name);
    });
    ASSERT_NE(used, inputs.cells.end()) << input.name;
    EXPECT_TRUE(std::holds_alternative<LiveFormula>(used->cell.content));
    for (const int column : {0, 1, 14}) {
      const Cell* cell = cell_at(inputs, {used->at.row, column});
      ASSERT_NE(nullptr, cell) << input.name << " column " << column;
      if (column == 1 && input.stated.unit.is_one() && !input.stated.percent) continue;
      EXPECT_FALSE(std::get<std::string>(cell->content).empty()) << input.name << " column " << column;
    }
  }
}

TEST_P(WorkbookRules, NamesAreUniqueAndEachNameInAFormulaExists) {
  std::set<std::string> names;
  for (const Sheet& sheet : made().workbook.sheets) {
    for (const PlacedCell& placed : sheet.cells) {
      if (placed.cell.name.empty()) continue;
      EXPECT_TRUE(names.insert(placed.cell.name).second) << placed.cell.name;
    }
  }
  static const std::regex lower_word(R"((?:^|[^A-Za-z0-9_$'!])([a-z_][A-Za-z0-9_]*)(?![A-Za-z0-9_!'(.]))");
  each_formula([&](const Sheet& sheet, const PlacedCell&, const LiveFormula& formula) {
    static const std::regex sheets(R"('[^']*'!)");
    const std::string text = std::regex_replace(without_texts(formula.text), sheets, "");
    for (std::sregex_iterator at(text.begin(), text.end(), lower_word); at != std::sregex_iterator(); ++at) {
      EXPECT_TRUE(names.contains((*at)[1].str())) << sheet.name << ": " << formula.text;
    }
  });
}

TEST_P(WorkbookRules, EveryCellOfTheCalculationIsCheckedToBeAFormula) {
  const Sheet& calculation = made().workbook.sheets.at(3);
  int values = 0;
  int checked = 0;
  for (const PlacedCell& placed : calculation.cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula == nullptr) continue;
    if (formula->text.find("ISFORMULA") != std::string::npos) ++checked;
    const Cell* name = cell_at(calculation, {placed.at.row, 6});
    if (placed.at.column == 2 && name != nullptr) ++values;
  }
  EXPECT_GT(checked, 20);
  EXPECT_EQ(values, checked);
}

TEST_P(WorkbookRules, TheSensitivityHasOneFormulaPerRowNowAndInTheThreeScenarios) {
  const Sheet& sensitivity = made().workbook.sheets.at(4);
  const std::string first = GetParam() == Language::dutch ? "ongunstig" : "unfavourable";
  int scenarios = 0;
  std::map<int, std::set<std::string>> formulas;
  for (const PlacedCell& placed : sensitivity.cells) {
    const auto* text = std::get_if<std::string>(&placed.cell.content);
    if (text != nullptr && *text == first) scenarios = placed.at.column;
  }
  ASSERT_GT(scenarios, 3);
  for (const PlacedCell& placed : sensitivity.cells) {
    const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula == nullptr || cell_at(sensitivity, {placed.at.row, scenarios}) == nullptr) continue;
    const Cell* number = cell_at(sensitivity, {placed.at.row, 1});
    const bool of_input = number != nullptr && std::holds_alternative<Number>(number->content);
    const bool now = placed.at.column == 2 && !of_input;
    if (now || (placed.at.column >= scenarios && placed.at.column < scenarios + 3))
      formulas[placed.at.row].insert(relative_formula(formula->text, placed.at));
  }
  EXPECT_GT(formulas.size(), 15U);
  for (const auto& [row, texts] : formulas) EXPECT_EQ(1U, texts.size()) << "row " << row + 1;
}

TEST_P(WorkbookRules, ChartsHaveATitleAxisNamesAltTextAndFilledCaches) {
  int charts = 0;
  for (const Sheet& sheet : made().workbook.sheets) {
    for (const Chart& chart : sheet.charts) {
      ++charts;
      EXPECT_NE(std::string::npos, chart.title.find("2021")) << chart.title;
      EXPECT_FALSE(chart.category_axis.empty() || chart.value_axis.empty() || chart.alt_text.empty());
      for (const ChartSeries& series : chart.series) {
        EXPECT_EQ(series.cached.size(), series.category_labels.size());
        EXPECT_EQ(static_cast<int>(series.cached.size()),
                  series.values.last.row - series.values.first.row + 1);
      }
    }
  }
  EXPECT_EQ(5, charts);
}

TEST_P(WorkbookRules, EveryQuantityHasALiveLinkBesideItsName) {
  const Sheet& engine = made().workbook.sheets.back();
  for (const Quantity& quantity : made().model.quantities) {
    const auto named = std::find_if(engine.cells.begin(), engine.cells.end(), [&](const PlacedCell& placed) {
      const auto* text = std::get_if<std::string>(&placed.cell.content);
      return text != nullptr && *text == quantity.name;
    });
    ASSERT_NE(named, engine.cells.end()) << quantity.name;
    const Cell* live = cell_at(engine, {named->at.row, 2});
    ASSERT_NE(nullptr, live);
    EXPECT_TRUE(std::holds_alternative<LiveFormula>(live->content)) << quantity.name;
  }
}

TEST_P(WorkbookRules, SheetsStandInTheOrderOfReadingAndTheSummaryIsOnePage) {
  const std::deque<Sheet>& sheets = made().workbook.sheets;
  ASSERT_GE(sheets.size(), 12U);
  EXPECT_EQ(GetParam() == Language::dutch ? "Voorblad" : "Cover", sheets[0].name);
  EXPECT_EQ(GetParam() == Language::dutch ? "Samenvatting" : "Summary", sheets[1].name);
  EXPECT_TRUE(sheets[1].one_page);
  EXPECT_EQ(SheetGroup::fill_in, sheets[2].group);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, WorkbookRules, testing::Values(Language::dutch, Language::english),
                         [](const auto& language) {
                           return language.param == Language::dutch ? "Dutch" : "English";
                         });

}  // namespace
}  // namespace zorgbaat
