#pragma once

#include <filesystem>
#include <string>

#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// Two sheets with every role, a chart of each kind, and an own-value cell: what a writer must be able to
/// show.
Workbook sample_workbook();

/// A fresh folder for the files of one test.
std::filesystem::path fresh_folder(const std::string& name);

/// One part of an .xlsx file, for instance "xl/workbook.xml".
std::string part_of(const std::filesystem::path& file, const std::string& part);

std::string bytes_of(const std::filesystem::path& file);

}  // namespace zorgbaat
