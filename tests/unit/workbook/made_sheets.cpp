// What stands on the sheets of a made workbook.

#include <cctype>
#include <stdexcept>

#include "made_models.h"

namespace zorgbaat {

namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.'; }

/// "$C12" seen from row 10, column 4 is "C[2]": fixed parts as they are, relative parts as a distance.
std::string relative_reference(const std::string& token, CellPosition at) {
  std::size_t i = 0;
  const bool fixed_column = token[i] == '$';
  if (fixed_column) ++i;
  int column = 0;
  const std::size_t letters = i;
  while (i < token.size() && i - letters <= 3 && token[i] >= 'A' && token[i] <= 'Z')
    column = column * 26 + (token[i++] - 'A' + 1);
  if (i == letters || i - letters > 3 || i == token.size()) return token;
  const bool fixed_row = token[i] == '$';
  if (fixed_row) ++i;
  if (i == token.size()) return token;
  for (std::size_t k = i; k < token.size(); ++k) {
    if (std::isdigit(static_cast<unsigned char>(token[k])) == 0) return token;
  }
  const int row = std::stoi(token.substr(i));
  return "R" + (fixed_row ? std::to_string(row) : "[" + std::to_string(row - 1 - at.row) + "]") + "C" +
         (fixed_column ? std::to_string(column) : "[" + std::to_string(column - 1 - at.column) + "]");
}

}  // namespace

const Sheet& sheet_named(const Workbook& workbook, const std::string& wanted) {
  for (const Sheet& sheet : workbook.sheets) {
    if (sheet.name == wanted) return sheet;
  }
  throw std::runtime_error("no sheet " + wanted);
}

const Cell* cell_at(const Sheet& sheet, CellPosition at) {
  for (const PlacedCell& placed : sheet.cells) {
    if (placed.at.row == at.row && placed.at.column == at.column) return &placed.cell;
  }
  return nullptr;
}

std::string relative_formula(const std::string& formula, CellPosition at) {
  std::string out;
  for (std::size_t i = 0; i < formula.size();) {
    if (formula[i] == '"' || formula[i] == '\'') {
      const std::size_t end = formula.find(formula[i], i + 1);
      out += formula.substr(i, end - i + 1);
      i = end + 1;
      continue;
    }
    if (formula[i] != '$' && !is_word(formula[i])) {
      out += formula[i++];
      continue;
    }
    std::size_t end = i;
    while (end < formula.size() && (formula[end] == '$' || is_word(formula[end]))) ++end;
    out += relative_reference(formula.substr(i, end - i), at);
    i = end;
  }
  return out;
}

}  // namespace zorgbaat
