#pragma once

#include "reports/xlsx/sheet_writer.h"

namespace zorgbaat {

/// Inserts the charts of a sheet, with their data beside the ranges: a viewer that does not calculate shows
/// them too.
void insert_charts(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out);

}  // namespace zorgbaat
