#include "engine/workbook/results/sheet_years.h"

#include <algorithm>

#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

namespace {

enum Column { label, name, unit, start, first_step };

constexpr int heading_row = 4;
constexpr int step_row = 5;

class YearsSheet {
 public:
  explicit YearsSheet(const Book& book)
      : book_(&book), sheet_(book.sheets.years, SheetGroup::reference, {44, 28, 22, 13}) {}
  Sheet make();

 private:
  [[nodiscard]] References references_in(int column) const;
  [[nodiscard]] int row_of(int line) const { return book_->year_row.at(static_cast<std::size_t>(line)); }
  [[nodiscard]] int steps_of(const Line& line) const;
  void put_head(int steps);
  void put_row(const Line& line, int row);
  void put_starts();

  const Book* book_;
  SheetBuilder sheet_;
};

References YearsSheet::references_in(int column) const {
  References references = references_from_elsewhere(*book_);
  const auto elsewhere = references.cell;
  const Book& book = *book_;
  references.cell = [this, &book, column, elsewhere](NodeId node) -> std::optional<std::string> {
    if (book.model->graph.node(node).is_scalar() || !book.layout.has_cell(node)) return elsewhere(node);
    return address({row_of(book.layout.line_of[node.value]), column});
  };
  references.block = [this, &book, column](NodeId node, int part) {
    const LineBlock& block = book.layout.blocks.at({node, part});
    return range({row_of(block.first), column}, {row_of(block.last), column});
  };
  references.row = [this, &book](NodeId node) {
    const int row = row_of(book.layout.line_of[node.value]);
    const int steps = book.model->graph.axis(book.model->graph.node(node).shape.axes().front()).steps;
    return fixed_range({row, first_step}, {row, first_step + steps - 1});
  };
  references.step = column_letters(column) + "$" + std::to_string(step_row + 1);
  references.previous = [this, &book, column](NodeId carry) {
    return address({row_of(book.layout.next_row.at(carry)), column - 1});
  };
  references.delay = [this, &book](NodeId node) {
    return "$" + column_letters(start) + std::to_string(row_of(book.layout.line_of[node.value]) + 1);
  };
  return references;
}

int YearsSheet::steps_of(const Line& line) const {
  const Graph& graph = book_->model->graph;
  const NodeId of = line.link ? line.reader : line.node;
  return graph.axis(graph.node(of).shape.axes().front()).steps;
}

void YearsSheet::put_head(int steps) {
  put_title(sheet_, *book_, sheet_.name(), book_->say(Word::about_years));
  const Axis& axis = book_->model->graph.axis(AxisId{0});
  sheet_.headings(heading_row,
                  {book_->say(Word::quantity), book_->say(Word::name), book_->say(Word::column_unit),
                   book_->say(Word::start_or_delay), book_->in_words(axis.label)});
  sheet_.text({step_row, label}, book_->say(Word::number_of_step), CellRole::label);
  for (int step = 0; step < steps; ++step) {
    sheet_.number({step_row, first_step + step}, step, CellRole::heading,
                  {.kind = NumberStyle::Kind::plain, .decimals = 0});
    sheet_.sheet().column_widths.push_back(12);
  }
  sheet_.sheet().freeze = CellPosition{step_row + 1, first_step};
  sheet_.sheet().repeat_rows = {heading_row, step_row};
}

void YearsSheet::put_row(const Line& line, int row) {
  const Node& node = book_->model->graph.node(line.node);
  const Quantity* quantity = book_->model->naming(line.node);
  const NumberStyle style = style_of(*book_, line.node);
  sheet_.text({row, label}, line_label(*book_, line), CellRole::label);
  sheet_.text({row, name}, quantity == nullptr || line.link ? "" : quantity->name, CellRole::note);
  sheet_.text({row, unit}, unit_of_cell(*book_, line.node), CellRole::unit);
  if (node.op == Op::shift && !line.link) {
    sheet_.number({row, start}, node.detail, CellRole::source_value,
                  {.kind = NumberStyle::Kind::plain, .decimals = 0});
  }
  for (int step = 0; step < steps_of(line); ++step) {
    const CellPosition at{row, first_step + step};
    if (node.op == Op::table && !line.link) {
      sheet_.number(at, book_->model->graph.table_row(line.node)[static_cast<std::size_t>(step)],
                    CellRole::source_value, style);
      continue;
    }
    const int shown_step = node.is_scalar() ? 0 : step;
    sheet_.formula(at, line_formula(*book_, line, references_in(at.column)),
                   book_->shown(book_->analyses->base.of(line.node, shown_step)), CellRole::computed, style);
  }
}

/// The start of each carry, in the column before the first step of what the carry takes over.
void YearsSheet::put_starts() {
  const References references = references_in(start);
  for (const auto& [carry, line] : book_->layout.next_row) {
    const NodeId from = book_->model->graph.node(carry).operands[0];
    const std::optional<std::string> cell = references.cell(from);
    sheet_.formula({row_of(line), start}, cell ? *cell : formula_of(book_->model->graph, from, references),
                   book_->shown(book_->value(from)), CellRole::computed, style_of(*book_, carry));
  }
}

Sheet YearsSheet::make() {
  int steps = 0;
  for (const Line& line : book_->layout.rows) steps = std::max(steps, steps_of(line));
  put_head(steps);
  for (std::size_t i = 0; i < book_->layout.rows.size(); ++i)
    put_row(book_->layout.rows[i], book_->year_row[i]);
  put_starts();
  sheet_.sheet().protect = true;
  sheet_.sheet().landscape = true;
  return sheet_.take();
}

}  // namespace

std::optional<Sheet> make_years_sheet(const Book& book) {
  if (book.layout.rows.empty()) return std::nullopt;
  return YearsSheet(book).make();
}

}  // namespace zorgbaat
