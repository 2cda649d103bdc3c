#include "engine/workbook/questions/two_way_axis.h"

#include "engine/workbook/inputs/input_columns.h"

namespace zorgbaat {

namespace {

using enum two_way_columns::Column;

/// Low, between, middle, between, high: see TwoWayAxis.
std::vector<std::string> formulas_of(const Book& book, int row, const TwoWayAxis& axis) {
  const auto stated = [&](input_columns::Column column) {
    return on_sheet(book.sheets.inputs, fixed_address({book.input_row.at(axis.input), column}));
  };
  const auto cell = [row](int i) { return address({row, first_value + i}); };
  const std::string base = address({row, base_value});
  const std::string step = address({row, side});
  const auto halfway = [&](int low, int high) {
    std::string formula = "MEDIAN(" + cell(low) + "," + cell(high) + ",ROUND(ROUND(MEDIAN(" + cell(low);
    formula += "," + cell(high) + ")/" + step + ",9),0)*" + step + ")";
    return formula;
  };
  std::string at_an_end = "(" + base + "-" + cell(0) + ")*(" + cell(4) + "-" + base + ")=0";
  return {"MIN(" + stated(input_columns::low) + "," + base + ")", halfway(0, 2),
          "IF(" + at_an_end + "," + halfway(0, 4) + "," + base + ")", halfway(2, 4),
          "MAX(" + stated(input_columns::high) + "," + base + ")"};
}

}  // namespace

void put_two_way_axis(SheetBuilder& sheet, const Book& book, int row, const TwoWayAxis& axis, bool live) {
  const NumberStyle style = style_of(book, axis.input);
  sheet.text({row, label}, label_of(book, axis.input), CellRole::label);
  sheet.text({row, unit}, unit_of_cell(book, axis.input), CellRole::unit);
  if (!live) {
    sheet.number({row, base_value}, axis.base, CellRole::fixed_outcome, style);
    for (int i = 0; i < two_way_values; ++i)
      sheet.number({row, first_value + i}, axis.values[static_cast<std::size_t>(i)], CellRole::fixed_outcome,
                   style);
    return;
  }
  const CellPosition own{book.input_row.at(axis.input), input_columns::basis};
  sheet.formula({row, base_value}, on_sheet(book.sheets.inputs, fixed_address(own)), axis.base,
                CellRole::computed, style);
  sheet.number({row, side}, axis.step, CellRole::fixed_outcome,
               style.kind == NumberStyle::Kind::percent ? NumberStyle{.kind = style.kind, .decimals = 2}
                                                        : NumberStyle{.kind = NumberStyle::Kind::general});
  const std::vector<std::string> formulas = formulas_of(book, row, axis);
  for (int i = 0; i < two_way_values; ++i) {
    const auto at = static_cast<std::size_t>(i);
    sheet.formula({row, first_value + i}, formulas[at], axis.values[at], CellRole::computed, style);
  }
  sheet.formula({row, now}, live_value(book, axis.input), axis.base, CellRole::computed, style);
}

void mark_own_value(SheetBuilder& sheet, const Book& book, CellPosition at, CellPosition value,
                    CellPosition base, bool is_own) {
  const std::string mark = book.say(Word::starting_value);
  sheet.formula(at, "IF(" + address(value) + "=" + fixed_address(base) + "," + quoted(mark) + ",\"\")",
                is_own ? mark : std::string(), CellRole::unit);
}

}  // namespace zorgbaat
