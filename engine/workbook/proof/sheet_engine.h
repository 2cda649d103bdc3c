#pragma once

#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Rekenkern: what the program computed, as fixed numbers, beside what the workbook computes now.
///
/// Each row has the name of a quantity as constant text, and the first formula to its right is the live
/// value. Below them stands each formula cell of the sheets whose results are repeated, with the value it
/// should show.
Sheet make_engine_sheet(Book& book, const SheetsSoFar& sheets);

/// A fingerprint of the values of all inputs: equal for equal inputs, whatever machine.
std::string fingerprint_of_inputs(const Model& model);

}  // namespace zorgbaat
