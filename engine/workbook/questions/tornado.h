#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Where the block of the sensitivity sheet has the headline: now, and at the low end of the first input; the
/// other ends follow to the right, low and high in turn.
struct TornadoSource {
  CellPosition now{};
  CellPosition first_low{};
};

/// How many inputs have live bars: those that change the headline most, at most 100. Each takes two columns
/// of the model, and a sheet with more is slow to recalculate.
int live_bars(const Book& book);
/// Said on the sheet when not all are live: which are fixed outcomes of the program; else empty.
std::string what_is_fixed(const Book& book);
/// How many rows the tornado takes at the top of its sheet, with the bars that are fixed.
int tornado_rows(const Book& book);
/// A table per input, a table sorted by swing that stays sorted (equal swings in the order of the inputs), a
/// table of the other inputs as fixed outcomes that say so once an input is changed, and a chart.
void put_tornado(SheetBuilder& sheet, Book& book, const TornadoSource& source);
/// The same as fixed outcomes of the program, for a case whose columns would be too many.
Sheet make_fixed_tornado_sheet(Book& book);

}  // namespace zorgbaat
