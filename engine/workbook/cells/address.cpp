#include "engine/workbook/cells/address.h"

#include <algorithm>

namespace zorgbaat {

std::string column_letters(int column) {
  std::string letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

std::string address(CellPosition at) { return column_letters(at.column) + std::to_string(at.row + 1); }

std::string fixed_address(CellPosition at) {
  return "$" + column_letters(at.column) + "$" + std::to_string(at.row + 1);
}

std::string row_fixed(CellPosition at) {
  return column_letters(at.column) + "$" + std::to_string(at.row + 1);
}

std::string column_fixed(CellPosition at) { return "$" + address(at); }

std::string range(CellPosition first, CellPosition last) { return address(first) + ":" + address(last); }

std::string fixed_range(CellPosition first, CellPosition last) {
  return fixed_address(first) + ":" + fixed_address(last);
}

std::string on_sheet(const std::string& sheet, const std::string& where) {
  const bool plain = std::all_of(sheet.begin(), sheet.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
  return (plain ? sheet : "'" + sheet + "'") + "!" + where;
}

}  // namespace zorgbaat
