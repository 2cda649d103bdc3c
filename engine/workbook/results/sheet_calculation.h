#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Decides in which row of the sheets Berekening and Meerjarenraming each line of the layout stands.
void plan_calculation(Book& book);

/// The sheet Berekening: one line per quantity with its value, its unit and its formula in words; then the
/// cost lines of the alternatives side by side.
Sheet make_calculation_sheet(Book& book);

}  // namespace zorgbaat
