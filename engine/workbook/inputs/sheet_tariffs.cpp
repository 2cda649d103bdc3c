#include "engine/workbook/inputs/sheet_tariffs.h"

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

Sheet make_tariffs_sheet(const Book& book) {
  const Table tariffs = tariff_table(book.view());
  SheetBuilder sheet(book.sheets.tariffs, SheetGroup::reference, {44, 44, 12, 12, 26, 16, 44, 16, 18, 40});
  const int row = put_title(sheet, book, sheet.name(), book.say(Word::about_tariffs));
  const PlacedTable placed = put_table(sheet, book, row, tariffs);
  sheet.sheet().freeze = CellPosition{placed.first_line, 1};
  sheet.sheet().repeat_rows = {placed.first_line - 1, placed.first_line - 1};
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
