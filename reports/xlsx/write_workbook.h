#pragma once

#include <filesystem>
#include <optional>

#include "engine/workbook/cells/workbook.h"
#include "reports/xlsx/output_file.h"

namespace zorgbaat {

/// Writes a workbook as .xlsx: its content as it is, in the looks that reports/xlsx gives each role.
///
/// The file is made under a temporary name and then put in its place, so a failure leaves what was there
/// untouched. Two runs on the same content give the same bytes. Nothing when it is done, else why it could
/// not be. Content against the rules of the file format (a sheet name of 40 characters) throws
/// `WorkbookError`.
std::optional<OutputFailure> write_workbook(const Workbook& workbook, const std::filesystem::path& target);

}  // namespace zorgbaat
