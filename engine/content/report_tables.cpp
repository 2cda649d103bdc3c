#include "engine/content/report_tables.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/numerals.h"
#include "engine/content/verdict.h"
#include "engine/words/effect_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_key_figures = 10;

bool starts_with(const std::string& text, std::string_view start) { return text.rfind(start, 0) == 0; }
bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

bool is_scalar(const Model& model, const Quantity& quantity) {
  return model.graph.node(quantity.node).is_scalar();
}

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
  if (starts_with(quantity.name, "saving_a_year")) return 1;
  if (quantity.role == Role::outlay && !starts_with(quantity.name, "item.")) return 2;
  if (starts_with(quantity.name, "freed_hours_a_year")) return 3;
  if (quantity.role == Role::fte) return 4;
  if (ends_with(quantity.name, ".total_a_year")) return 5;
  if (quantity.role == Role::alternative && ends_with(quantity.name, ".total")) return 6;
  return 0;
}

/// The norm behind a number of FTE: "1.878 uur per fte per jaar".
std::string norm_of(const Model& model, const Analyses& analyses, const std::string& actor,
                    Language language) {
  const Quantity* norm = model.find("actor." + actor + ".hours_per_fte");
  if (!norm) return {};
  return figure_of(model, *norm, analyses.base.of(norm->node), language).text();
}

std::string last_part(const std::string& name) { return name.substr(name.rfind('.') + 1); }

// ---- costs, the alternatives side by side

struct CostLine {
  std::string label{};
  std::map<std::string, const Quantity*> of{};  ///< per alternative
};

/// What makes two lines of different alternatives the same line: the activity, or the name of the item.
std::string line_key(const Quantity& quantity) {
  const std::string mark = "." + quantity.alternative + ".";
  const std::size_t at = ("." + quantity.name).find(mark);
  if (at == std::string::npos) return quantity.name;
  return quantity.name.substr(0, at) + "|" + quantity.name.substr(at + mark.size() - 1);
}

std::vector<CostLine> cost_lines(const Model& model, Language language) {
  std::vector<std::string> order;
  std::map<std::string, CostLine> lines;
  for (const Quantity& quantity : model.quantities) {
    const bool is_cost = quantity.role == Role::item && ends_with(quantity.name, ".cost");
    if (!is_cost || quantity.alternative.empty() || !is_scalar(model, quantity)) continue;
    const std::string key = line_key(quantity);
    if (!lines.contains(key)) {
      order.push_back(key);
      lines[key].label = label_of(quantity, language);
    }
    lines[key].of[quantity.alternative] = &quantity;
  }
  std::vector<CostLine> sorted;
  sorted.reserve(order.size());
  for (const std::string& key : order) sorted.push_back(lines[key]);
  return sorted;
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
    const std::string norm = norm_of(model, analyses, last_part(quantity->name), language);
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
  for (const CostLine& line : cost_lines(model, language)) {
    add(line.label, [&](const std::string& name) {
      const auto found = line.of.find(name);
      return found == line.of.end() ? nullptr : found->second;
    });
  }
  if (table.rows.empty()) return table;
  add(say(Word::row_total, language), [&](const std::string& name) { return model.find(name + ".total"); });
  table.note = pm_note(table, language);
  for (const std::string& signal : total_signals(model, analyses, language))
    table.note += (table.note.empty() ? "" : " ") + signal;
  return table;
}

ReportTable staff_table(const Model& model, const Analyses& analyses, Language language) {
  ReportTable table = three_columns(Word::table_staff, language);
  for (const Quantity& quantity : model.quantities) {
    const bool wanted = quantity.role == Role::hours || quantity.role == Role::fte ||
                        starts_with(quantity.name, "freed_hours_a_year");
    if (!wanted || !is_scalar(model, quantity)) continue;
    table.rows.push_back(figure_row(model, analyses, quantity, language));
    if (quantity.role != Role::fte) continue;
    const std::string norm = norm_of(model, analyses, last_part(quantity.name), language);
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
