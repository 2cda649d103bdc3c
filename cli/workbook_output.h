#pragma once

#include "cli/options.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// Refuses a name that Excel would not open, before anything is calculated.
bool is_workbook_name(const Options& options);
/// Writes a workbook where -o says; the exit code, with a message when it cannot be done.
int write_to_output(const Workbook& workbook, const Options& options);

}  // namespace zorgbaat
