#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/workbook/cells/address.h"
#include "engine/workbook/cells/workbook.h"

namespace zorgbaat {

/// What a formula shows: a number or a text.
using Shown = std::variant<Number, std::string>;

/// Puts cells on a sheet, one after the other.
class SheetBuilder {
 public:
  SheetBuilder(std::string name, SheetGroup group, std::vector<double> column_widths);

  Cell& text(CellPosition at, std::string content, CellRole role = CellRole::body);
  Cell& number(CellPosition at, const Number& content, CellRole role = CellRole::computed,
               NumberStyle style = {});
  Cell& formula(CellPosition at, std::string content, Shown cached, CellRole role = CellRole::computed,
                NumberStyle style = {});
  Cell& blank(CellPosition at, CellRole role);
  /// Makes the number that stands in a cell the outcome of a formula.
  void replace(CellPosition at, const std::string& formula);
  /// A row of headings from column 0.
  void headings(int row, const std::vector<std::string>& texts);
  /// Texts side by side from column 0, in one role.
  void row(int row, const std::vector<std::string>& texts, CellRole role = CellRole::body);
  void height(int row, double points);
  /// Makes a row as high as wrapped text of this length needs in a column of this width.
  void height_for(int row, const std::string& text, double width);

  [[nodiscard]] const std::string& name() const { return sheet_.name; }
  [[nodiscard]] Sheet& sheet() { return sheet_; }
  [[nodiscard]] Sheet take() { return std::move(sheet_); }
  /// A sheet to look at: protected, across the paper, its first rows and its labels always in sight.
  [[nodiscard]] Sheet take_for_reading(int first_rows);

 private:
  Cell& put(CellPosition at, Cell cell);
  Sheet sheet_{};
  std::map<int, std::size_t> height_of_{};  ///< per row, where its height stands
};

}  // namespace zorgbaat
