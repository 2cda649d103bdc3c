#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Meerjarenraming: rows over an axis with the steps in columns, one formula per row.
///
/// What a carry takes over stands one column to its left; in the column before the first step stands its
/// start.
Sheet make_years_sheet(const Book& book);

}  // namespace zorgbaat
