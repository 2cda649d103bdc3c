#pragma once

#include <string>

#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// "A" for column 0, "AB" for column 27.
std::string column_letters(int column);
/// As a formula on the same sheet says it: "C12".
std::string address(CellPosition at);
/// "$C$12".
std::string fixed_address(CellPosition at);
/// "C$12": the same row wherever the formula stands.
std::string row_fixed(CellPosition at);
/// "$C12": the same column.
std::string column_fixed(CellPosition at);
/// "C12:C15".
std::string range(CellPosition first, CellPosition last);
std::string fixed_range(CellPosition first, CellPosition last);
/// What stands on another sheet: "Berekening!$C$12", "'Pm-posten'!$F$5".
std::string on_sheet(const std::string& sheet, const std::string& where);

}  // namespace zorgbaat
