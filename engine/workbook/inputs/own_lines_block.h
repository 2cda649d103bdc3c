#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The block at the end of Invoer with empty lines for costs that the case does not have; a negative amount
/// is an extra benefit of the project.
///
/// Above, the lines: what it is, what the amount is per, the amount, and what that is per basis. Below, the
/// amounts by what they are per: these are the inputs of the calculation, which converts them once more. A
/// check compares the two. Example: 10 euro per client per month stands as 2.307692 per client-week beside
/// its line. Returns the first row below the block.
int put_own_lines(SheetBuilder& sheet, Book& book, int row);

/// The cells for the amounts: "$F$46:$F$50"; empty without own lines.
std::string own_line_amounts(const Book& book);

/// Only the block, for the snapshot of its formulas.
Sheet own_lines_only(const Sheet& inputs, const Book& book);

}  // namespace zorgbaat
