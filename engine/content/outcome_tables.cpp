#include <algorithm>

#include "engine/content/party_lines.h"
#include "engine/content/tables.h"
#include "engine/content/verdict.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_key_figures = 10;

bool is_scalar(const CaseView& view, const Quantity& quantity) {
  return view.model.graph.node(quantity.node).is_scalar();
}

/// The order in which key figures are chosen; later ones give way when there are more than ten besides the
/// outlays, which a workbook has for its own lines as well. 0 is none.
int rank(const Quantity& quantity) {
  const Measure measure = quantity.meaning.measure;
  const bool a_year = quantity.meaning.period == Period::year;
  if (measure == Measure::saving && a_year) return 1;
  if (measure == Measure::outlay) return 2;
  if (measure == Measure::freed_hours && a_year) return 3;
  if (measure == Measure::freed_fte) return 4;
  if (measure == Measure::total) return a_year ? 5 : 6;
  return 0;
}

/// The first break-even: its value, and of counted things the whole number beside it.
void add_break_even(const CaseView& view, Table& table) {
  if (view.analyses.break_evens.empty()) return;
  const BreakEven& answer = view.analyses.break_evens.front().answer;
  const Quantity* varied = view.model.find(answer.plan.vary_name);
  if (varied == nullptr) return;
  const Outcome none = Undefined{.reason = Undefined::Reason::no_real_value};
  const auto add = [&](Word word, const std::optional<Number>& at, Answer which, bool with_unit) {
    const Value value = found_value(view, *varied, at ? Outcome(*at) : none, AnswerId{which, 0, 0});
    table.lines.push_back({.cells = {view.say(word, {{"label", view.label(*varied)}}), value,
                                     at && with_unit ? value.behind : std::string(), Excluding{}}});
  };
  const bool things = counts_things(view.model, answer);
  const bool rounds = answer.whole && answer.value != answer.whole && things;
  add(Word::break_even_of, answer.value, Answer::reached, !rounds);
  if (rounds) add(Word::break_even_whole_of, answer.whole, Answer::reached_whole, false);
}

}  // namespace

Table headline_table(const CaseView& view) {
  Table table{.key = "outcome", .title = view.say(Word::table_headlines), .columns = figure_columns()};
  std::vector<const Quantity*> shown;
  const auto add = [&](const Quantity* quantity) {
    if (quantity == nullptr || std::find(shown.begin(), shown.end(), quantity) != shown.end()) return;
    shown.push_back(quantity);
    table.lines.push_back(figure_line(view, *quantity));
  };
  for (const CostEffectiveness& found : view.analyses.cost_effectiveness)
    add(view.model.naming(found.plan.icer));
  add(view.model.find(view.analyses.headline));
  add(view.model.find(view.analyses.balance));
  add(own_pocket(view.model, view.analyses.balance, Period::basis));
  add_break_even(view, table);
  return table;
}

Table key_figures(const CaseView& view) {
  std::vector<const Quantity*> chosen;
  for (const Quantity& quantity : view.model.quantities) {
    if (rank(quantity) > 0 && is_scalar(view, quantity)) chosen.push_back(&quantity);
  }
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const Quantity* a, const Quantity* b) { return rank(*a) < rank(*b); });
  std::size_t counted = 0;
  std::erase_if(chosen, [&](const Quantity* quantity) {
    return quantity->meaning.measure != Measure::outlay && ++counted > most_key_figures;
  });
  Table table{.key = "key_figures", .title = view.say(Word::table_key_figures), .columns = figure_columns()};
  for (const Quantity* quantity : chosen) {
    TableLine line = figure_line(view, *quantity);
    const std::string norm = norm_of(view, quantity->meaning.of);
    if (quantity->role == Role::fte) line.cells[2] = view.say(Word::fte_with_norm, {{"norm", norm}});
    table.lines.push_back(std::move(line));
  }
  return table;
}

}  // namespace zorgbaat
