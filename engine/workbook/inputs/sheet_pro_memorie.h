#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Pm-posten: what is known to matter but has no price yet, with its sign.
///
/// It also counts, live, how many are still open for each set of items that some quantity rests on.
Sheet make_pro_memorie_sheet(Book& book);

}  // namespace zorgbaat
