#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

std::string line_formula(const Book& book, const Line& line, const References& references) {
  const Graph& graph = book.model->graph;
  if (line.link) {
    const std::optional<std::string> cell = references.cell(line.node);
    return cell ? *cell : formula_of(graph, line.node, references);
  }
  const std::string formula = formula_of(graph, line.node, references);
  const bool passes_on = book.layout.rests_on_ratio[line.node.value] && graph.node(line.node).op != Op::ratio;
  if (!passes_on) return formula;
  const std::string& without =
      book.layout.rests_on_feasible[line.node.value] ? references.not_feasible : references.not_applicable;
  return "IFERROR(" + formula + "," + quoted(without) + ")";
}

std::string line_label(const Book& book, const Line& line) {
  const std::string label = label_of(book, line.node);
  if (line.link) {
    if (book.model->graph.node(line.reader).op == Op::carry) {
      return book.say(Word::next_step_of, {{"label", label_of(book, line.reader)}});
    }
    return label.empty() ? formula_in_words(book, line.node)
                         : book.say(Word::label_repeated, {{"label", label}});
  }
  if (!label.empty()) return label;
  return book.say(Word::step_towards, {{"formula", formula_in_words(book, line.node)}});
}

bool is_fixed_number(const Book& book, const Line& line) {
  return !line.link && book.model->graph.node(line.node).op == Op::constant;
}

bool is_fixed_outcome(const Book& book, const Line& line) { return book.layout.fixed[line.node.value]; }

void put_fixed_outcome(SheetBuilder& sheet, CellPosition at, const Shown& shown, const NumberStyle& style) {
  if (const auto* number = std::get_if<Number>(&shown)) {
    sheet.number(at, *number, CellRole::fixed_outcome, style);
  } else {
    sheet.text(at, std::get<std::string>(shown), CellRole::fixed_outcome);
  }
}

}  // namespace zorgbaat
