#pragma once

#include <optional>
#include <string>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Where a straight line stands: the cells of its value at 0, of its slope, and of what is asked of it.
struct StraightLine {
  std::string intercept{};
  std::string slope{};
  std::string asked{};
};

/// What the answer of a break-even has put on its sheet.
struct PutAnswer {
  BreakEvenCells cells{};
  std::optional<StraightLine> line{};  ///< when the answer is live
  int next_row = 0;
};

/// The live answer of a break-even whose target is a straight line in what is varied: the line from the model
/// at 0 and 1, the crossing, the side on which it pays, and the check that the model at the crossing gives
/// what is asked.
PutAnswer put_live_answer(SheetBuilder& sheet, Book& book, int row, const BreakEven& answer);

/// The answer as a fixed outcome of the program, for a target of any other form.
PutAnswer put_fixed_answer(SheetBuilder& sheet, const Book& book, int row, const BreakEven& answer);

/// The fixed outcome in a cell, or "n.v.t., invoer gewijzigd" once the inputs are no longer those it was
/// computed with.
std::string unless_changed(const Book& book, const std::string& cell);

}  // namespace zorgbaat
