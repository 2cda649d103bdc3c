#include "engine/workbook/proof/sheet_replication.h"

#include "engine/content/replication_words.h"
#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

namespace {

/// The columns of the table, and those beside it: live arithmetic with the printed number.
enum Column { label, printed_text, computed, verdict, because, place, fixed, difference = 8, printed_number };

/// What comes out less what is printed, as numbers.
void put_difference(SheetBuilder& sheet, const Book& book, int row, const Replication& replication) {
  const NumberStyle style{
      .kind = replication.numeral.percent ? NumberStyle::Kind::percent : NumberStyle::Kind::plain,
      .decimals = replication.numeral.decimals + 2};
  const std::string here = address({row, computed});
  sheet.number({row, printed_number}, replication.numeral.value, CellRole::fixed_outcome, style);
  sheet.formula({row, difference},
                "IF(ISNUMBER(" + here + ")," + here + "-" + address({row, printed_number}) + "," +
                    quoted(book.not_applicable()) + ")",
                replication.computed.has_value() && !computed_value(book.view(), replication).unknown
                    ? Shown(replication.computed.value() - replication.numeral.value)
                    : Shown(book.not_applicable()),
                CellRole::computed, style);
}

}  // namespace

Sheet make_replication_sheet(const Book& book) {
  const Table table = replication_table(book.view());
  SheetBuilder sheet(book.sheets.replication, SheetGroup::reference, {50, 22, 14, 24, 40, 16, 3, 3, 14, 14});
  const int row = put_title(sheet, book, sheet.name(), book.say(Word::about_replication));
  const PlacedTable placed = put_table(sheet, book, row, table, TableHead::headings_only);
  sheet.text({row, difference}, book.say(Word::difference), CellRole::heading);
  sheet.text({row, printed_number}, book.say(Word::printed_number), CellRole::heading);
  for (std::size_t i = 0; i < book.analyses->replications.size(); ++i)
    put_difference(sheet, book, placed.first_line + static_cast<int>(i), book.analyses->replications[i]);
  sheet.sheet().freeze = CellPosition{row + 1, 1};
  sheet.sheet().repeat_rows = {row, row};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
