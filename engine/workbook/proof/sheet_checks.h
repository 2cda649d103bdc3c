#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Controles: what must hold, how far it is off, and one verdict on all of it.
/// It shows the checks that the sheets made before it have handed over. The last check is on the cell of the
/// summary that shows the verdict; because that cell cannot rest on its own check, it shows the verdict on
/// the checks before the last.
Sheet make_checks_sheet(Book& book);

/// The verdict on all checks but the last, for the summary, which is made before this sheet.
ShownCell verdict_for_summary(const Book& book);

}  // namespace zorgbaat
