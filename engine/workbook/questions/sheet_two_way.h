#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Tweewegsanalyse: a result at every pair of values of two inputs, live.
///
/// The values along the sides follow the own values on Invoer, whatever scenario is chosen there; all other
/// inputs are the ones the calculation uses. What the result rests on and the two inputs move is repeated
/// below the table, one column per pair. A result with rows over an axis has fixed outcomes of the program.
Sheet make_two_way_sheet(Book& book);

}  // namespace zorgbaat
