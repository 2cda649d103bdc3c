#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Where a formula stands on the sheet of rows.
struct RowPlace {
  const RowSection* section = nullptr;
  CellPosition at{};
  int line = 0;  ///< in a block, the step of the axis that lies down
};

/// References as a formula on the sheet of rows says them, so that all formulas of a row, and of a block, are
/// the same but for their place. The book must outlive them.
///
/// Example: a price per site in a block of years and sites is "INDEX($E$20:$G$20,1,$B31+1)", a wage per year
/// "F$9", the same block of another quantity "F25".
References row_references(const Book& book, const RowPlace& place);

}  // namespace zorgbaat
