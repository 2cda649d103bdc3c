#include <algorithm>

#include "engine/content/tables.h"
#include "engine/words/effect_words.h"

namespace zorgbaat {

namespace {

/// A value of a line in one alternative; nothing where the alternative does not have it.
TableCell cell_of(const CaseView& view, const MaybeQuantity& quantity) {
  if (!quantity) return std::string("-");
  return value_of(view, view.model.quantity(*quantity));
}

bool is_shown(const CaseView& view, const CostLine& line) {
  const bool is_cost = line.measure == Measure::activity_cost || line.measure == Measure::item_cost ||
                       line.measure == Measure::own_lines_cost;
  if (!is_cost) return false;
  return std::all_of(line.of_alternative.begin(), line.of_alternative.end(), [&](const auto& each) {
    return view.model.graph.node(view.model.quantity(each.second).node).is_scalar();
  });
}

bool is_pm(const TableLine& line) {
  return std::any_of(line.cells.begin(), line.cells.end(), [](const TableCell& cell) {
    const auto* value = std::get_if<Value>(&cell);
    return value != nullptr && value->unknown;
  });
}

}  // namespace

Table cost_table(const CaseView& view) {
  const Unit per_basis = Unit() / view.model.stated.head.basis;
  Table table{.key = "costs",
              .title = view.say(Word::table_costs, {{"basis", view.units().of(per_basis)}}),
              .columns = {{.title = view.say(Word::column_what)}}};
  for (const AlternativeResults& alternative : view.model.results.alternatives)
    table.columns.push_back({.title = view.alternative(alternative.name), .numbers = true});
  for (const CostLine& cost : view.model.results.cost_lines) {
    if (!is_shown(view, cost)) continue;
    TableLine line{.cells = {view.label(view.model.quantity(cost.of_alternative.front().second))}};
    for (const AlternativeResults& alternative : view.model.results.alternatives)
      line.cells.push_back(cell_of(view, cost.in(alternative.name)));
    table.lines.push_back(std::move(line));
  }
  if (table.lines.empty()) return table;
  TableLine total{.cells = {view.say(Word::row_total)}, .kind = TableLine::Kind::total};
  for (const AlternativeResults& alternative : view.model.results.alternatives)
    total.cells.push_back(cell_of(view, alternative.total.basis));
  table.lines.push_back(std::move(total));
  if (std::any_of(table.lines.begin(), table.lines.end(), is_pm))
    table.notes.push_back(view.say(Word::note_pm_not_counted));
  for (std::string& signal : total_signals(view.model, view.analyses, view.language))
    table.notes.push_back(std::move(signal));
  return table;
}

}  // namespace zorgbaat
