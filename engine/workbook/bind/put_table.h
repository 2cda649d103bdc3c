#pragma once

#include "engine/content/table.h"
#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Where a table came to stand on its sheet.
struct PlacedTable {
  int first_line = 0;
  int last_line = 0;
  int next_row = 0;  ///< the first free row below it, one left empty
};

/// Whether a table has its title above its headings; a sheet of one table is named after it.
enum class TableHead { title, headings_only };

/// A value as a live cell: the node of the model, or the cell in which a sheet has put the answer.
///
/// What rests on pro-memorie items alone shows "PM" as long as one of them is open. An answer that no sheet
/// has live is a fixed outcome of the program and has no cell here: nothing.
std::optional<ShownCell> bound(const Book& book, const Value& value);

/// A table of content on a sheet: its title, its headings, and a row per line, with every value bound to the
/// cell it comes from. What the program found and no sheet has live stands as a fixed outcome to the right of
/// the table, and lapses in it once an input is changed.
PlacedTable put_table(SheetBuilder& sheet, const Book& book, int row, const Table& table,
                      TableHead head = TableHead::title);

}  // namespace zorgbaat
