#include "engine/content/report_tables.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

/// What is named with the unit that its numbers leave out: "saldo (€ per cliënt per week)".
std::string with_unit(const Model& model, const Quantity& quantity, Language language) {
  const std::optional<Unit>& unit = model.graph.node(quantity.node).unit;
  const std::string words = unit ? UnitWords(model.stated, language).with_money(*unit) : "";
  return label_of(quantity, language) + (words.empty() ? "" : " (" + words + ")");
}

/// Rounding can bring two values of a narrow range together; a reader needs them once.
bool repeats(const std::vector<Number>& values, std::size_t i) { return i > 0 && values[i] == values[i - 1]; }

}  // namespace

ReportTable two_way_table(const Model& model, const TwoWay& analysed, Language language) {
  const Quantity* target = model.naming(analysed.plan.target);
  const Quantity* across = model.naming(analysed.across.input);
  const Quantity* down = model.naming(analysed.down.input);
  if (!target || !across || !down) return {};
  ReportTable table{.title =
                        say(Word::table_two_way, language, {{"what", with_unit(model, *target, language)}})};
  table.columns = {""};
  table.right_aligned = {true};
  for (std::size_t i = 0; i < analysed.across.values.size(); ++i) {
    if (repeats(analysed.across.values, i)) continue;
    table.columns.push_back(figure_of(model, *across, analysed.across.values[i], language).value);
    table.right_aligned.push_back(true);
  }
  for (std::size_t i = 0; i < analysed.cells.size(); ++i) {
    if (repeats(analysed.down.values, i)) continue;
    std::vector<std::string> row = {figure_of(model, *down, analysed.down.values[i], language).value};
    for (std::size_t j = 0; j < analysed.cells[i].size(); ++j) {
      if (!repeats(analysed.across.values, j))
        row.push_back(figure_of(model, *target, analysed.cells[i][j], language).value);
    }
    table.rows.push_back(std::move(row));
  }
  table.note =
      say(Word::two_way_directions, language,
          {{"down", with_unit(model, *down, language)}, {"across", with_unit(model, *across, language)}});
  return table;
}

}  // namespace zorgbaat
