#include "engine/content/report_tables.h"

#include <algorithm>

#include "engine/base/numerals.h"
#include "engine/content/verdict.h"
#include "engine/words/effect_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_key_figures = 10;

bool is_scalar(const Model& model, const Quantity& quantity) { return !model.graph.node(quantity.node).axis; }

/// "saldo", its value, its unit; marked when pro-memorie items are left out.
std::vector<std::string> figure_row(const Model& model, const Analyses& analyses, const Quantity& quantity,
                                    Language language) {
  const Figure figure = own_figure(model, analyses, quantity, language);
  std::string unit = figure.beside;
  const std::size_t open = analyses.open_pm(model, quantity).size();
  if (open > 0) {
    unit += (unit.empty() ? "" : ", ") + pm_mark(open, language);
  }
  return {label_of(quantity, language), figure.value, unit};
}

ReportTable three_columns(Word title, Language language) {
  return {.title = say(title, language), .columns = {"", "", ""}, .right_aligned = {false, true, false}};
}

/// The order in which key figures are chosen; later ones give way when there are more than ten.
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

/// The norm behind a number of FTE: "1.878 uur per fte per jaar".
std::string norm_of(const Model& model, const Analyses& analyses, const std::string& actor,
                    Language language) {
  const ActorResults* of = model.results.actor(actor);
  const Quantity* norm = of == nullptr ? nullptr : model.find(of->hours_per_fte);
  if (norm == nullptr) return {};
  return figure_of(model, *norm, analyses.base.of(norm->node), language).text();
}

/// The costs themselves, without their sums and without the own lines of a workbook.
bool is_shown(const Model& model, const CostLine& line) {
  const bool cost = line.measure == Measure::activity_cost || line.measure == Measure::item_cost;
  return cost && is_scalar(model, model.quantity(line.of_alternative.front().second));
}

std::vector<std::string> all_alternatives(const Model& model) {
  std::vector<std::string> names = {model.stated.head.null_alternative};
  names.insert(names.end(), model.projects.begin(), model.projects.end());
  return names;
}

std::string cell(const Model& model, const Analyses& analyses, const Quantity* quantity, Language language) {
  if (!quantity) return "-";
  return own_figure(model, analyses, *quantity, language).value;
}

/// Says that a line at PM is not in the total.
std::string pm_note(const ReportTable& table, Language language) {
  const bool any = std::any_of(table.rows.begin(), table.rows.end(), [](const std::vector<std::string>& row) {
    return std::find(row.begin() + 1, row.end(), "PM") != row.end();
  });
  return any ? say(Word::note_pm_not_counted, language) : std::string();
}

}  // namespace

ReportTable headline_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table = three_columns(Word::table_headlines, language);
  for (const CostEffectiveness& found : analyses.cost_effectiveness) {
    if (const Quantity* icer = model.naming(found.plan.icer))
      table.rows.push_back(figure_row(model, analyses, *icer, language));
  }
  const Quantity* headline = model.find(analyses.headline);
  const Quantity* balance = model.find(analyses.balance);
  if (headline != nullptr) table.rows.push_back(figure_row(model, analyses, *headline, language));
  if (balance != nullptr && balance != headline)
    table.rows.push_back(figure_row(model, analyses, *balance, language));
  if (const Quantity* own = own_pocket(model, analyses.balance, Period::basis))
    table.rows.push_back(figure_row(model, analyses, *own, language));
  if (analyses.break_evens.empty()) return table;
  const BreakEven& answer = analyses.break_evens.front().answer;
  const Quantity* varied = model.find(answer.plan.vary_name);
  if (!varied) return table;
  const std::string label = say(Word::break_even_of, language, {{"label", label_of(*varied, language)}});
  std::string value = say(Word::not_applicable, language);
  if (answer.value) value = figure_of(model, *varied, *answer.value, language).value;
  const bool rounds = answer.whole && answer.value != answer.whole && counts_things(model, answer);
  std::string note = answer.value ? figure_of(model, *varied, *answer.value, language).beside : std::string();
  if (rounds) {
    const std::string whole = figure_of(model, *varied, *answer.whole, language).value;
    note = say(Word::whole_value, language, {{"whole", whole}});
  }
  table.rows.push_back({label, value, note});
  return table;
}

ReportTable key_figures(const Model& model, const Analyses& analyses, Language language) {
  std::vector<const Quantity*> chosen;
  for (const Quantity& quantity : model.quantities) {
    if (rank(quantity) > 0 && is_scalar(model, quantity)) chosen.push_back(&quantity);
  }
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const Quantity* a, const Quantity* b) { return rank(*a) < rank(*b); });
  if (chosen.size() > most_key_figures) chosen.resize(most_key_figures);
  ReportTable table = three_columns(Word::table_key_figures, language);
  for (const Quantity* quantity : chosen) {
    table.rows.push_back(figure_row(model, analyses, *quantity, language));
    if (quantity->role != Role::fte) continue;
    const std::string norm = norm_of(model, analyses, quantity->meaning.of, language);
    table.rows.back().back() = say(Word::fte_with_norm, language, {{"norm", norm}});
  }
  return table;
}

ReportTable cost_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table{
      .title = say(Word::table_costs, language,
                   {{"basis", UnitWords(model.stated, language).of(Unit() / model.stated.head.basis)}})};
  table.columns = {say(Word::column_what, language)};
  table.right_aligned = {false};
  for (const std::string& name : all_alternatives(model)) {
    table.columns.push_back(alternative_label(model, name, language));
    table.right_aligned.push_back(true);
  }
  const auto add = [&](const std::string& label, const auto& quantity_in) {
    std::vector<std::string> row = {label};
    for (const std::string& name : all_alternatives(model)) {
      row.push_back(cell(model, analyses, quantity_in(name), language));
    }
    table.rows.push_back(std::move(row));
  };
  for (const CostLine& line : model.results.cost_lines) {
    if (!is_shown(model, line)) continue;
    const Quantity& first = model.quantity(line.of_alternative.front().second);
    add(label_of(first, language), [&](const std::string& name) { return model.find(line.in(name)); });
  }
  if (table.rows.empty()) return table;
  add(say(Word::row_total, language),
      [&](const std::string& name) { return model.find(model.results.alternative(name)->total.basis); });
  table.note = pm_note(table, language);
  for (const std::string& signal : total_signals(model, analyses, language))
    table.note += (table.note.empty() ? "" : " ") + signal;
  return table;
}

ReportTable staff_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table = three_columns(Word::table_staff, language);
  for (const Quantity& quantity : model.quantities) {
    const bool wanted = quantity.role == Role::hours || quantity.role == Role::fte ||
                        (quantity.role == Role::year && quantity.meaning.measure == Measure::freed_hours);
    if (!wanted || !is_scalar(model, quantity)) continue;
    table.rows.push_back(figure_row(model, analyses, quantity, language));
    if (quantity.role != Role::fte) continue;
    const std::string norm = norm_of(model, analyses, quantity.meaning.of, language);
    table.rows.back().back() = say(Word::fte_with_norm, language, {{"norm", norm}});
  }
  return table;
}

ReportTable pro_memorie_table(const Model& model, const Analyses& /*analyses*/, Language language) {
  ReportTable table{.title = say(Word::table_pm, language)};
  table.columns = {say(Word::column_what, language), say(Word::column_sign, language),
                   say(Word::column_unit, language), say(Word::column_note, language)};
  table.right_aligned = {false, false, false, false};
  for (const InputRecord& input : model.inputs) {
    if (!input.stated.pro_memorie) continue;
    const Quantity* quantity = model.find(input.name);
    const bool is_cost = input.stated.sign == Sign::cost;
    table.rows.push_back({quantity ? label_of(*quantity, language) : input.name,
                          say(is_cost ? Word::sign_cost : Word::sign_benefit, language),
                          UnitWords(model.stated, language).with_money(input.stated.unit),
                          input.stated.note.in(language)});
  }
  return table;
}

}  // namespace zorgbaat
