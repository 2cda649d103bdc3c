#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/analysis/analyses.h"
#include "engine/care/cell_names.h"
#include "engine/content/value.h"
#include "engine/eval/wording.h"
#include "engine/words/unit_words.h"
#include "engine/words/words.h"
#include "engine/workbook/book/book_cells.h"
#include "engine/workbook/book/sheet_names.h"
#include "engine/workbook/cells/sheet_builder.h"
#include "engine/workbook/grid/formula.h"
#include "engine/workbook/grid/layout.h"
#include "engine/workbook/grid/row_plan.h"

namespace zorgbaat {

/// The rows at the top of a sheet: what it is, the scenario it belongs to, how to read it.
inline constexpr int title_rows = 3;

/// A case on its way to a workbook: what all sheets are made from, and where those made so far put what
/// others show.
struct Book {
  Book(const Model& of, const Analyses& results, Language in, std::string made_by);

  const Model* model;
  const Analyses* analyses;
  Language language;
  std::string version;
  SheetNames sheets;
  CellNames names;
  BaseCase base;
  Layout layout;
  RowPlan row_plan;  ///< where the rows of the layout stand in the sheet of the years

  // filled in by the sheets, in the order in which they are made
  std::map<NodeId, int> input_row{};    ///< in the sheet of inputs
  std::pair<int, int> input_rows{};     ///< first and last
  std::optional<int> first_own_line{};  ///< where the own lines begin in the sheet of inputs
  std::vector<int> line_row{};          ///< per line of the layout, in the sheet of the calculation
  std::map<std::vector<NodeId>, OpenPm> open_pm{};  ///< per set of pm items that a quantity rests on
  std::vector<BreakEvenCells> break_evens{};
  std::vector<BreakEvenCells> claims{};
  std::vector<EffectCells> cost_effectiveness{};
  std::map<AnswerId, ShownCell> answers{};    ///< what an analysis found, where a sheet has it live
  std::vector<ShownCell> scenario_results{};  ///< the headline: unfavourable, base, favourable
  std::optional<Chart> tornado{};
  std::vector<Check> checks{};
  std::string verdict_on_summary{};      ///< the cell of the summary that shows the verdict on all checks
  std::vector<VerdictCells> verdicts{};  ///< on the cost of an effect, then of each break-even
  std::vector<ShownCell> balances{};     ///< the balance, per basis and a year, and the provider's own
  std::optional<ShownCell> revenue{};  ///< the sentence that the effect on revenue is not counted, or nothing
  std::vector<ShownCell> to_copy{};    ///< the block to paste into a document

  [[nodiscard]] CaseView view() const {
    return {.model = *model, .analyses = *analyses, .language = language};
  }
  [[nodiscard]] UnitWords units() const { return {model->stated, language}; }
  [[nodiscard]] const std::string& in_words(const Text& text) const { return text.in(language); }
  /// A fixed piece of text with its blanks filled.
  [[nodiscard]] std::string say(Word word, const Blanks& blanks = {}) const {
    return zorgbaat::say(word, language, blanks);
  }
  /// "n.v.t." where a quantity has no value.
  [[nodiscard]] std::string not_applicable() const { return say(Word::not_applicable); }
  /// What a cell shows of a value.
  [[nodiscard]] Shown shown(const Outcome& outcome) const;
  [[nodiscard]] const Outcome& value(NodeId node) const { return analyses->base.of(node); }
};

/// Names of cells that sheets other than the one they stand on refer to.
namespace cell_of {
constexpr const char* scenario = "scenario__keuze";
constexpr const char* scenario_number = "scenario__nummer";
constexpr const char* own_values = "eigen__aantal";
constexpr const char* changes = "invoer__gewijzigd";
}  // namespace cell_of

/// The live value of a node from another sheet: an input's name, or the cell of the calculation.
std::string live_value(const Book& book, NodeId node);
/// References to the model from a sheet that does not repeat it.
References references_from_elsewhere(const Book& book);
/// The label of a node: its name for people, or the quantity it is a step towards.
std::string label_of(const Book& book, NodeId node);
/// The formula behind a node in words.
std::string formula_in_words(const Book& book, NodeId node);
/// How the value of a node is shown: euros, a percentage, or a plain number.
NumberStyle style_of(const Book& book, NodeId node);
/// The same for a value that an analysis found, with these decimals where it is a plain number.
NumberStyle answer_style(const Book& book, NodeId node, int decimals);
/// The unit as it is shown: "EUR@2021/(client*week)"; empty for a plain number, "%" for a share.
std::string unit_of_cell(const Book& book, NodeId node);
/// Title, case and conventions at the top of a sheet; returns the first free row.
int put_title(SheetBuilder& sheet, const Book& book, const std::string& title,
              const std::string& explanation);
/// Perspective, price level and status in one line: what every chart and page repeats.
std::string conventions_line(const Book& book);
/// What the sensitivity analysis is of: "het saldo", or "de netto monetaire baat".
std::string headline_in_words(const Book& book);
/// A text as a constant in a formula, quotes doubled.
std::string quoted(const std::string& text);

}  // namespace zorgbaat
