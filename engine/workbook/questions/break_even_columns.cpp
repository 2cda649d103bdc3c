#include "engine/workbook/questions/break_even_columns.h"

#include <algorithm>

#include "engine/eval/reach.h"
#include "engine/workbook/book/model_columns.h"

namespace zorgbaat {

namespace {

constexpr int first_column = 2;

/// Which nodes change with what is varied, on the way to the target.
std::vector<bool> moving_nodes(const Graph& graph, const BreakEvenPlan& plan) {
  const std::vector<bool> needed = behind(graph, plan.target);
  std::vector<bool> moves = ahead(graph, {&plan.vary, 1});
  for (std::size_t n = 0; n < moves.size(); ++n) moves[n] = n == plan.vary.value || (needed[n] && moves[n]);
  return moves;
}

/// The lines to repeat: those that move, and whole blocks of which a term moves.
std::vector<int> moving_lines(const Book& book, const BreakEvenPlan& plan) {
  const std::vector<bool> moves = moving_nodes(book.model->graph, plan);
  std::vector<bool> taken(book.layout.lines.size(), false);
  for (std::size_t i = 0; i < taken.size(); ++i) {
    const Line& line = book.layout.lines[i];
    taken[i] = moves[line.reader.value] && moves[line.node.value] && line.node != plan.vary;
  }
  for (const auto& [of, block] : book.layout.blocks) {
    if (!moves[of.first.value] || !book.model->graph.node(of.first).is_scalar()) continue;
    for (int i = block.first; i <= block.last; ++i) taken[static_cast<std::size_t>(i)] = true;
  }
  std::vector<int> lines;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (taken[i]) lines.push_back(static_cast<int>(i));
  }
  return lines;
}

/// The volumes among the lines: more visits replaced than there are makes one of them negative.
std::vector<std::pair<NodeId, ShownCell>> volumes_in(const Book& book, const BreakEvenPlan& plan,
                                                     const ModelColumns& lines, int column,
                                                     const Evaluation& there) {
  std::vector<std::pair<NodeId, ShownCell>> found;
  for (const Quantity& quantity : book.model->quantities) {
    const NodeId node = quantity.node;
    const bool moves = quantity.role == Role::volume && node != plan.vary && lines.has(node);
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.first == node; });
    if (!moves || known) continue;
    found.emplace_back(node, ShownCell{address({lines.row_of(node), column}), book.shown(there.of(node))});
  }
  return found;
}

}  // namespace

BreakEvenColumns put_break_even_columns(SheetBuilder& sheet, const Book& book, int row,
                                        const BreakEvenPlan& plan, const std::vector<ColumnAt>& columns) {
  std::vector<std::string> headings = {book.say(Word::model_with_other_value), book.say(Word::column_unit)};
  for (const ColumnAt& at : columns) headings.push_back(at.heading);
  sheet.headings(row, headings);
  const int x_row = row + 1;
  sheet.text({x_row, 0}, label_of(book, plan.vary), CellRole::label);
  sheet.text({x_row, 1}, unit_of_cell(book, plan.vary), CellRole::unit);
  ModelColumns lines(book, moving_lines(book, plan), x_row + 1,
                     [&](NodeId node, int column) -> std::optional<std::string> {
                       if (node == plan.vary) return address({x_row, column});
                       return references_from_elsewhere(book).cell(node);
                     });
  lines.set_free(plan.vary);
  lines.put_labels(sheet);
  const NumberStyle style = answer_style(book, plan.vary, 4);
  BreakEvenColumns put;
  int column = first_column;
  for (const ColumnAt& at : columns) {
    const std::vector<Cut> cuts = {Cut{.node = plan.vary, .value = at.x}};
    const Evaluation there = book.base.exact.run(book.base.values, cuts);
    if (at.formula.empty()) {
      sheet.number({x_row, column}, at.x, CellRole::body, style);
    } else {
      sheet.formula({x_row, column}, at.formula, at.x, CellRole::computed, style);
    }
    lines.put_column(sheet, column, there);
    if (!at.formula.empty()) lines.settle_cell(sheet, plan.target, column, there);
    put.target.push_back(address({lines.row_of(plan.target), column}));
    put.volumes = volumes_in(book, plan, lines, column, there);
    ++column;
  }
  put.next_row = lines.last_row() + 2;
  return put;
}

}  // namespace zorgbaat
