#include "reports/text/write_text.h"

#include <algorithm>

#include "reports/text/columns.h"
#include "reports/text/finished_table.h"

namespace zorgbaat {

namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 12;
constexpr std::size_t widest_title = 26;  // a longer one goes on below

using Row = std::vector<std::string>;

/// What a column cannot do without: its longest word, unless that would take too much of the page.
std::size_t longest_word(const FinishedTable& table, std::size_t column) {
  constexpr std::size_t most = 18;
  std::size_t longest = narrowest;
  for (const Row& row : table.rows) {
    if (column >= row.size()) continue;
    for (const std::string& line : wrapped_lines(row[column], 1)) longest = std::max(longest, width_of(line));
  }
  return std::min(longest, most);
}

/// Every column as wide as its widest cell; when that is too wide for the page, the widest columns give way
/// first.
std::vector<std::size_t> column_widths(const FinishedTable& table) {
  std::vector<std::size_t> widths;
  widths.reserve(table.columns.size());
  for (const std::string& title : table.columns) widths.push_back(std::min(width_of(title), widest_title));
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  std::size_t total = gap * (widths.size() + 1);
  for (const std::size_t width : widths) total += width;
  std::vector<std::size_t> least;
  for (std::size_t i = 0; i < widths.size(); ++i) least.push_back(longest_word(table, i));
  while (total > page_width) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == widths.size()) break;
    --widths[widest];
    --total;
  }
  return widths;
}

bool is_right(const FinishedTable& table, std::size_t column) {
  return column < table.right_aligned.size() && table.right_aligned[column];
}

void trim_end(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

/// One row; a cell that is wider than its column goes on below.
std::string row_text(const FinishedTable& table, const Row& row, const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(wrapped_lines(row[i], widths[i]));
    height = std::max(height, cells.back().size());
  }
  std::string out;
  for (std::size_t line = 0; line < height; ++line) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      text += std::string(gap, ' ');
      text += padded(line < cells[i].size() ? cells[i][line] : "", widths[i], is_right(table, i));
    }
    trim_end(text);
    out += text + "\n";
  }
  return out;
}

bool has_column_titles(const FinishedTable& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const std::string& t) { return !t.empty(); });
}

std::string table_text(const FinishedTable& table) {
  const std::vector<std::size_t> widths = column_widths(table);
  std::string out = table.title + "\n";
  if (has_column_titles(table)) {
    std::size_t total = gap * (widths.size() - 1);
    for (const std::size_t width : widths) total += width;
    out += row_text(table, table.columns, widths) + std::string(gap, ' ') + std::string(total, '-') + "\n";
  }
  for (const Row& row : table.rows) out += row_text(table, row, widths);
  if (!table.note.empty()) out += std::string(gap, ' ') + table.note + "\n";
  return out;
}

std::string paragraph(const std::string& text, const std::string& before) {
  std::string out;
  std::string start = before;
  for (const std::string& line : wrapped_lines(text, page_width - width_of(before))) {
    out += start + line + "\n";
    start = std::string(width_of(before), ' ');
  }
  return out;
}

}  // namespace

std::string text_of(const Document& document, Language language, Extent extent) {
  std::string out = paragraph(document.title, "") + paragraph(document.subtitle, "") + "\n";
  for (const Sentence& sentence : document.verdict) out += paragraph(written(sentence, language), "");
  for (const Table& table : document.tables) {
    if (table.in_short || extent == Extent::full) out += "\n" + table_text(finished(table, language));
  }
  if (!document.notes.empty()) out += "\n";
  for (const std::string& note : document.notes) out += paragraph(note, "- ");
  return out;
}

}  // namespace zorgbaat
