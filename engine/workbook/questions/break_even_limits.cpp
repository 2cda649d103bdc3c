#include "engine/workbook/questions/break_even_limits.h"

#include "engine/workbook/inputs/input_columns.h"

namespace zorgbaat {

namespace {

constexpr int value_column = 2;
const NumberStyle flag{.kind = NumberStyle::Kind::plain, .decimals = 0};

class Limits {
 public:
  Limits(SheetBuilder& sheet, const Book& book, int row, const BreakEven& answer, const LiveAnswerAt& at)
      : sheet_(&sheet), book_(&book), row_(row), answer_(&answer), at_(&at) {}
  LimitCells put();
  [[nodiscard]] int next_row() const { return row_; }

 private:
  [[nodiscard]] bool is_found() const { return answer_->status == BreakEven::Status::found; }
  ShownCell line(const std::string& label, const std::string& formula, const Number& shown,
                 NumberStyle style);
  StatedRangeCells put_range();

  SheetBuilder* sheet_;
  const Book* book_;
  int row_;
  const BreakEven* answer_;
  const LiveAnswerAt* at_;
  std::string found_{};  ///< the cell that is 1 when there is an answer
};

ShownCell Limits::line(const std::string& label, const std::string& formula, const Number& shown,
                       NumberStyle style) {
  const CellPosition position{row_++, value_column};
  sheet_->text({position.row, 0}, label, CellRole::label);
  sheet_->formula(position, formula, shown, CellRole::computed, style);
  return {on_sheet(sheet_->name(), fixed_address(position)), shown};
}

StatedRangeCells Limits::put_range() {
  const NodeId vary = answer_->plan.vary;
  const auto end = [&](const std::string& label, input_columns::Column column, const Number& shown) {
    const CellPosition input{book_->input_row.at(vary), column};
    return line(label, on_sheet(book_->sheets.inputs, fixed_address(input)), shown, style_of(*book_, vary));
  };
  StatedRangeCells cells;
  cells.low = end(book_->say(Word::stated_low), input_columns::low, *answer_->stated->from);
  cells.high = end(book_->say(Word::stated_high), input_columns::high, *answer_->stated->to);
  const auto rounded = [](const std::string& cell) { return "ROUND(" + cell + ",9)"; };
  const auto here = [this](int rows_up) { return fixed_address({row_ - rows_up, value_column}); };
  cells.outside = line(book_->say(Word::outside_range),
                       "IFERROR(" + found_ + "*((" + rounded(at_->x) + "<" + rounded(here(2)) + ")+(" +
                           rounded(at_->x) + ">" + rounded(here(1)) + ")),0)",
                       is_found() && answer_->outside_stated ? 1 : 0, flag);
  return cells;
}

LimitCells Limits::put() {
  LimitCells cells;
  if (!answer_->stated && at_->volumes.empty()) return cells;
  found_ = fixed_address({row_, value_column});
  line(book_->say(Word::break_even_exists), "(" + at_->found + ")*1", is_found() ? 1 : 0, flag);
  if (answer_->stated) cells.stated = put_range();
  for (const auto& [node, value] : at_->volumes) {
    const auto* shown = std::get_if<Number>(&value.shown);
    const bool below = is_found() && shown != nullptr && settle(*shown).is_negative();
    const std::string label = book_->say(Word::below_zero_there, {{"label", label_of(*book_, node)}});
    cells.below_zero.emplace_back(
        node, line(label, "IFERROR(" + found_ + "*(ROUND(" + value.cell + ",9)<0),0)", below ? 1 : 0, flag));
  }
  ++row_;
  return cells;
}

}  // namespace

LimitCells put_limits(SheetBuilder& sheet, const Book& book, int& row, const BreakEven& answer,
                      const LiveAnswerAt& at) {
  Limits limits(sheet, book, row, answer, at);
  LimitCells cells = limits.put();
  row = limits.next_row();
  return cells;
}

}  // namespace zorgbaat
