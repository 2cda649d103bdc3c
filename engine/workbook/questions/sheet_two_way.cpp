#include "engine/workbook/questions/sheet_two_way.h"

#include "engine/eval/reach.h"
#include "engine/words/words.h"
#include "engine/workbook/book/model_columns.h"
#include "engine/workbook/questions/two_way_axis.h"

namespace zorgbaat {

namespace {

using enum two_way_columns::Column;

constexpr double label_width = 50;

Outcome settled(const Outcome& outcome) {
  if (!outcome.has_value() || !settle(outcome.value()).is_zero()) return outcome;
  return Number(0);
}

/// One analysis on the sheet: its axes, its table, and below them the model once per row of the table.
class TwoWayBlock {
 public:
  TwoWayBlock(Book& book, SheetBuilder& sheet, const TwoWay& table, int row)
      : book_(&book),
        sheet_(&sheet),
        table_(&table),
        axes_row_(row + 2),
        table_row_(axes_row_ + 5),
        end_row_(table_row_ + two_way_values),
        live_(is_live()),
        lines_(live_ ? lines_that_move() : std::vector<int>()) {}
  /// The first free row below it.
  int put();

 private:
  [[nodiscard]] bool is_live() const;
  [[nodiscard]] std::vector<int> lines_that_move() const;
  void put_axes();
  void put_sides();
  void put_model(int index);
  [[nodiscard]] Assignment inputs_with(const Number& across, const Number& down) const;
  void put_fixed(int index);
  void put_difference();
  void put_highlights();
  [[nodiscard]] int lines_height() const { return static_cast<int>(lines_.size()) + 4; }
  [[nodiscard]] int model_row(int index) const { return end_row_ + 4 + index * lines_height(); }
  [[nodiscard]] NodeId target() const { return table_->plan.target; }

  Book* book_;
  SheetBuilder* sheet_;
  const TwoWay* table_;
  int axes_row_;   ///< the row of the input along the top; the other stands below it
  int table_row_;  ///< the first row of the table
  int end_row_;    ///< the first row below it
  bool live_;
  std::vector<int> lines_;
};

/// A row over an axis cannot be repeated per column.
bool TwoWayBlock::is_live() const { return !rests_on_a_row(book_->model->graph, target()); }

/// The lines that the target rests on and the two inputs move, and what stands in one range with them.
std::vector<int> TwoWayBlock::lines_that_move() const {
  const Layout& layout = book_->layout;
  const Graph& graph = book_->model->graph;
  const std::vector<bool> needed = behind(graph, target());
  const std::vector<bool> moving = ahead(graph, std::vector{table_->across.input, table_->down.input});
  const auto moves = [&](NodeId node) { return needed[node.value] && moving[node.value]; };
  std::vector<bool> taken(layout.lines.size(), false);
  for (std::size_t i = 0; i < layout.lines.size(); ++i)
    taken[i] = moves(layout.lines[i].node) && moves(layout.lines[i].reader);
  for (const auto& [terms, lines] : layout.blocks) {
    if (!moves(terms.first)) continue;
    for (int i = lines.first; i <= lines.last; ++i) taken[static_cast<std::size_t>(i)] = true;
  }
  std::vector<int> found;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (taken[i]) found.push_back(static_cast<int>(i));
  }
  return found;
}

void TwoWayBlock::put_axes() {
  const Text& title = table_->plan.label;
  sheet_->text({axes_row_ - 2, label}, title.empty() ? label_of(*book_, target()) : book_->in_words(title),
               CellRole::section);
  sheet_->headings(axes_row_ - 1,
                   {book_->say(Word::along_the_sides), book_->say(Word::column_unit),
                    with_capital(book_->say(Word::starting_value)), book_->say(Word::rounded_to),
                    book_->say(Word::column_low), book_->say(Word::between), book_->say(Word::middle),
                    book_->say(Word::between), book_->say(Word::column_high), book_->say(Word::value_used)});
  put_two_way_axis(*sheet_, *book_, axes_row_, table_->across, live_);
  put_two_way_axis(*sheet_, *book_, axes_row_ + 1, table_->down, live_);
}

/// The values of the axes along the top and the left of the table.
void TwoWayBlock::put_sides() {
  const int top = table_row_ - 1;
  const std::string unit_words = unit_of_cell(*book_, target());
  const std::string directions = book_->say(
      Word::two_way_sides,
      {{"down", label_of(*book_, table_->down.input)}, {"across", label_of(*book_, table_->across.input)}});
  sheet_->text({top - 1, label},
               label_of(*book_, target()) + (unit_words.empty() ? "" : " (" + unit_words + ")"),
               CellRole::label);
  sheet_->headings(top, {directions, "", "", ""});
  sheet_->height_for(top, directions, label_width);
  const auto put = [&](CellPosition at, CellPosition mark, CellPosition source, const TwoWayAxis& axis,
                       const Number& value) {
    sheet_->formula(at, address(source), value, CellRole::total, style_of(*book_, axis.input));
    mark_own_value(*sheet_, *book_, mark, at, {source.row, base_value}, value == axis.base);
  };
  for (int i = 0; i < two_way_values; ++i) {
    const auto n = static_cast<std::size_t>(i);
    const int column = first_value + i;
    const int row = table_row_ + i;
    put({top, column}, {top - 1, column}, {axes_row_, column}, table_->across, table_->across.values[n]);
    sheet_->text({row, label}, label_of(*book_, table_->down.input), CellRole::label);
    sheet_->text({row, unit}, unit_of_cell(*book_, table_->down.input), CellRole::unit);
    put({row, side}, {row, base_value}, {axes_row_ + 1, column}, table_->down, table_->down.values[n]);
  }
}

/// One row of the table: the model with one value of `down` and all of `across`.
void TwoWayBlock::put_model(int index) {
  const int row = model_row(index);
  const int top = table_row_ - 1;
  const auto n = static_cast<std::size_t>(index);
  sheet_->headings(row, {book_->say(Word::model_of_row, {{"number", std::to_string(index + 1)}}),
                         book_->say(Word::column_unit)});
  const References elsewhere = references_from_elsewhere(*book_);
  const ModelColumns columns(*book_, lines_, row + 3,
                             [&](NodeId node, int column) -> std::optional<std::string> {
                               if (node == table_->across.input) return address({row + 1, column});
                               if (node == table_->down.input) return address({row + 2, column});
                               return elsewhere.cell(node);
                             });
  columns.put_labels(*sheet_);
  for (const auto& [at, axis] : {std::pair(row + 1, &table_->across), std::pair(row + 2, &table_->down)}) {
    sheet_->text({at, label}, label_of(*book_, axis->input), CellRole::label);
    sheet_->text({at, unit}, unit_of_cell(*book_, axis->input), CellRole::unit);
  }
  const bool always_a_number = !book_->layout.rests_on_ratio[target().value];
  for (int i = 0; i < two_way_values; ++i) {
    const int column = first_value + i;
    const Number& across = table_->across.values[static_cast<std::size_t>(i)];
    const Number& down = table_->down.values[n];
    const Evaluation values = book_->base.exact.run(inputs_with(across, down));
    sheet_->formula({row + 1, column}, row_fixed({top, column}), across, CellRole::computed,
                    style_of(*book_, table_->across.input));
    sheet_->formula({row + 2, column}, column_fixed({table_row_ + index, side}), down, CellRole::computed,
                    style_of(*book_, table_->down.input));
    columns.put_column(*sheet_, column, values);
    if (always_a_number) columns.settle_cell(*sheet_, target(), column, values);
    sheet_->formula({table_row_ + index, column}, address({columns.row_of(target()), column}),
                    book_->shown(settled(values.of(target()))), CellRole::computed,
                    style_of(*book_, target()));
  }
}

Assignment TwoWayBlock::inputs_with(const Number& across, const Number& down) const {
  Assignment inputs = book_->base.values;
  const auto at = [&](NodeId input) -> Number& {
    return inputs[static_cast<std::size_t>(book_->model->graph.node(input).detail)];
  };
  at(table_->across.input) = across;
  at(table_->down.input) = down;
  return inputs;
}

void TwoWayBlock::put_fixed(int index) {
  const NumberStyle style = style_of(*book_, target());
  const std::vector<Outcome>& row = table_->cells[static_cast<std::size_t>(index)];
  for (int i = 0; i < two_way_values; ++i) {
    const CellPosition at{table_row_ + index, first_value + i};
    const Shown shown = book_->shown(row[static_cast<std::size_t>(i)]);
    if (const auto* number = std::get_if<Number>(&shown)) {
      sheet_->number(at, *number, CellRole::fixed_outcome, style);
    } else {
      sheet_->text(at, std::get<std::string>(shown), CellRole::fixed_outcome);
    }
  }
}

/// Where both values used stand in the table, its cell must be what the sheet Berekening says.
void TwoWayBlock::put_difference() {
  const NumberStyle style = style_of(*book_, target());
  const int top = table_row_ - 1;
  const int last = end_row_ - 1;
  const CellPosition calculated{end_row_ + 1, first_value};
  const CellPosition off{end_row_ + 2, first_value};
  sheet_->text({calculated.row, label}, book_->say(Word::with_values_used), CellRole::label);
  sheet_->text({calculated.row, unit}, unit_of_cell(*book_, target()), CellRole::unit);
  sheet_->formula(calculated, live_value(*book_, target()), book_->shown(book_->value(target())),
                  CellRole::computed, style);
  sheet_->text({off.row, label}, book_->say(Word::off_from_table), CellRole::label);
  std::string formula = "IFERROR(INDEX(" + range({table_row_, first_value}, {last, now - 1}) + ",MATCH(";
  formula += address({axes_row_ + 1, now}) + "," + range({table_row_, side}, {last, side}) + ",0),MATCH(";
  formula += address({axes_row_, now}) + "," + range({top, first_value}, {top, now - 1}) + ",0))-";
  formula += address(calculated) + ",0)";
  sheet_->formula(off, formula, Number(0), CellRole::computed,
                  {.kind = NumberStyle::Kind::general, .decimals = 9});
  book_->checks.push_back({.what = book_->say(Word::check_two_way),
                           .meaning = book_->say(Word::meaning_two_way),
                           .formula = "ABS(" + on_sheet(sheet_->name(), fixed_address(off)) + ")"});
}

/// Amounts at or above 0 and what cannot be done; both say so in their own text.
void TwoWayBlock::put_highlights() {
  const CellRange all{{table_row_, first_value}, {end_row_ - 1, now - 1}};
  sheet_->sheet().highlights.push_back({.kind = Highlight::Kind::text_equals,
                                        .range = all,
                                        .value = book_->say(Word::not_feasible),
                                        .good = false});
  const std::optional<Unit>& measured = book_->model->graph.node(target()).unit;
  if (!measured || !measured->is_money()) return;
  sheet_->sheet().highlights.push_back({.kind = Highlight::Kind::formula,
                                        .range = all,
                                        .value = "ROUND(" + address(all.first) + ",9)>=0",
                                        .good = true});
}

int TwoWayBlock::put() {
  put_axes();
  put_sides();
  for (int i = 0; i < two_way_values; ++i) live_ ? put_model(i) : put_fixed(i);
  if (live_) put_difference();
  put_highlights();
  return live_ ? model_row(two_way_values) : end_row_ + 2;
}

}  // namespace

Sheet make_two_way_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.two_way, SheetGroup::reference,
                     {label_width, 20, 15, 13, 14, 14, 14, 14, 14, 14});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_two_way));
  for (const TwoWay& table : book.analyses->two_way) row = TwoWayBlock(book, sheet, table, row).put();
  return sheet.take_for_reading(title_rows);
}

}  // namespace zorgbaat
