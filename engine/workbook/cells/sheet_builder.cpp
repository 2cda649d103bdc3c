#include "engine/workbook/cells/sheet_builder.h"

#include <algorithm>
#include <cmath>

namespace zorgbaat {

SheetBuilder::SheetBuilder(std::string name, SheetGroup group, std::vector<double> column_widths) {
  sheet_.name = std::move(name);
  sheet_.group = group;
  sheet_.column_widths = std::move(column_widths);
}

Cell& SheetBuilder::put(CellPosition at, Cell cell) {
  sheet_.cells.push_back(PlacedCell{.at = at, .cell = std::move(cell)});
  return sheet_.cells.back().cell;
}

Cell& SheetBuilder::text(CellPosition at, std::string content, CellRole role) {
  Cell cell;
  cell.content = std::move(content);
  cell.role = role;
  return put(at, std::move(cell));
}

Cell& SheetBuilder::number(CellPosition at, const Number& content, CellRole role, NumberStyle style) {
  Cell cell;
  cell.content = content;
  cell.role = role;
  cell.style = style;
  return put(at, std::move(cell));
}

Cell& SheetBuilder::formula(CellPosition at, std::string content, Shown cached, CellRole role,
                            NumberStyle style) {
  Cell cell;
  cell.content = LiveFormula{.text = std::move(content), .cached = std::move(cached)};
  cell.role = role;
  cell.style = style;
  return put(at, std::move(cell));
}

void SheetBuilder::replace(CellPosition at, const std::string& formula) {
  for (PlacedCell& placed : sheet_.cells) {
    if (placed.at.row != at.row || placed.at.column != at.column) continue;
    if (const auto* number = std::get_if<Number>(&placed.cell.content))
      placed.cell.content = LiveFormula{.text = formula, .cached = Number(*number)};
    placed.cell.role = CellRole::total;
  }
}

Cell& SheetBuilder::blank(CellPosition at, CellRole role) {
  Cell cell;
  cell.role = role;
  return put(at, std::move(cell));
}

void SheetBuilder::headings(int at, const std::vector<std::string>& texts) {
  row(at, texts, CellRole::heading);
}

void SheetBuilder::row(int at, const std::vector<std::string>& texts, CellRole role) {
  for (std::size_t column = 0; column < texts.size(); ++column) {
    text({at, static_cast<int>(column)}, texts[column], role);
  }
}

void SheetBuilder::height(int row, double points) {
  height_of_.try_emplace(row, sheet_.row_heights.size());
  sheet_.row_heights.emplace_back(row, points);
}

void SheetBuilder::height_for(int at, const std::string& content, double width) {
  constexpr double line = 15;
  constexpr double letters_per_unit =
      1.1;  // a column's width counts digits, which are wider than most letters
  const auto letters =
      std::count_if(content.begin(), content.end(), [](char c) { return (c & '\xC0') != '\x80'; });
  const double lines = std::ceil(static_cast<double>(letters) / std::max(1.0, width * letters_per_unit));
  if (lines <= 1) return;
  const auto set = height_of_.find(at);
  if (set == height_of_.end()) return height(at, line * lines);
  double& points = sheet_.row_heights[set->second].second;
  points = std::max(points, line * lines);
}

Sheet SheetBuilder::take_for_reading(int first_rows) {
  sheet_.protect = true;
  sheet_.landscape = true;
  sheet_.freeze = CellPosition{first_rows, 1};
  sheet_.repeat_rows = {0, first_rows - 1};
  return take();
}

}  // namespace zorgbaat
