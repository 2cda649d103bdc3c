#include "reports/text/finished_table.h"

namespace zorgbaat {

namespace {

/// The cells of a line, those of joined columns behind the one before them.
std::vector<std::string> joined_cells(const std::vector<std::string>& cells,
                                      const std::vector<TableColumn>& columns) {
  std::vector<std::string> row;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string& between = columns.at(i).joined_by;
    if (between.empty() || row.empty()) {
      row.push_back(cells[i]);
    } else if (!cells[i].empty()) {
      row.back() += (row.back().empty() ? "" : between) + cells[i];
    }
  }
  return row;
}

}  // namespace

FinishedTable finished(const Table& table, Language language) {
  FinishedTable out{.title = table.title};
  for (const TableColumn& column : table.columns) {
    if (!column.joined_by.empty()) continue;
    out.columns.push_back(column.title);
    out.right_aligned.push_back(column.numbers);
  }
  for (const TableLine& line : table.lines) {
    std::vector<std::string> cells;
    cells.reserve(line.cells.size());
    for (const TableCell& cell : line.cells) cells.push_back(shown(cell, language));
    if (line.kind == TableLine::Kind::part) cells.front().insert(0, "  ");
    out.rows.push_back(joined_cells(cells, table.columns));
  }
  for (const std::string& note : table.notes) out.note += (out.note.empty() ? "" : " ") + note;
  return out;
}

}  // namespace zorgbaat
