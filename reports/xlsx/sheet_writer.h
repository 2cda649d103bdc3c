#pragma once

#include <xlsxwriter.h>

#include <string>
#include <utility>
#include <vector>

#include "engine/workbook/cells/workbook.h"
#include "reports/xlsx/formats.h"

namespace zorgbaat {

/// What every sheet of one file shares while it is written.
struct FileBeingWritten {
  lxw_workbook* file = nullptr;
  const Workbook* workbook = nullptr;
  Formats* formats = nullptr;
  std::vector<std::pair<std::string, std::string>> names{};  ///< of cells, each with what it refers to
};

/// Throws `WorkbookError` when the library refuses what it was given.
void must_be_accepted(lxw_error error, const std::string& what);

/// Writes the cells of a sheet, with their names, links and what may be typed in them.
void write_cells(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out);

/// Columns, rows, panes, protection, highlights, and how the sheet prints on A4.
void lay_out(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out);

/// Where in the file a cell is, as a name refers to it: 'Invoer'!$H$7.
std::string absolute_cell(const std::string& sheet, const CellPosition& at);

inline lxw_row_t row_of(const CellPosition& at) { return static_cast<lxw_row_t>(at.row); }
inline lxw_col_t column_of(const CellPosition& at) { return static_cast<lxw_col_t>(at.column); }

}  // namespace zorgbaat
