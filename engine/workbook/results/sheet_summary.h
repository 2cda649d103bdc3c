#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Samenvatting, one A4: the verdict, two headlines, at most ten key figures, the scenarios, two
/// charts, and three sentences to copy. Every figure is live.
Sheet make_summary_sheet(Book& book);

}  // namespace zorgbaat
