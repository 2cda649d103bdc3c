#include "engine/content/table.h"

namespace zorgbaat {

std::vector<TableColumn> text_columns(const std::vector<std::string>& titles) {
  std::vector<TableColumn> columns;
  columns.reserve(titles.size());
  for (const std::string& title : titles) columns.push_back({.title = title});
  return columns;
}

std::string shown(const Excluding& excluding, Language language) {
  return excluding.pm.empty() ? std::string() : pm_mark(excluding.pm.size(), language);
}

std::string shown(const TableCell& cell, Language language) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* value = std::get_if<Value>(&cell)) return shown(*value, language);
  if (const auto* finding = std::get_if<Finding>(&cell)) return finding->text;
  return shown(std::get<Excluding>(cell), language);
}

TableLine figure_line(const CaseView& view, const Quantity& quantity) {
  const Value value = value_of(view, quantity);
  return {.cells = {view.label(quantity), value, value.behind, Excluding{value.pm}}};
}

std::vector<TableColumn> figure_columns() { return {{}, {.numbers = true}, {}, {.joined_by = ", "}}; }

}  // namespace zorgbaat
