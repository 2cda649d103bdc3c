#pragma once

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Gevoeligheidsanalyse: the model once per column, with one input at the end of its range, or all
/// of them as in a scenario; and from that a tornado that sorts itself.
///
/// The first column takes the values used in the sheet Berekening and must equal it. A case with rows over an
/// axis has fixed outcomes of the program here, and says so.
Sheet make_sensitivity_sheet(Book& book);

}  // namespace zorgbaat
