#include "engine/content/document.h"

namespace zorgbaat {

namespace {

bool says_something(const TableCell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  const auto* excluding = std::get_if<Excluding>(&cell);
  return !(text != nullptr && text->empty()) && !(excluding != nullptr && excluding->pm.empty());
}

}  // namespace

void Document::add(Table table) {
  if (table.empty()) return;
  for (std::size_t column = table.columns.size(); column-- > 1;) {
    bool any = false;
    for (const TableLine& line : table.lines)
      any = any || column >= line.cells.size() || says_something(line.cells[column]);
    if (any) continue;
    table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (TableLine& line : table.lines)
      line.cells.erase(line.cells.begin() + static_cast<std::ptrdiff_t>(column));
  }
  tables.push_back(std::move(table));
}

}  // namespace zorgbaat
