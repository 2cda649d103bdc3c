#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// One value of what is varied: a number of its own, or a formula with what it comes to.
struct ColumnAt {
  std::string heading{};
  std::string formula{};
  Number x{};
};

/// Where the columns came to stand.
struct BreakEvenColumns {
  std::vector<std::string> target{};                    ///< the cell of the target, per column
  std::vector<std::pair<NodeId, ShownCell>> volumes{};  ///< that move along, in the last column
  int next_row = 0;
};

/// The lines of the model that move with what is varied, repeated with it at other values: a column each.
/// Example (report par. 4.1.10): at 0, 1 and 1.5083 replaced visits the saving is -13.01, -4.39 and 0.
BreakEvenColumns put_break_even_columns(SheetBuilder& sheet, const Book& book, int row,
                                        const BreakEvenPlan& plan, const std::vector<ColumnAt>& columns);

}  // namespace zorgbaat
