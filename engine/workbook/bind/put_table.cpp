#include "engine/workbook/bind/put_table.h"

#include <algorithm>

#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

/// Puts one table; a fixed outcome stands in the column of its value, counted on past the table.
class TableRows {
 public:
  TableRows(SheetBuilder& sheet, const Book& book, const Table& table, TableHead head)
      : sheet_(&sheet), book_(&book), table_(&table), head_(head) {}
  PlacedTable put(int row);

 private:
  void put_head();
  void put_line(const TableLine& line);
  void put_value(CellPosition at, const Value& value, CellRole role);
  void put_fixed(CellPosition at, const Value& value, CellRole role);
  void put_finding(CellPosition at, const Finding& finding);
  void put_text(CellPosition at, const std::string& text, const TableLine& line);
  void put_excluding(CellPosition at, const Excluding& excluding);
  [[nodiscard]] double width_of(int column) const {
    const std::vector<double>& widths = sheet_->sheet().column_widths;
    return widths.at(std::min(static_cast<std::size_t>(column), widths.size() - 1));
  }

  SheetBuilder* sheet_;
  const Book* book_;
  const Table* table_;
  TableHead head_;
  int row_ = 0;
};

/// A list has its title where a table has the heading of its first column.
void TableRows::put_head() {
  std::vector<std::string> headings;
  headings.reserve(table_->columns.size());
  for (const TableColumn& column : table_->columns) headings.push_back(column.title);
  const bool is_list =
      std::all_of(headings.begin(), headings.end(), [](const std::string& text) { return text.empty(); });
  if (is_list) {
    headings.front() = table_->title;
  } else if (head_ == TableHead::title) {
    sheet_->text({row_++, 0}, table_->title, CellRole::section);
  }
  sheet_->headings(row_, headings);
  for (std::size_t i = 0; i < headings.size(); ++i)
    sheet_->height_for(row_, headings[i], width_of(static_cast<int>(i)));
  ++row_;
}

void TableRows::put_excluding(CellPosition at, const Excluding& excluding) {
  const auto open = book_->open_pm.find(excluding.pm);
  if (open == book_->open_pm.end() || open->second.words.empty()) return;
  sheet_->formula(at, open->second.words, open->second.words_shown, CellRole::note);
}

void TableRows::put_fixed(CellPosition at, const Value& value, CellRole role) {
  const CellPosition fixed{at.row, at.column + static_cast<int>(table_->columns.size())};
  const Shown what = book_->shown(value.outcome);
  if (const auto* number = std::get_if<Number>(&what)) {
    sheet_->number(fixed, *number, CellRole::fixed_outcome, value.style);
  } else {
    sheet_->text(fixed, std::get<std::string>(what), CellRole::fixed_outcome);
  }
  sheet_->formula(at, unless_changed(*book_, address(fixed)), what, role, value.style);
}

void TableRows::put_value(CellPosition at, const Value& value, CellRole role) {
  if (const std::optional<ShownCell> cell = bound(*book_, value)) {
    sheet_->formula(at, cell->cell, cell->shown, role, value.style);
  } else if (value.answer) {
    put_fixed(at, value, role);
  } else if (value.outcome.has_value() && !value.unknown) {
    sheet_->number(at, value.outcome.value(), CellRole::source_value, value.style);
  } else {
    sheet_->text(at, shown(value, book_->language), CellRole::note);
  }
}

void TableRows::put_finding(CellPosition at, const Finding& finding) {
  const auto live = finding.answer ? book_->answers.find(*finding.answer) : book_->answers.end();
  if (live != book_->answers.end()) {
    sheet_->formula(at, live->second.cell, live->second.shown, CellRole::check);
  } else {
    sheet_->formula(at, unless_changed(*book_, quoted(finding.text)), finding.text, CellRole::check);
  }
}

void TableRows::put_text(CellPosition at, const std::string& text, const TableLine& line) {
  if (text.empty()) return;
  const bool first = at.column == 0;
  const std::string indent = first && line.kind == TableLine::Kind::part ? "  " : "";
  Cell& cell = sheet_->text(at, indent + text, first ? CellRole::label : CellRole::note);
  if (text.starts_with("https://")) cell.link = text;
  sheet_->height_for(row_, text, width_of(at.column));
}

void TableRows::put_line(const TableLine& line) {
  const CellRole role = line.kind == TableLine::Kind::total ? CellRole::total : CellRole::computed;
  for (std::size_t i = 0; i < line.cells.size(); ++i) {
    const CellPosition at{row_, static_cast<int>(i)};
    if (const auto* value = std::get_if<Value>(&line.cells[i])) put_value(at, *value, role);
    if (const auto* excluding = std::get_if<Excluding>(&line.cells[i])) put_excluding(at, *excluding);
    if (const auto* finding = std::get_if<Finding>(&line.cells[i])) put_finding(at, *finding);
    if (const auto* text = std::get_if<std::string>(&line.cells[i])) put_text(at, *text, line);
  }
  ++row_;
}

PlacedTable TableRows::put(int row) {
  row_ = row;
  put_head();
  PlacedTable placed{.first_line = row_};
  for (const TableLine& line : table_->lines) put_line(line);
  placed.last_line = row_ - 1;
  for (const std::string& note : table_->notes) {
    sheet_->text({row_, 0}, note, CellRole::note);
    sheet_->height_for(row_++, note, width_of(0));
  }
  placed.next_row = row_ + 1;
  return placed;
}

}  // namespace

std::optional<ShownCell> bound(const Book& book, const Value& value) {
  if (value.answer) {
    const auto found = book.answers.find(*value.answer);
    return found == book.answers.end() ? std::nullopt : std::optional(found->second);
  }
  if (!value.node) return std::nullopt;
  const bool other_sign = value.sign == Value::Sign::other;
  const std::string live = (other_sign ? "-" : "") + live_value(book, *value.node);
  const bool is_item = value.unknown && value.pm.empty();
  const auto open = book.open_pm.find(is_item ? std::vector{*value.node} : value.pm);
  if (open == book.open_pm.end()) return ShownCell{live, book.shown(value.outcome)};
  const Shown what = value.unknown ? Shown("PM") : book.shown(value.outcome);
  return ShownCell{"IF((" + live + "=0)*(" + open->second.count + ">0)>0,\"PM\"," + live + ")", what};
}

PlacedTable put_table(SheetBuilder& sheet, const Book& book, int row, const Table& table, TableHead head) {
  return TableRows(sheet, book, table, head).put(row);
}

}  // namespace zorgbaat
