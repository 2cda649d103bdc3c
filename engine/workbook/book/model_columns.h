#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "engine/analysis/solve/moved_target.h"
#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Lines of the calculation repeated on another sheet, one column for each set of inputs; the formula of a
/// row is the same in every column, with references within that column. A column of which one input moves
/// holds only the lines that move with it, and reads the others in the column with the values now.
class ModelColumns {
 public:
  /// `taken` says which lines are repeated; the first stands in `first_row`. What has no row here is
  /// mentioned as `elsewhere` does, given the column.
  using Elsewhere = std::function<std::optional<std::string>(NodeId, int column)>;
  ModelColumns(const Book& book, std::vector<int> taken, int first_row, Elsewhere elsewhere);

  /// The lines of a node that is set free show what `elsewhere` gives for it instead of their own formula.
  void set_free(NodeId node) { free_ = node; }
  /// Labels and units in the first two columns.
  void put_labels(SheetBuilder& sheet) const;
  /// One column of formulas with what they come to.
  void put_column(SheetBuilder& sheet, int column, const Evaluation& values) const;
  /// One column with only the lines of what moves; what they read of others stands in the column `now`. A sum
  /// of which some terms move adds those to the others as they are now.
  void put_moved(SheetBuilder& sheet, int column, int now, std::span<const MovedValue> moved) const;
  /// Where a line is 0 but for the last digits, so that it does not show as "-0,00".
  void settle_cell(SheetBuilder& sheet, NodeId node, int column, const Evaluation& values) const;
  [[nodiscard]] bool has(NodeId node) const {
    return book_->layout.has_cell(node) && rows_.contains(book_->layout.line_of[node.value]);
  }
  [[nodiscard]] int row_of(NodeId node) const { return rows_.at(book_->layout.line_of[node.value]); }
  [[nodiscard]] const std::vector<int>& lines() const { return taken_; }
  [[nodiscard]] int first_row() const { return first_row_; }
  [[nodiscard]] int last_row() const { return first_row_ + static_cast<int>(taken_.size()) - 1; }

 private:
  /// A column in which only some nodes move.
  struct Moving {
    int column = 0;
    int now = 0;
    std::map<NodeId, const Outcome*> values{};
    std::set<int> repeated{};  ///< lines that do not move, yet stand here for a block that is read as a whole
    [[nodiscard]] bool has(NodeId node) const { return values.contains(node); }
  };
  [[nodiscard]] References references_in(int column) const;
  [[nodiscard]] References references_in(const Moving& moving) const;
  [[nodiscard]] std::optional<std::string> rest_of_sum(const Moving& moving, NodeId node) const;
  [[nodiscard]] bool stands_in(const Moving& moving, int line) const;
  void repeat_whole_blocks(Moving& moving) const;
  void put_line(SheetBuilder& sheet, CellPosition at, const Line& line, const References& references,
                const Outcome& value) const;

  const Book* book_;
  std::vector<int> taken_;
  int first_row_;
  Elsewhere elsewhere_;
  std::optional<NodeId> free_{};
  std::map<int, int> rows_{};                      ///< per line of the layout
  std::map<NodeId, std::vector<int>> lines_of_{};  ///< the lines that show a node: its own, and links to it
};

}  // namespace zorgbaat
