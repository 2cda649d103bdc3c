#include "engine/workbook/results/sheet_years.h"

#include <algorithm>

#include "engine/workbook/book/model_lines.h"
#include "engine/workbook/results/row_references.h"

namespace zorgbaat {

namespace {

using enum row_columns::Column;

constexpr NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};

class YearsSheet {
 public:
  explicit YearsSheet(const Book& book)
      : book_(&book),
        graph_(&book.model->graph),
        sheet_(book.sheets.years, SheetGroup::reference, {44, 28, 22, 13}) {}
  Sheet make();

 private:
  [[nodiscard]] int steps_of(const RowSection& section) const { return graph_->axis(section.across).steps; }
  [[nodiscard]] Position position(const RowSection& section, int line, int step) const;
  void put_title_and_widths();
  void put_head(const RowSection& section);
  void put_row(int index);
  void put_line(const Line& line, const RowPlace& place, const NumberStyle& style);
  void put_line_name(const RowSection& section, int row, int line);
  void put_start(NodeId carry, int row);
  void put_start_cell(NodeId carry, const RowPlace& place, const Position& position);

  const Book* book_;
  const Graph* graph_;
  SheetBuilder sheet_;
};

void YearsSheet::put_title_and_widths() {
  const std::vector<RowSection>& sections = book_->row_plan.sections;
  const bool blocks = std::any_of(sections.begin(), sections.end(),
                                  [](const RowSection& section) { return section.is_block(); });
  std::string words = book_->say(Word::about_years);
  if (blocks) words += " " + book_->say(Word::about_blocks);
  put_title(sheet_, *book_, sheet_.name(), words);
  int steps = 0;
  for (const RowSection& section : sections) steps = std::max(steps, steps_of(section));
  sheet_.sheet().column_widths.insert(sheet_.sheet().column_widths.end(), static_cast<std::size_t>(steps),
                                      12);
  sheet_.sheet().freeze = CellPosition{sections.front().step_row() + 1, first_step};
  sheet_.sheet().repeat_rows = {sections.front().heading_row, sections.front().step_row()};
}

void YearsSheet::put_head(const RowSection& section) {
  const Axis& axis = graph_->axis(section.across);
  sheet_.headings(section.heading_row,
                  {book_->say(Word::quantity), book_->say(Word::name), book_->say(Word::column_unit),
                   book_->say(Word::start_or_delay), book_->in_words(axis.label)});
  std::string words = book_->say(Word::number_of_step);
  if (section.down)
    words += book_->say(Word::and_downwards) + book_->in_words(graph_->axis(*section.down).label);
  sheet_.text({section.step_row(), label}, words, CellRole::label);
  for (int step = 0; step < axis.steps; ++step) {
    sheet_.number({section.step_row(), first_step + step}, step, CellRole::heading, whole);
    if (!axis.step_names.empty())
      sheet_.text({section.names_row(), first_step + step}, axis.step_name(step), CellRole::heading);
  }
}

/// The step of every axis on a line of a block and in a column; the last of the axes that do not lie across
/// runs fastest.
Position YearsSheet::position(const RowSection& section, int line, int step) const {
  Position at{{section.across, step}};
  const Shape others = section.shape.without(section.across);
  for (auto axis = others.axes().rbegin(); axis != others.axes().rend(); ++axis) {
    at.set(*axis, line % graph_->axis(*axis).steps);
    line /= graph_->axis(*axis).steps;
  }
  return at;
}

void YearsSheet::put_line_name(const RowSection& section, int row, int line) {
  const Position at = position(section, line, 0);
  std::string names;
  const Shape others = section.shape.without(section.across);
  for (const AxisId axis : others.axes()) {
    if (!names.empty()) names += ", ";
    names += book_->in_words(graph_->axis(axis).label) + " " + graph_->axis(axis).step_name(at.on(axis));
  }
  sheet_.text({row, label}, names, CellRole::label);
  if (section.down) sheet_.number({row, name}, line, CellRole::heading, whole);
}

/// The cells of one line, from the first step on.
void YearsSheet::put_line(const Line& line, const RowPlace& place, const NumberStyle& style) {
  const bool stated = graph_->node(line.node).op == Op::table && !line.link;
  for (int step = 0; step < steps_of(*place.section); ++step) {
    const CellPosition at{place.at.row, first_step + step};
    const Outcome& value = book_->analyses->base.of(line.node, position(*place.section, place.line, step));
    if (stated) {
      sheet_.number(at, graph_->table_row(line.node)[static_cast<std::size_t>(step)], CellRole::source_value,
                    style);
    } else if (is_fixed_outcome(*book_, line)) {
      put_fixed_outcome(sheet_, at, book_->shown(value), style);
    } else {
      const References references = row_references(*book_, {place.section, at, place.line});
      sheet_.formula(at, line_formula(*book_, line, references), book_->shown(value), CellRole::computed,
                     style);
    }
  }
}

void YearsSheet::put_row(int index) {
  const Line& line = book_->layout.rows[static_cast<std::size_t>(index)];
  const RowSection& section = book_->row_plan.section(index);
  const int row = book_->row_plan.row_of(index);
  const Node& node = graph_->node(line.node);
  const Quantity* quantity = book_->model->naming(line.node);
  const NumberStyle style = style_of(*book_, line.node);
  sheet_.text({row, label}, line_label(*book_, line), CellRole::label);
  sheet_.text({row, name}, quantity == nullptr || line.link ? "" : quantity->name, CellRole::note);
  sheet_.text({row, unit}, unit_of_cell(*book_, line.node), CellRole::unit);
  if (node.op == Op::shift && node.operands.size() == 1 && !line.link)
    sheet_.number({row, start}, node.detail, CellRole::source_value, whole);
  if (!section.is_block()) return put_line(line, {&section, {row, first_step}, 0}, style);
  for (int i = 0; i < section.lines; ++i) {
    put_line_name(section, row + 1 + i, i);
    put_line(line, {&section, {row + 1 + i, first_step}, i}, style);
  }
}

void YearsSheet::put_start_cell(NodeId carry, const RowPlace& place, const Position& position) {
  const NodeId from = graph_->node(carry).operands[0];
  const References references = row_references(*book_, place);
  const std::optional<std::string> cell = references.cell(from);
  sheet_.formula(place.at, cell ? *cell : formula_of(*graph_, from, references),
                 book_->shown(book_->analyses->base.of(from, position)), CellRole::computed,
                 style_of(*book_, carry));
}

/// The start of a carry stands before the first step of what it takes over: in the column before it, or, for
/// a carry along the axis that lies down, in the line with the name.
void YearsSheet::put_start(NodeId carry, int index) {
  if (book_->layout.fixed[carry.value]) return;
  const RowSection& section = book_->row_plan.section(index);
  const int row = book_->row_plan.row_of(index);
  if (!section.is_block()) return put_start_cell(carry, {&section, {row, start}, 0}, {});
  if (graph_->node(carry).along == section.across) {
    for (int i = 0; i < section.lines; ++i)
      put_start_cell(carry, {&section, {row + 1 + i, start}, i}, position(section, i, 0));
    return;
  }
  for (int step = 0; step < steps_of(section); ++step)
    put_start_cell(carry, {&section, {row, first_step + step}, 0}, position(section, 0, step));
}

Sheet YearsSheet::make() {
  put_title_and_widths();
  for (const RowSection& section : book_->row_plan.sections) put_head(section);
  for (std::size_t i = 0; i < book_->layout.rows.size(); ++i) put_row(static_cast<int>(i));
  for (const auto& [carry, line] : book_->layout.next_row) put_start(carry, line);
  sheet_.sheet().protect = true;
  sheet_.sheet().landscape = true;
  return sheet_.take();
}

}  // namespace

Sheet make_years_sheet(const Book& book) { return YearsSheet(book).make(); }

}  // namespace zorgbaat
