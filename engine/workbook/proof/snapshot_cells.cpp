#include "engine/workbook/proof/snapshot_cells.h"

namespace zorgbaat {

namespace {

enum Column { where, stored, live, difference, is_formula };

void put_cell(SheetBuilder& sheet, int row, const std::string& cell, const LiveFormula& formula) {
  const NumberStyle general{.kind = NumberStyle::Kind::general, .decimals = 9};
  const std::string before = address({row, stored});
  const std::string now = address({row, live});
  sheet.text({row, where}, cell, CellRole::label);
  const auto* number = std::get_if<Number>(&formula.cached);
  if (number != nullptr) {
    sheet.number({row, stored}, *number, CellRole::fixed_outcome, general);
  } else {
    sheet.text({row, stored}, std::get<std::string>(formula.cached), CellRole::fixed_outcome);
  }
  sheet.formula({row, live}, cell, formula.cached, CellRole::computed, general);
  sheet.formula(
      {row, difference},
      number != nullptr ? relative_difference(before, now) : "IFERROR(IF(" + now + "=" + before + ",0,1),1)",
      Number(0), CellRole::computed, general);
  sheet.formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + cell + "),1,0)", Number(1), CellRole::note,
                {.kind = NumberStyle::Kind::plain, .decimals = 0});
}

}  // namespace

std::string relative_difference(const std::string& stored, const std::string& live) {
  return "IFERROR(ROUND((" + live + "-" + stored + ")/MAX(1,ABS(" + stored + ")),9),1)";
}

SnapshotRows put_snapshot(SheetBuilder& sheet, const Book& book, const std::vector<const Sheet*>& of,
                          const std::set<std::string>& left_out, int row) {
  sheet.headings(row, {book.say(Word::formula_cell), book.say(Word::engine), book.say(Word::workbook_now),
                       book.say(Word::relative_difference), book.say(Word::is_formula)});
  SnapshotRows rows{.first = row + 1, .last = row};
  for (const Sheet* one : of) {
    for (const PlacedCell& placed : one->cells) {
      const auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
      if (formula == nullptr || left_out.contains(on_sheet(one->name, fixed_address(placed.at)))) continue;
      put_cell(sheet, ++rows.last, on_sheet(one->name, address(placed.at)), *formula);
    }
  }
  return rows;
}

}  // namespace zorgbaat
