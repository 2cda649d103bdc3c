#pragma once

#include "engine/words/words.h"
#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Break-even: per question the value at which the target is what is asked, with a table and a
/// chart.
///
/// Where the target is a straight line in what is varied the answer is live: the model at x = 0 and x = 1
/// gives the line, and the model at the answer must give what is asked. Otherwise, and for the turning
/// points, it is a fixed outcome of the program that says so and disappears when the inputs change.
Sheet make_break_even_sheet(Book& book);

}  // namespace zorgbaat
