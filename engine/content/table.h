#pragma once

#include <string>
#include <variant>
#include <vector>

#include "engine/content/sentence.h"

namespace zorgbaat {

/// What a figure leaves out, as long as it is open: "excl. 2 pm-posten"; nothing when that is nothing.
struct Excluding {
  std::vector<NodeId> pm{};
};

/// What the program found in words, at the case's own values: "ja", "wijkt af", "ten minste 97,3% van de
/// opgave". It lapses in a workbook once an input is changed, unless a sheet has it live.
struct Finding {
  std::string text{};
  std::optional<AnswerId> answer{};
};

/// What stands in one place of a table.
using TableCell = std::variant<std::string, Value, Excluding, Finding>;

struct TableColumn {
  std::string title{};
  bool numbers = false;  ///< aligned to the right
  /// Where a page has no room for a column of its own, the cell goes on behind the one before it, after this:
  /// "per jaar" and "excl. 1 pm-post" become "per jaar, excl. 1 pm-post".
  std::string joined_by{};
};

struct TableLine {
  enum class Kind { body, part, total };  ///< a part reads below the line it belongs to
  std::vector<TableCell> cells{};
  Kind kind = Kind::body;
};

/// A table that is not yet written: text, JSON and the workbook are made of the same lines.
struct Table {
  std::string key{};  ///< the same in every language: "key_figures"
  std::string title{};
  std::vector<TableColumn> columns{};
  std::vector<TableLine> lines{};
  std::vector<std::string> notes{};
  bool in_short = true;  ///< whether the report has it that leaves out what stands in the file itself

  [[nodiscard]] bool empty() const { return lines.empty(); }
  void add(std::vector<TableCell> cells, TableLine::Kind kind = TableLine::Kind::body) {
    lines.push_back({.cells = std::move(cells), .kind = kind});
  }
};

/// Columns of text with these titles.
std::vector<TableColumn> text_columns(const std::vector<std::string>& titles);

/// "excl. 2 pm-posten", or nothing.
std::string shown(const Excluding& excluding, Language language);
/// What a cell shows at the case's own values.
std::string shown(const TableCell& cell, Language language);

/// A quantity as most tables have it: what it is, its value, its unit, and what it leaves out.
TableLine figure_line(const CaseView& view, const Quantity& quantity);
/// The columns of such lines; without titles the table reads as a list.
std::vector<TableColumn> figure_columns();

}  // namespace zorgbaat
