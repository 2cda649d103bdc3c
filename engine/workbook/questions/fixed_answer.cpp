#include "engine/words/words.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

constexpr int value_column = 2;
constexpr int fixed_column = 5;

}  // namespace

std::string unless_changed(const Book& book, const std::string& cell) {
  return std::string("IF(") + cell_of::changes + ">0," + quoted(book.say(Word::verdict_own_figures)) + "," +
         cell + ")";
}

PutAnswer put_fixed_answer(SheetBuilder& sheet, const Book& book, int row, const BreakEven& answer) {
  PutAnswer result;
  const NumberStyle style = answer_style(book, answer.plan.vary, 4);
  const auto put = [&](const std::string& text, const std::optional<Number>& fixed) {
    const CellPosition at{row, value_column};
    const CellPosition outcome{row, fixed_column};
    sheet.text({row, 0}, text, CellRole::label);
    if (fixed) {
      sheet.number(outcome, *fixed, CellRole::fixed_outcome, style);
    } else {
      sheet.text(outcome, book.not_applicable(), CellRole::fixed_outcome);
    }
    const Shown shown = fixed ? Shown(*fixed) : Shown(book.not_applicable());
    sheet.formula(at, unless_changed(book, address(outcome)), shown, CellRole::total, style);
    ++row;
    return ShownCell{on_sheet(sheet.name(), fixed_address(at)), shown};
  };
  result.cells.value = put(book.say(Word::break_even_fixed), answer.value);
  result.cells.whole = put(book.say(Word::break_even_whole_fixed), answer.whole);
  result.next_row = row + 1;
  return result;
}

}  // namespace zorgbaat
