#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

namespace two_way_columns {

/// The columns of the sheet Tweewegsanalyse.
enum Column {
  label,
  unit,
  base_value,   ///< of an axis the case's own value; in the table a word beside it
  side,         ///< of an axis what its values are rounded to; in the table the value of its row
  first_value,  ///< the first of five
  now = first_value + two_way_values
};

}  // namespace two_way_columns

/// An input with the five values along its side of the table, live unless the result itself cannot be.
void put_two_way_axis(SheetBuilder& sheet, const Book& book, int row, const TwoWayAxis& axis, bool live);

/// Says beside a value of an axis that it is the case's own, so that its row or column is found at once.
void mark_own_value(SheetBuilder& sheet, const Book& book, CellPosition at, CellPosition value,
                    CellPosition base, bool is_own);

}  // namespace zorgbaat
