#include "engine/workbook/results/sheet_staff.h"

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

Sheet make_staff_sheet(const Book& book) {
  const Table staff = staff_table(book.view());
  std::vector<double> widths(staff.columns.size(), 20);
  widths.front() = 46;
  SheetBuilder sheet(book.sheets.staff, SheetGroup::reference, std::move(widths));
  put_table(sheet, book, put_title(sheet, book, sheet.name(), book.say(Word::about_staff)), staff);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
