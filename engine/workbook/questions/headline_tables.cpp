#include "engine/workbook/questions/headline_tables.h"

#include <array>

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/inputs/input_columns.h"

namespace zorgbaat {

namespace {

ShownCell on_inputs(const Book& book, NodeId input, int column, const Number& shown) {
  return {.cell = on_sheet(book.sheets.inputs, address({book.input_row.at(input), column})), .shown = shown};
}

/// The ends of ranges and the choices of scenarios, as Invoer has them.
void answer_from_inputs(Book& book) {
  using namespace input_columns;
  for (std::size_t i = 0; i < book.analyses->one_way.size(); ++i) {
    const OneWay& one = book.analyses->one_way[i];
    book.answers[{Answer::low_end, i, 0}] = on_inputs(book, one.input, low, one.low);
    book.answers[{Answer::high_end, i, 0}] = on_inputs(book, one.input, high, one.high);
  }
  const Scenarios& all = book.analyses->scenarios;
  const std::array<const ScenarioCase*, 3> cases = {&all.unfavourable, &all.base, &all.favourable};
  for (std::size_t which = 0; which < cases.size(); ++which) {
    if (which < book.scenario_results.size())
      book.answers[{Answer::scenario, which, 0}] = book.scenario_results[which];
    for (std::size_t i = 0; i < cases.at(which)->choices.size(); ++i) {
      const ScenarioChoice& choice = cases.at(which)->choices[i];
      book.answers[{Answer::scenario_choice, which, i}] =
          on_inputs(book, choice.input, unfavourable + static_cast<int>(which), choice.value);
    }
  }
}

}  // namespace

void put_headline_tables(SheetBuilder& sheet, Book& book, int row) {
  answer_from_inputs(book);
  for (const Table& table : {one_way_table(book.view()), scenario_table(book.view())}) {
    if (!table.empty()) row = put_table(sheet, book, row, table).next_row;
  }
}

}  // namespace zorgbaat
