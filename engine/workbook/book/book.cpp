#include "engine/workbook/book/book.h"

#include <algorithm>

#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

Book::Book(const Model& of, const Analyses& results, Language in, std::string made_by)
    : model(&of),
      analyses(&results),
      language(in),
      version(std::move(made_by)),
      sheets(in),
      names(of),
      base(of),
      layout(make_layout(of, names)),
      row_plan(plan_rows(of.graph, layout)) {}

Shown Book::shown(const Outcome& outcome) const {
  if (outcome.has_value()) return outcome.value();
  const bool feasible = outcome.undefined().reason != Undefined::Reason::not_feasible;
  return feasible ? not_applicable() : say(Word::not_feasible);
}

std::string live_value(const Book& book, NodeId node) {
  const Node& held = book.model->graph.node(node);
  if (held.op == Op::input) return book.names.of(book.model->input(node).name);
  const int line = book.layout.line_of[node.value];
  if (!held.is_scalar()) {
    return on_sheet(book.sheets.years,
                    fixed_address({book.row_plan.value_row(line), row_columns::first_step}));
  }
  return on_sheet(book.sheets.calculation,
                  fixed_address({book.line_row.at(static_cast<std::size_t>(line)), 2}));
}

namespace {

/// Cells over all steps of the one axis of a row, in this row of the sheet of the years.
std::string over_steps(const Book& book, AxisId axis, int row) {
  const int last = row_columns::first_step + book.model->graph.axis(axis).steps - 1;
  return on_sheet(book.sheets.years, fixed_range({row, row_columns::first_step}, {row, last}));
}

}  // namespace

References references_from_elsewhere(const Book& book) {
  References references;
  references.not_applicable = book.not_applicable();
  references.not_feasible = book.say(Word::not_feasible);
  references.cell = [&book](NodeId node) -> std::optional<std::string> {
    const bool stands = book.model->graph.node(node).op == Op::input || book.layout.has_cell(node);
    return stands ? std::optional(live_value(book, node)) : std::nullopt;
  };
  references.may_lack_value = [&book](NodeId node) { return book.layout.rests_on_ratio[node.value]; };
  references.row = [&book](NodeId node, AxisId axis) {
    return over_steps(book, axis, book.row_plan.row_of(book.layout.line_of[node.value]));
  };
  references.steps = [&book](NodeId node, AxisId axis) {
    return over_steps(book, axis, book.row_plan.section(book.layout.line_of[node.value]).step_row());
  };
  references.in_step = [row = references.row](NodeId node, AxisId axis, const std::string& number) {
    return "INDEX(" + row(node, axis) + ",1," + number + ")";
  };
  return references;
}

std::string label_of(const Book& book, NodeId node) {
  if (const Quantity* quantity = book.model->naming(node)) return book.in_words(quantity->label);
  return "";
}

std::string formula_in_words(const Book& book, NodeId node) {
  const Wording wording(
      book.model->graph,
      [&book](NodeId id) -> std::optional<std::string> {
        const std::string label = label_of(book, id);
        return label.empty() ? std::nullopt : std::optional(label);
      },
      book.language);
  return wording.formula(node);
}

NumberStyle style_of(const Book& book, NodeId node) {
  const Quantity* quantity = book.model->naming(node);
  const std::optional<Unit>& unit = book.model->graph.node(node).unit;
  if (quantity != nullptr && quantity->percent) return {.kind = NumberStyle::Kind::percent, .decimals = 1};
  if (unit && is_price_index(*unit)) return {.kind = NumberStyle::Kind::plain, .decimals = 4};
  if (unit && unit->is_money()) return {.kind = NumberStyle::Kind::euro, .decimals = 2};
  const Outcome& value = book.value(node);
  const bool tiny =
      value.has_value() && !value.value().is_zero() && abs(value.value()) < Number(1) / Number(10);
  if (tiny) return {.kind = NumberStyle::Kind::plain, .decimals = 6};
  return {.kind = NumberStyle::Kind::plain, .decimals = unit && unit->is_one() ? 4 : 2};
}

NumberStyle answer_style(const Book& book, NodeId node, int decimals) {
  NumberStyle style = style_of(book, node);
  if (style.kind == NumberStyle::Kind::plain) style.decimals = decimals;
  return style;
}

std::string unit_of_cell(const Book& book, NodeId node) {
  const Quantity* quantity = book.model->naming(node);
  if (quantity != nullptr && quantity->percent) return "%";
  const std::optional<Unit>& unit = book.model->graph.node(node).unit;
  return !unit || unit->is_one() ? "" : book.units().with_money(*unit);
}

std::string conventions_line(const Book& book) {
  const ScenarioHead& head = book.model->stated.head;
  std::string perspectives;
  for (const std::string& each : head.perspective)
    perspectives += (perspectives.empty() ? "" : ", ") + perspective_word(each, book.language);
  std::string line = book.say(Word::price_level_of, {{"year", std::to_string(head.prices)}});
  if (!perspectives.empty())
    line = book.say(Word::perspective_named, {{"parties", perspectives}}) + ", " + line;
  if (!head.status.empty()) line += ", " + book.in_words(head.status);
  return line;
}

int put_title(SheetBuilder& sheet, const Book& book, const std::string& title,
              const std::string& explanation) {
  const ScenarioHead& head = book.model->stated.head;
  sheet.text({0, 0}, title, CellRole::title);
  sheet.text({1, 0},
             book.in_words(head.title) + " | " + conventions_line(book) + " | " +
                 head.as_of.in_words(book.language) + " | zorgbaat " + book.version,
             CellRole::subtitle);
  if (explanation.empty()) return 3;
  sheet.text({2, 0}, explanation, CellRole::subtitle);
  return 4;
}

std::string headline_in_words(const Book& book) {
  const Quantity* headline = book.model->find(book.analyses->headline);
  if (headline != nullptr && headline->role == Role::net_benefit) return book.say(Word::the_net_benefit);
  return book.say(Word::the_balance);
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

}  // namespace zorgbaat
